package io.camelmedia.support.poll.store;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table of cursors in SQL.
 *
 * @param name its name, with a schema or without
 */
record CursorTable(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    /** Databases that do not know the standard's CLOB. */
    private static final Map<String, String> LONG_TEXT = Map.of(
            "PostgreSQL", "TEXT",
            "MySQL", "LONGTEXT",
            "MariaDB", "LONGTEXT",
            "Microsoft SQL Server", "NVARCHAR(MAX)",
            "SQLite", "TEXT");

    CursorTable {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name of a table: letters, digits and underscores, with a schema or without");
        }
    }

    String select() {
        return "SELECT content, version FROM " + name + " WHERE id = ?";
    }

    String insert() {
        return "INSERT INTO " + name + " (content, version, name, id) VALUES (?, ?, ?, ?)";
    }

    String update() {
        return "UPDATE " + name + " SET content = ?, version = ? WHERE id = ? AND version = ?";
    }

    String probe() {
        return "SELECT version FROM " + name + " WHERE id = ''";
    }

    /**
     * @param product the database, as its driver names it
     */
    String create(String product) {
        String text = LONG_TEXT.getOrDefault(product, "CLOB");
        return "CREATE TABLE " + name + " (id CHAR(64) NOT NULL PRIMARY KEY, name " + text + " NOT NULL, content "
                + text + " NOT NULL, version NUMERIC(19) NOT NULL)";
    }
}
