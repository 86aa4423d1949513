// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.site.reference.Documents;
import io.camelmedia.site.reference.Operation;
import io.camelmedia.site.reference.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the repository says is on the site. */
class SiteTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern CODE = Pattern.compile("(?ms)^----\n(.*?)^----$");
    private static final Pattern GENERATED = Pattern.compile("(?ms)^// generated: .*?^// end of generated$");
    private static final Pattern TABLE_OR_CODE = Pattern.compile("(?ms)^(\\|===|----)\n.*?^\\1$");
    private static final Pattern OPTION = Pattern.compile("`([a-z]+[A-Z]\\w*)(?:=[^`]*)?`");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{");
    private static final Pattern DEFINED = Pattern.compile("^(\\* |[^`:]+:: |`[^`]+`:: )");

    private static Site site;

    @BeforeAll
    static void make() throws IOException {
        site = Site.of(REPOSITORY);
    }

    static List<Service> services() {
        return site.services();
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(REPOSITORY.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".adoc")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyOperationHasAPageWithItsParametersAndIsListed(Service service) {
        assertThat(service.operations()).isNotEmpty().allSatisfy(operation -> {
            String page = page(service, operation.file());
            assertThat(page).startsWith("# `" + service.scheme() + ":" + operation.name() + "`\n");
            assertThat(page).contains("## Example\n", "== Java\n", "== YAML\n", "== XML\n", "## Errors\n");
            assertThat(operation.parameters())
                    .allSatisfy(parameter -> assertThat(page).contains("id=\"" + parameter.option() + "\""));
            assertThat(page(service, "index")).contains("(/" + service.scheme() + "/" + operation.file() + ")");
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyParameterIsSaidToBeRequiredOrOptionalAndWhatItMeans(Service service) {
        assertThat(service.operations()).allSatisfy(operation -> assertThat(operation.parameters())
                .allSatisfy(parameter -> assertThat(row(service, operation, parameter.option()))
                        .containsPattern("\\| (\\*\\*required\\*\\*|optional), \\w")
                        .doesNotContain("null")
                        .containsPattern("\\| \\S[^|]{3,} \\|$")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyOperationSaysWhatItAnswersWithTheFieldsAndASample(Service service) {
        assertThat(service.operations()).allSatisfy(operation -> {
            String answer = answer(service, operation);
            assertThat(answer).doesNotContain("null`", "any |").contains("### Headers");
            if (operation.answers().isEmpty()) {
                assertThat(answer).startsWith("## Answer\n\nNo body");
            } else if (!operation.answers().equals(List.of("boolean"))) {
                assertThat(answer).contains("| Field | Type |", "```json\n");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyHeaderThatAnOperationSetsIsOnItsPageWithAMeaning(Service service) {
        assertThat(service.operations())
                .anySatisfy(operation -> assertThat(operation.sets()).isNotEmpty());
        assertThat(service.operations()).allSatisfy(operation -> assertThat(operation.sets())
                .allSatisfy(header -> assertThat(answer(service, operation))
                        .containsPattern("id=\"" + header + "\"[^|]* \\| \\w[^|]+ \\|\n")));
    }

    private static String answer(Service service, Operation operation) {
        String page = page(service, operation.file());
        return page.substring(page.indexOf("## Answer\n"), page.indexOf("## Errors\n"));
    }

    @Test
    void aFieldThatRoutesSeeByAnotherNameHasBoth() {
        assertThat(site.pages().get("pex/copies-get.md"))
                .contains("`match_id`</a><br>in Simple and Java `matchId` | integer |")
                .contains(
                        "`created_at`</a><br>in Simple and Java `createdAt` | a time (ISO 8601), or a day (yyyy-mm-dd) |")
                .contains("| text: `EC` EXACT_COPY, `PC` PARTIAL_COPY, ");
    }

    @Test
    void aParameterOfSeveralOperationsMeansOnAPageWhatItDoesThere() {
        assertThat(site.pages().get("pex/copies.md")).contains("| Only copies with this status, by its id |");
        assertThat(site.pages().get("pex/assets.md")).contains("| Only assets in this state of processing |");
        assertThat(site.pages().get("ci/mediaboxes-create.md")).contains("| The type of the MediaBox |");
    }

    @Test
    void spansOfTimeAreWrittenAsInAUri() {
        assertThat(site.pages().get("pex/assets.md")).contains("default: `7d`");
        assertThat(site.pages().get("pex/options.md"))
                .contains("| `7d` |", "| `1m` |")
                .doesNotContain("604800000");
        assertThat(site.pages().get("pex/options.md"))
                .contains("`rateMargin`</a>")
                .contains("| `50ms` |");
    }

    private static String row(Service service, Operation operation, String option) {
        return page(service, operation.file())
                .lines()
                .filter(line -> line.contains("id=\"" + option + "\""))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyOptionAndEveryHeaderOfTheCatalogueHasAnAnchor(Service service) {
        JsonNode catalogue = service.catalogue();
        assertThat(names(catalogue.get("properties")).filter(name -> !name.equals("operation")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page(service, "options")).contains("id=\"" + name + "\""));
        assertThat(names(catalogue.get("componentProperties")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page(service, "options")).contains("id=\"component-" + name + "\""));
        assertThat(names(catalogue.get("headers"))).isNotEmpty().allSatisfy(name -> assertThat(page(service, "headers"))
                .contains("id=\"" + name + "\""));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyPieceOfCodeIsOnTheSite(Path source) throws IOException {
        String all = String.join("\n", pagesOf(source));

        List<String> code = CODE.matcher(Files.readString(source))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(code).isNotEmpty();
        assertThat(code.stream().filter(each -> !all.contains("\n" + each + "```\n")))
                .as("code that is missing")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noPlaceholderIsLost(Path source) throws IOException {
        assertThat(placeholders(String.join("\n", pagesOf(source))))
                .isEqualTo(
                        placeholders(GENERATED.matcher(Files.readString(source)).replaceAll("")));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyLineOfTheProseIsOnTheSite(Path source) throws IOException {
        String all = String.join("\n", pagesOf(source));
        String prose = TABLE_OR_CODE.matcher(Files.readString(source)).replaceAll("");

        assertThat(prose.lines()
                        .filter(line -> !line.matches("//.*|:.*|\\[.*|image::.*|=+ .*|.*(xref:|http://|https://|<).*"))
                        .map(line -> DEFINED.matcher(line).replaceFirst(""))
                        .filter(line -> !all.contains(line)))
                .as("lines that are missing")
                .isEmpty();
    }

    @Test
    void theDocumentsAreToldOfOperationsThatThereAre() throws IOException {
        assertThat(Documents.of(REPOSITORY).operations())
                .isNotEmpty()
                .isSubsetOf(services().stream()
                        .flatMap(service -> service.operations().stream()
                                .map(operation -> service.scheme() + ":" + operation.name()))
                        .toList());
        assertThat(site.pages().get("pex/assets-get.md"))
                .contains("| Known | from the API's document: Get an asset |", "::: details A sample\n```json\n{");
        assertThat(site.pages().get("ci/assets-get.md"))
                .contains("Known from recordings of the live service.", "| Known | not from the API's document;");
    }

    @Test
    void valuesThatAreManyAreATableOfTheirOwn() {
        String events = site.pages().get("ci/events.md");
        assertThat(events)
                .contains("[one of 50](#values-of-type)", "### Values of `type` {#values-of-type}")
                .contains("| `CreateAsset` | ");
    }

    @Test
    void everyOptionThatAWrittenPageNamesIsInACatalogue() throws IOException {
        List<String> known = services().stream()
                .flatMap(service -> Stream.of("properties", "componentProperties")
                        .map(part -> service.catalogue().get(part)))
                .flatMap(SiteTest::names)
                .toList();
        List<String> named = new ArrayList<>();
        try (Stream<Path> written = Files.walk(REPOSITORY.resolve("docs/site/pages"))) {
            for (Path page : written.filter(Files::isRegularFile).toList()) {
                OPTION.matcher(Files.readString(page)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).contains("cursorStore", "waitForCompletion").isSubsetOf(known);
    }

    @Test
    void whatReadersCopyFirstNeedsNothingThatOnlyTestsHave() {
        assertThat(site.pages().entrySet())
                .filteredOn(page -> page.getKey().matches("index.md|recipes.md|start/.*"))
                .hasSizeGreaterThan(6)
                .allSatisfy(page -> assertThat(page.getValue())
                        .as(page.getKey())
                        .doesNotContain("mock:result", "direct:start", "{{folder", "{{workspaceId"));
    }

    @Test
    void everyPageIsInTheTableOfContents() {
        List<String> links = Sidebar.of(site).findValuesAsText("link");

        assertThat(site.pages().keySet().stream()
                        .filter(page -> !page.equals("index.md"))
                        .map(page -> "/" + page.replaceAll("(index)?\\.md$", "")))
                .containsExactlyInAnyOrderElementsOf(links);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camel-main", "spring-boot"})
    void theProjectsToStartWithHaveTheVersionsOfThisOne(String project) throws IOException {
        String parent = Files.readString(REPOSITORY.resolve("pom.xml"));
        String start = Files.readString(REPOSITORY.resolve("docs/site/start/" + project + "/pom.xml"));

        assertThat(version(start, "camel-bom")).isEqualTo(property(parent, "camel"));
        assertThat(version(start, "camel-media-bom")).isEqualTo(version(parent, "camel-media-parent"));
        if (start.contains("spring-boot-starter-parent")) {
            assertThat(version(start, "spring-boot-starter-parent")).isEqualTo(property(parent, "spring-boot"));
        }
    }

    /** Those that Maven 3.8 brings compile for no release and run no test of JUnit 5. */
    @ParameterizedTest
    @ValueSource(strings = {"camel-main", "quarkus"})
    void theProjectsToStartWithNameThePluginsThatThisOneIsBuiltWith(String project) throws IOException {
        String parent = Files.readString(REPOSITORY.resolve("pom.xml"));
        String start = Files.readString(REPOSITORY.resolve("docs/site/start/" + project + "/pom.xml"));

        assertThat(List.of("maven-compiler-plugin", "maven-surefire-plugin"))
                .allSatisfy(plugin -> assertThat(version(start, plugin)).isEqualTo(version(parent, plugin)));
        assertThat(start).contains("<project.build.sourceEncoding>UTF-8<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "4.0", "4.1"})
    void theLinesOfSpringBootThatArePromisedAreThoseThatAreRun(String line) throws IOException {
        String run = Files.readString(REPOSITORY.resolve("integrations/lines/spring-boot/" + line + "/pom.xml"));

        for (String page : List.of("README.md", "docs/runtimes.adoc")) {
            assertThat(Files.readString(REPOSITORY.resolve(page)))
                    .contains(property(run, "spring-boot"), property(run, "camel"));
        }
    }

    @Test
    void theProjectOfQuarkusHasTheVersionsOfTheSample() throws IOException {
        String sample = Files.readString(REPOSITORY.resolve("samples/quarkus/pom.xml"));
        String start = Files.readString(REPOSITORY.resolve("docs/site/start/quarkus/pom.xml"));

        assertThat(version(start, "quarkus-bom")).isEqualTo(property(sample, "quarkus"));
        assertThat(version(start, "quarkus-maven-plugin")).isEqualTo(property(sample, "quarkus"));
        assertThat(version(start, "camel-quarkus-bom")).isEqualTo(property(sample, "camel-quarkus"));
        assertThat(version(start, "camel-media-bom")).isEqualTo(version(sample, "camel-media-sample-quarkus"));
    }

    private static String version(String pom, String artifact) {
        return first(pom, "<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)<");
    }

    private static String property(String pom, String name) {
        return first(pom, "<" + name + "\\.version>([^<]+)<");
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static long placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().count();
    }

    private static Stream<String> names(JsonNode node) {
        return node.properties().stream().map(each -> each.getKey());
    }

    private static String page(Service service, String name) {
        return site.pages().get(service.scheme() + "/" + name + ".md");
    }

    /** A component's page becomes several. */
    private static List<String> pagesOf(Path source) {
        String name = source.getFileName().toString().replace(".adoc", "");
        return site.pages().entrySet().stream()
                .filter(page ->
                        page.getKey().equals(name + ".md") || page.getKey().startsWith(name + "/"))
                .map(page -> page.getValue())
                .toList();
    }
}
