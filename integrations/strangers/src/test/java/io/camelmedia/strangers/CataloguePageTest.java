// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.strangers.Terminal.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A project with the plugin as the page configures it. */
@Timeout(180)
class CataloguePageTest {

    private static final Pattern PLUGIN = Pattern.compile("(?ms)^== Catalogue$.*?^----\n(<plugin>\n.*?)^----$");
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>checked</artifactId>
              <version>1</version>
              <build>
                <plugins>
            %s
                </plugins>
              </build>
            </project>
            """;
    private static final String JAVA = """
            import org.apache.camel.builder.RouteBuilder;

            public class Routes extends RouteBuilder {
                public void configure() {
                    from("direct:a").to("%s");
                }
            }
            """;
    private static final String XML = """
            <routes xmlns="http://camel.apache.org/schema/spring">
              <route>
                <from uri="direct:b"/>
                <to uri="%s"/>
              </route>
            </routes>
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeProject() throws IOException {
        terminal = new Terminal(folder);
        String plugin = PLUGIN.matcher(Files.readString(Path.of("../../docs/runtimes.adoc")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(plugin));
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void routesWhoseOptionsExistPass() throws Exception {
        write("src/main/java/Routes.java", JAVA.formatted("pex:assets?count=5"));
        write("src/main/resources/routes.xml", XML.formatted("ci:folders/create?name=Dailies"));

        Output validation = validate();

        assertThat(validation.await("Endpoint validation success"))
                .contains("4 = passed, 0 = invalid, 0 = incapable, 0 = unknown components");
        validation.awaitEnd();
    }

    @Test
    void whatDoesNotExistIsNamed() throws Exception {
        write("src/main/java/Routes.java", JAVA.formatted("pex:assets?titel=Film"));
        write("src/main/resources/routes.xml", XML.formatted("ci:folders/creat"));

        assertThatThrownBy(validate()::awaitEnd)
                .hasMessageContaining("2 = invalid")
                .hasMessageContaining("titel")
                .hasMessageContaining("Unknown option")
                .hasMessageContaining("Invalid enum value: folders/creat")
                .hasMessageContaining("folders/create");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Output validate() throws Exception {
        return terminal.type(List.of("mvn camel-report:validate"));
    }
}
