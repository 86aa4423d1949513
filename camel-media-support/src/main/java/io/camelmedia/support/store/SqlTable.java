// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.util.Map;
import java.util.regex.Pattern;

/** What tables of different databases have in common, and what not. */
public final class SqlTable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    /** Databases that do not know the standard's CLOB. */
    private static final Map<String, String> LONG_TEXT = Map.of(
            "PostgreSQL", "TEXT",
            "MySQL", "LONGTEXT",
            "MariaDB", "LONGTEXT",
            "Microsoft SQL Server", "NVARCHAR(MAX)",
            "SQLite", "TEXT");

    private SqlTable() {}

    /** Whether that is the name of a table, with a schema or without. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** @throws IllegalArgumentException when that is no name of a table */
    public static String checked(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name of a table: letters, digits and underscores, with a schema or without");
        }
        return name;
    }

    /**
     * The type of texts of any length.
     *
     * @param product the database, as its driver names it
     */
    public static String longText(String product) {
        return LONG_TEXT.getOrDefault(product, "CLOB");
    }
}
