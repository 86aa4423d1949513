// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Does work on a database in transactions of its own, whatever the connections of the pool are set to. */
public final class Transactions {

    private final DataSource source;
    private final String table;

    /** What is done in a transaction. */
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** @param table for messages: what it keeps, and its name */
    public Transactions(DataSource source, String table) {
        this.source = source;
        this.table = table;
    }

    /**
     * Does the work in one transaction.
     *
     * @throws IOException when the database cannot be reached or refuses the work, with what it says; the work may have
     *                     been done or not when the commit failed
     */
    public <T> T run(Work<T> work) throws IOException {
        try (Connection connection = connection()) {
            boolean committed = false;
            boolean auto = connection.getAutoCommit();
            if (auto) {
                connection.setAutoCommit(false);
            }
            try {
                T result = work.in(connection);
                connection.commit();
                committed = true;
                return result;
            } catch (SQLException e) {
                throw unusable(e);
            } finally {
                end(connection, committed, auto);
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private IOException unusable(SQLException e) {
        return new IOException("The table of " + table + " cannot be used: " + e.getMessage(), e);
    }

    private Connection connection() throws IOException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IOException(
                    "The table of " + table + " cannot be reached, for no connection can be had: " + e.getMessage(), e);
        }
    }

    /** A connection that died cannot roll back either: the failure that is under way says so already. */
    private static void end(Connection connection, boolean committed, boolean auto) throws SQLException {
        try {
            if (!committed) {
                connection.rollback();
            }
            if (auto) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            if (committed) {
                throw e;
            }
        }
    }

    /** Class 23 of the SQL standard: a constraint, here the primary key, is violated. */
    public static boolean isDuplicate(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }

    /**
     * Runs one statement.
     *
     * @param values texts and 64-bit integers
     * @return how many rows it changed
     */
    public static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Long number) {
                    statement.setLong(i + 1, number);
                } else {
                    statement.setString(i + 1, (String) values[i]);
                }
            }
            return statement.executeUpdate();
        }
    }
}
