// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.SqlTable;

/**
 * The table of cursors in SQL, and the table of the changes that were appended to them.
 *
 * @param name of the first, with a schema or without
 */
record CursorTable(String name) {

    CursorTable {
        SqlTable.checked(name);
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
        String text = SqlTable.longText(product);
        return "CREATE TABLE " + name + " (id CHAR(64) NOT NULL PRIMARY KEY, name " + text + " NOT NULL, content "
                + text + " NOT NULL, version NUMERIC(19) NOT NULL)";
    }

    String createChanges(String product) {
        return "CREATE TABLE " + changes() + " (id CHAR(64) NOT NULL, version NUMERIC(19) NOT NULL, previous"
                + " NUMERIC(19) NOT NULL, content " + SqlTable.longText(product)
                + " NOT NULL, PRIMARY KEY (id, version))";
    }
}
