// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The scripts of the jar, for those whose application may make no tables, are what the stores would do themselves. */
public final class SchemaScripts {

    private static final Path FOLDER = Path.of("src/main/resources/io/camelmedia/sql");

    /** By folder: the database as its driver names it. */
    private static final Map<String, String> PRODUCTS = Map.of(
            "h2", "H2",
            "mariadb", "MariaDB",
            "mysql", "MySQL",
            "oracle", "Oracle",
            "postgresql", "PostgreSQL",
            "sqlserver", "Microsoft SQL Server");

    private SchemaScripts() {}

    /** Compares, or with {@code -Dregenerate=true} writes, a script for each database. */
    public static void check(String file, List<SqlTables.Creation> statements) throws IOException {
        for (Map.Entry<String, String> product : PRODUCTS.entrySet()) {
            StringBuilder script = new StringBuilder();
            statements.forEach(
                    statement -> script.append(statement.on(product.getValue())).append(";\n"));
            Path path = FOLDER.resolve(product.getKey()).resolve(file);
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, script);
            }
            assertThat(path).as("write the scripts anew with -Dregenerate=true").hasContent(script.toString());
        }
    }
}
