// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.store.SqlTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table of buckets in PostgreSQL, as Bucket4j wants it. */
final class BudgetTable {

    private static final Logger LOG = LoggerFactory.getLogger(BudgetTable.class);
    private static final String SCRIPT = "budget-postgresql.sql";

    private BudgetTable() {}

    /** @throws IllegalArgumentException when the table cannot be made, with the reason */
    static void create(DataSource dataSource, String table) {
        if (!SqlTable.isName(table)) {
            throw new IllegalArgumentException("table=" + table
                    + " of a shared budget is no name of a table: letters, digits and _, with a schema before a dot");
        }
        try {
            try {
                run(dataSource, table);
            } catch (SQLException e) {
                // IF NOT EXISTS does not see a table that another node makes at the same time; a second try does.
                LOG.debug("The table {} is tried once more", table, e);
                run(dataSource, table);
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    "the table " + table + " of the shared budget cannot be used: " + e.getMessage()
                            + ". See to the dataSource, or make the table with " + SCRIPT,
                    e);
        }
    }

    private static void run(DataSource dataSource, String table) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script().replace(SharedBudget.TABLE, table));
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String script() {
        try (InputStream script = BudgetTable.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(SCRIPT + " is part of this jar", e);
        }
    }
}
