// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A server of a database that a test stops, starts and disturbs. */
public interface DatabaseServer extends AutoCloseable {

    /** Starts it on what it left behind. */
    void start() throws Exception;

    void stop() throws Exception;

    /** As a user who may make tables, but does not govern the server. */
    DataSource source();

    /** As a user who may read, insert, update and delete in one table, and make none. */
    DataSource restricted(String table) throws SQLException;

    /** Ends a connection, as an administrator or a network does. */
    void end(Connection connection) throws SQLException;

    /** From now on new connections may not write, or may again. */
    void readOnly(boolean on) throws SQLException;

    /** What the database says of a write that it refuses when it is read-only. */
    String readOnlyText();

    @Override
    default void close() throws Exception {
        stop();
    }

    /** Runs statements one after the other. */
    static void run(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Runs a query that answers one number. */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
