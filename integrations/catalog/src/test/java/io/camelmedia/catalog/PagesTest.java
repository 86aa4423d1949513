// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the pages show passes Camel's own catalogue, with our components in it. */
class PagesTest {

    private static final List<String> SCHEMES = List.of("ci", "contentapi", "pex", "pixop");
    private static final Pattern ASCIIDOC = Pattern.compile("(?ms)^\\[source,(\\w+)]\n----\n(.*?)^----$");
    private static final Pattern MARKDOWN = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern JAVA = Pattern.compile("\"((?:ci|contentapi|pex|pixop):[^\"]+)\"");
    private static final Pattern XML = Pattern.compile("uri=\"((?:ci|contentapi|pex|pixop):[^\"]+)\"");

    private final CamelCatalog catalog = new DefaultCamelCatalog();

    @BeforeEach
    void addOurComponents() throws IOException {
        for (String scheme : SCHEMES) {
            String json = json(scheme);
            ComponentModel model = JsonMapper.generateComponentModel(json);
            catalog.addComponent(scheme, model.getJavaType(), json);
        }
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("../../docs"))) {
            List<Path> pages =
                    new ArrayList<>(docs.filter(each -> each.toString().endsWith(".adoc"))
                            .sorted()
                            .toList());
            pages.add(Path.of("../../README.md"));
            return pages;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyUriOfAPagePasses(Path page) throws Exception {
        List<String> uris = uris(Files.readString(page));

        assertThat(uris).allSatisfy(uri -> {
            EndpointValidationResult result = catalog.validateEndpointProperties(uri);
            assertThat(result.isSuccess()).as(result.summaryErrorMessage(false)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci", "contentapi", "pex", "pixop", "testkit"})
    void urisAreFoundInPagesThatHaveSome(String page) throws Exception {
        assertThat(uris(Files.readString(Path.of("../../docs/" + page + ".adoc"))))
                .isNotEmpty();
    }

    @Test
    void anOperationAndAnOptionThatDoNotExistAreTold() {
        EndpointValidationResult result = catalog.validateEndpointProperties("pex:assets/uplod?titel=x");

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.summaryErrorMessage(false))
                .contains("titel", "Unknown option", "Invalid enum value: assets/uplod", "assets/upload");
    }

    private List<String> uris(String page) throws URISyntaxException {
        List<String> uris = new ArrayList<>();
        for (Pattern fence : List.of(ASCIIDOC, MARKDOWN)) {
            Matcher block = fence.matcher(page);
            while (block.find()) {
                switch (block.group(1)) {
                    case "java" -> find(JAVA, block.group(2).replaceAll("\"\\s*\\+\\s*\"", ""), uris);
                    case "xml" -> find(XML, block.group(2), uris);
                    case "yaml" -> walk(load(block.group(2)), uris);
                    default -> {}
                }
            }
        }
        return uris;
    }

    /** But for patterns such as {@code pex:*}, which stand for the URIs that are mocked. */
    private static void find(Pattern pattern, String code, List<String> uris) {
        pattern.matcher(code)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(uri -> !uri.endsWith(":*"))
                .forEach(uris::add);
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private void walk(Object node, List<String> uris) throws URISyntaxException {
        if (node instanceof List<?> list) {
            for (Object each : list) {
                walk(each, uris);
            }
        } else if (node instanceof Map<?, ?> map) {
            if (map.get("uri") instanceof String uri && ours(uri)) {
                uris.add(whole(uri, map.get("parameters")));
            }
            for (Object each : map.values()) {
                walk(each, uris);
            }
        } else if (node instanceof String uri && ours(uri)) {
            uris.add(uri);
        }
    }

    private String whole(String uri, Object parameters) throws URISyntaxException {
        if (!(parameters instanceof Map<?, ?> map)) {
            return uri;
        }
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("operation", uri.substring(uri.indexOf(':') + 1));
        map.forEach((name, value) -> properties.put(name.toString(), String.valueOf(value)));
        return catalog.asEndpointUri(uri.substring(0, uri.indexOf(':')), properties, false);
    }

    private static boolean ours(String uri) {
        return SCHEMES.stream().anyMatch(scheme -> uri.startsWith(scheme + ":") && !uri.contains(" "));
    }

    private static String json(String scheme) throws IOException {
        try (InputStream json =
                PagesTest.class.getResourceAsStream("/org/apache/camel/catalog/components/" + scheme + ".json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
