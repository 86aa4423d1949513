// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaEndpoint;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.ResponseHeaders;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold for every component's page {@code docs/<scheme>.adoc}: each operation has a section under
 * {@code == Operations}, headed by its name and, for a consumer, {@code as a consumer}; each section has an example in
 * each language, and each example runs, with the folders {@code state} and {@code outbox} below that of the test. A
 * producer's example begins with {@code direct:start}, a consumer's logs the body. The tables are up to date;
 * {@code -Dregenerate=true} writes them anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DocContract {

    private static final String AS_CONSUMER = " as a consumer";

    /** Names of Camel's own, of Java, and of fields of answers, which look like options. */
    private static final Set<String> NO_OPTIONS = Set.of(
            "blockWhenFull",
            "cacheSize",
            "doneUoW",
            "pollEnrich",
            "receiveBody",
            "toString",
            "blobId",
            "contentType",
            "fileUrl",
            "matchCategory",
            "sentryId");

    private static final Pattern OWN_FOLDER = Pattern.compile("\\bfile([:=])(state|outbox/)");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TempDir
    protected Path folder;

    private final Api<?> api;
    private final DocPage page;

    protected DocContract(Api<?> api) {
        this.api = api;
        this.page = DocPage.of(api.scheme());
    }

    /** Gives the component the simulator's address and credentials. */
    protected abstract void configure(CamelContext context) throws Exception;

    /** What is sent into the examples, by the headings of their sections; asked when the simulator is fresh. */
    protected abstract Map<String, Supplier<DocExample>> examples();

    @Test
    void thePageHasASectionForEachOperation() {
        assertThat(page.examples().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(api.table())
                        .flatMap(DocContract::headings)
                        .toList());
        assertThat(examples().keySet())
                .containsExactlyInAnyOrderElementsOf(page.examples().keySet());
    }

    private static Stream<String> headings(MediaOperation operation) {
        String name = operation.declaration().name();
        return operation.polled() == null ? Stream.of(name) : Stream.of(name, name + AS_CONSUMER);
    }

    @Test
    void noExampleNamesWhatOnlyTestsHave() {
        assertThat(page.toString())
                .doesNotContain("mock:", "{{folder}}", "{{workspaceId}}", "{{networkId}}", "{{projectId}}");
    }

    @Test
    void everySectionBeginsWithWhatTheOperationDoes() {
        assertThat(api.operations()).allSatisfy(operation -> assertThat(page.toString())
                .contains("=== " + operation.name() + "\n\n" + operation.summary() + "."));
    }

    @Test
    void theTablesAreUpToDate() throws IOException {
        Map<String, String> tables = DocTables.of(Json.read(catalogue()), api.table());
        assertThat(tables.keySet()).allMatch(page::holds, "stand in the page");
        DocPage current = page.with(tables);
        if (Boolean.getBoolean("regenerate")) {
            current.write();
        } else {
            assertThat(page).as("write the tables anew with -Dregenerate=true").hasToString(current.toString());
        }
    }

    @Test
    void everyOptionThatTheProseNamesIsInTheCatalogue() throws IOException {
        JsonNode catalogue = Json.read(catalogue());
        Set<String> options = new TreeSet<>(NO_OPTIONS);
        catalogue.path("properties").fieldNames().forEachRemaining(options::add);
        catalogue.path("componentProperties").fieldNames().forEachRemaining(options::add);

        assertThat(DocProse.options(page.toString())).contains("startFrom").allSatisfy(option -> assertThat(options)
                .anyMatch(known -> option.equals(known) || option.startsWith(known + ".")));
    }

    private InputStream catalogue() {
        return getClass()
                .getResourceAsStream(
                        "/META-INF/io/camelmedia/component/" + api.scheme() + "/" + api.scheme() + ".json");
    }

    List<Arguments> blocks() {
        return page.examples().keySet().stream()
                .flatMap(heading -> Arrays.stream(DocLanguage.values()).map(each -> Arguments.of(heading, each)))
                .toList();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("blocks")
    void everyExampleRuns(String heading, DocLanguage language) throws Exception {
        String code = page.examples().get(heading).get(language.mark());
        assertThat(code).as(language + " example").isNotNull();
        boolean consumer = heading.endsWith(AS_CONSUMER);
        String run = inFolder(consumer ? language.mocked(code) : code);
        DocExample example = examples().get(heading).get();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            configure(context);
            OutcomeWatch outcomes = new OutcomeWatch(resultHeaders());
            context.getManagementStrategy().addEventNotifier(outcomes);
            MockEndpoint result = context.getEndpoint("mock:result", MockEndpoint.class);
            result.setMinimumExpectedMessageCount(1);
            context.start();
            PluginHelper.getRoutesLoader(context).loadRoutes(language.resource(run, NUMBER.incrementAndGet()));
            Exchange answered = consumer ? first(result) : sent(context, example);
            assertThat(answered.getException()).isNull();
            assertThat(called(context)).contains(heading.replace(AS_CONSUMER, ""));
            if (!consumer) {
                outcomes.assertDeclared(heading);
            }
            example.expected().accept(answered);
        }
    }

    /** The headers of the catalogue that neither give a parameter nor tell of the HTTP answer. */
    private Set<String> resultHeaders() throws IOException {
        Set<String> headers = new TreeSet<>();
        Json.read(catalogue()).path("headers").fieldNames().forEachRemaining(headers::add);
        headers.removeAll(ResponseHeaders.names(api.headerPrefix()));
        api.operations().stream()
                .flatMap(operation -> operation.uses().values().stream())
                .map(ParameterUse::header)
                .forEach(headers::remove);
        return headers;
    }

    private String inFolder(String code) {
        return OWN_FOLDER.matcher(code).replaceAll("file$1" + Matcher.quoteReplacement(folder + "/") + "$2");
    }

    private static Exchange sent(CamelContext context, DocExample example) throws Exception {
        try (ProducerTemplate template = context.createProducerTemplate()) {
            return template.request("direct:start", exchange -> {
                exchange.getMessage().setBody(example.body());
                exchange.getMessage().setHeaders(new HashMap<>(example.headers()));
            });
        }
    }

    private static Exchange first(MockEndpoint result) throws InterruptedException {
        result.assertIsSatisfied();
        return result.getReceivedExchanges().get(0);
    }

    private static List<String> called(CamelContext context) {
        return context.getEndpoints().stream()
                .filter(MediaEndpoint.class::isInstance)
                .map(endpoint -> ((MediaEndpoint<?>) endpoint).operation())
                .map(Operation::name)
                .toList();
    }
}
