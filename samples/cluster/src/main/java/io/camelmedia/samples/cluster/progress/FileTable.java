// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of files. */
public final class FileTable {

    private final String database;

    /** @param database its address */
    public FileTable(String database) {
        this.database = database;
    }

    public void createTables() throws SQLException, IOException {
        try (InputStream script = FileTable.class.getResourceAsStream("/sql/tables.sql");
                Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** All rows; empty while the database is away. */
    public Optional<List<FileRow>> read() {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from cluster_file order by queued_at")) {
            List<FileRow> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(new FileRow(
                        result.getString("id"),
                        result.getString("node"),
                        result.getString("claim") != null,
                        instant(result, "queued_at"),
                        instant(result, "taken_at"),
                        instant(result, "delivered_at")));
            }
            return Optional.of(rows);
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(ResultSet result, String column) throws SQLException {
        Timestamp time = result.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
