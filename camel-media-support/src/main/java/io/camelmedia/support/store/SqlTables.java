// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes tables with an {@code id} where there are none. */
public final class SqlTables {

    private static final Logger LOG = LoggerFactory.getLogger(SqlTables.class);

    private final Transactions transactions;

    public SqlTables(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The statement that makes a table, for a database as its driver names it. */
    @FunctionalInterface
    public interface Creation {

        String on(String product);
    }

    /** Of several nodes that try at once, one makes it. */
    public void create(String name, Creation creation) throws IOException {
        try {
            transactions.run(connection -> {
                try (Statement create = connection.createStatement()) {
                    return create.executeUpdate(
                            creation.on(connection.getMetaData().getDatabaseProductName()));
                }
            });
        } catch (IOException e) {
            if (!exists(name)) {
                throw e;
            }
        }
    }

    /** Metadata would miss a synonym or a table of another schema on the search path, so this asks the table itself. */
    public boolean exists(String name) throws IOException {
        return transactions.run(connection -> exists(connection, name));
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement probe = connection.prepareStatement("SELECT id FROM " + name + " WHERE id = ''");
                ResultSet rows = probe.executeQuery()) {
            rows.next();
            return true;
        } catch (SQLException e) {
            LOG.debug("There is no table {} yet", name, e);
            connection.rollback();
            return false;
        }
    }
}
