package io.camelmedia.support.poll.store;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table of cursors in SQL, and the table of the changes that were appended to them.
 *
 * @param name of the first, with a schema or without
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

    String changes() {
        return name + "_CHANGE";
    }

    String select() {
        return "SELECT content, version FROM " + name + " WHERE id = ?";
    }

    String selectVersion() {
        return "SELECT version FROM " + name + " WHERE id = ?";
    }

    String selectChanges() {
        return "SELECT content, version, previous FROM " + changes() + " WHERE id = ? ORDER BY version";
    }

    String insert() {
        return "INSERT INTO " + name + " (content, version, name, id) VALUES (?, ?, ?, ?)";
    }

    String update() {
        return "UPDATE " + name + " SET content = ?, version = ? WHERE id = ? AND version = ?";
    }

    String updateVersion() {
        return "UPDATE " + name + " SET version = ? WHERE id = ? AND version = ?";
    }

    String insertChange() {
        return "INSERT INTO " + changes() + " (content, version, previous, id) VALUES (?, ?, ?, ?)";
    }

    String deleteChanges() {
        return "DELETE FROM " + changes() + " WHERE id = ?";
    }

    /** Changes nothing, and fails where nothing may be written. */
    String probeWriting() {
        return "UPDATE " + name + " SET version = version WHERE id = ''";
    }

    /**
     * @param product the database, as its driver names it
     */
    String create(String product) {
        String text = longText(product);
        return "CREATE TABLE " + name + " (id CHAR(64) NOT NULL PRIMARY KEY, name " + text + " NOT NULL, content "
                + text + " NOT NULL, version NUMERIC(19) NOT NULL)";
    }

    String createChanges(String product) {
        return "CREATE TABLE " + changes() + " (id CHAR(64) NOT NULL, version NUMERIC(19) NOT NULL, previous"
                + " NUMERIC(19) NOT NULL, content " + longText(product) + " NOT NULL, PRIMARY KEY (id, version))";
    }

    private static String longText(String product) {
        return LONG_TEXT.getOrDefault(product, "CLOB");
    }
}
