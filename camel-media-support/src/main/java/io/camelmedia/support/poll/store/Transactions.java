package io.camelmedia.support.poll.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Does work on a database in transactions of its own, whatever the connections of the pool are set to. */
final class Transactions {

    private final DataSource source;
    private final String table;

    /** What is done in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** @param table for messages */
    Transactions(DataSource source, String table) {
        this.source = source;
        this.table = table;
    }

    /** @throws IOException with what the database says */
    <T> T run(Work<T> work) throws IOException {
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
        return new IOException("The table of cursors " + table + " cannot be used: " + e.getMessage(), e);
    }

    private Connection connection() throws IOException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IOException(
                    "The table of cursors " + table + " cannot be reached, for no connection can be had: "
                            + e.getMessage(),
                    e);
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
}
