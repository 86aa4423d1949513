// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of runtimes tells of each sample what it depends on. */
class PageTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>");

    @ParameterizedTest
    @ValueSource(strings = {"spring-boot", "quarkus"})
    void thePageHasTheDependenciesOfTheSample(String sample) throws IOException {
        String[] managedAndOwn = packed("../" + sample + "/pom.xml").split("</dependencyManagement>");
        String own = managedAndOwn[1].substring(0, managedAndOwn[1].indexOf("</dependencies>"));

        String dependencies = DEPENDENCY
                .matcher(own)
                .results()
                .map(MatchResult::group)
                .filter(each -> !each.contains("<scope>test</scope>"))
                .collect(Collectors.joining());

        assertThat(dependencies).contains("camel");
        assertThat(packed("../../docs/runtimes.adoc"))
                .contains("----" + dependencies.replace("${camel-media.version}", "0.1.0-SNAPSHOT") + "----");
    }

    /** The text of a file without spaces and comments. */
    private static String packed(String file) throws IOException {
        return Files.readString(Path.of(file)).replaceAll("(?s)<!--.*?-->", "").replaceAll("\\s", "");
    }
}
