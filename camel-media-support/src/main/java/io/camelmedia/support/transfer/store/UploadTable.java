// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import io.camelmedia.support.store.SqlTable;

/**
 * The table of uploads in SQL.
 *
 * @param name with a schema or without
 */
record UploadTable(String name) {

    UploadTable {
        SqlTable.checked(name);
    }

    /** Claims what nobody has, or what its owner has not renewed. */
    String claim() {
        return "UPDATE " + name + " SET owner = ?, expires = ? WHERE id = ? AND (owner IS NULL OR expires < ?)";
    }

    String insert() {
        return "INSERT INTO " + name + " (id, name, owner, expires) VALUES (?, ?, ?, ?)";
    }

    String renew() {
        return "UPDATE " + name + " SET expires = ? WHERE id = ? AND owner = ?";
    }

    String release() {
        return "UPDATE " + name + " SET owner = NULL WHERE id = ? AND owner = ?";
    }

    /** Takes out what was claimed and is not to be remembered. */
    String removeEmpty() {
        return "DELETE FROM " + name + " WHERE id = ? AND owner = ? AND content IS NULL";
    }

    String select() {
        return "SELECT content FROM " + name + " WHERE id = ?";
    }

    String put() {
        return "UPDATE " + name + " SET content = ? WHERE id = ? AND owner = ?";
    }

    /** The claim stays until it is released. */
    String remove() {
        return "UPDATE " + name + " SET content = NULL WHERE id = ? AND owner = ?";
    }

    /**
     * @param product the database, as its driver names it
     */
    String create(String product) {
        String text = SqlTable.longText(product);
        return "CREATE TABLE " + name + " (id CHAR(64) NOT NULL PRIMARY KEY, name " + text + " NOT NULL, content "
                + text + ", owner CHAR(36), expires NUMERIC(19) NOT NULL)";
    }
}
