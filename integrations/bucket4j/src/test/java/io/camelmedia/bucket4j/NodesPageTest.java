// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.poll.store.JdbcCursorStore;
import io.camelmedia.support.transfer.store.JdbcUploadStore;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The properties of the page on nodes, in an application. */
class NodesPageTest {

    private static final Pattern PROPERTIES =
            Pattern.compile("\\[source,properties\\]\\n----\\n(.*?)----", Pattern.DOTALL);

    @RegisterExtension
    static Postgres postgres = new Postgres();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private static Properties page() throws IOException {
        String page = Files.readString(Path.of("../../docs/nodes.adoc"));
        Properties all = new Properties();
        for (MatchResult block : PROPERTIES.matcher(page).results().toList()) {
            all.load(new StringReader(block.group(1)));
        }
        all.keySet().removeIf(key -> key.toString().startsWith("camel.component.ci."));
        return all;
    }

    @Test
    void thePropertiesOfThePageShareBudgetAndUploads() throws Exception {
        Properties properties = page();
        assertThat(properties).containsKeys("camel.component.pex.rateLimiter", "camel.component.pex.uploadStore");
        Main main = new Main();
        main.bind("database", postgres.source());
        main.setOverrideProperties(properties);
        main.addProperty("camel.component.pex.cursorStore", "jdbc:database");
        main.addProperty("camel.component.pex.baseUrl", pex.baseUrl());
        main.addProperty("camel.component.pex.apiKey", PexSimulator.API_KEY);
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:upload").to("pex:assets/upload?title=Film&mediaType=audiovisual");
                from("pex:assets?delay=100").to("mock:assets");
            }
        });
        main.start();
        try {
            main.getCamelTemplate().requestBody("direct:upload", new byte[] {1});

            assertThat(rows(SharedBudget.TABLE)).isEqualTo(1);
            await().ignoreExceptions().until(() -> rows(JdbcCursorStore.TABLE) == 1);
            assertThat(rows(JdbcUploadStore.TABLE))
                    .as("of uploads that are complete")
                    .isZero();
        } finally {
            main.stop();
        }
    }

    private static int rows(String table) throws SQLException {
        try (Connection connection = postgres.source().getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
