// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.transfer.RawServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.camel.ErrorHandlerFactory;
import org.apache.camel.model.RedeliveryPolicyDefinition;
import org.apache.camel.model.errorhandler.DefaultErrorHandlerDefinition;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;

/**
 * What must hold for the text of every failed call: what was asked for and where, what was answered in the service's words
 * or the document's, what to check, the service's id of the request, the attempts. What says it is the text: nothing of
 * our machinery stands below it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ErrorsContract<C extends MediaConfiguration> {

    private static final String WORDS = "So says the service.";
    private static final String SAID = "{\"message\":\"" + WORDS + "\"}";
    private static final int NOT_FOUND = 404;

    /** An option and its property, or what of the call itself is to be checked. */
    private static final String CHECK = "(?s).*(camel\\.component\\.[a-z]+\\.[a-z-]+\\)|[Cc]heck the).*";

    private final Api<C> api;

    @TempDir
    private Path folder;

    private ScriptedService service;
    private RoutedOperations operations;

    protected ErrorsContract(Api<C> api) {
        this.api = api;
    }

    @BeforeAll
    void start() throws Exception {
        service = new ScriptedService();
        operations = operations(service.uri(), 1, api.operations());
    }

    @AfterAll
    void close() throws Exception {
        operations.close();
        service.close();
    }

    /** A component that asks for its tokens, where the API has them. */
    protected abstract MediaComponent<C> component(URI service);

    /** The body that an operation is called with. */
    protected Object body(Operation operation) {
        return SampleCalls.body(operation);
    }

    private RoutedOperations operations(URI service, int attempts, List<Operation> operations) throws Exception {
        return operations(service, attempts, operations, new NoErrorHandlerDefinition());
    }

    private RoutedOperations operations(
            URI service, int attempts, List<Operation> operations, ErrorHandlerFactory errors) throws Exception {
        MediaComponent<C> component = component(service);
        component.getConfiguration().setMaxAttempts(attempts);
        SampleCalls calls = new SampleCalls(api.scheme(), folder);
        return new RoutedOperations(
                api.scheme(),
                component,
                operations,
                operation -> calls.uri(operation, use -> false),
                this::body,
                null,
                errors);
    }

    /** Whether the answer was a good one: a token, or that there is nothing of that name. */
    private boolean isAnswered(Operation operation, int status) {
        return service.gaveToken()
                || status == NOT_FOUND
                        && operation.forms().stream().anyMatch(form -> form.answer() instanceof ResponseSpec.Exists);
    }

    private String property(String option) {
        return Advice.option(api.scheme(), option);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 418, 429, 500, 501, 502, 503, 504})
    void anErrorIsToldInTheServicesWordsWithAllThatHelps(int status) {
        assertErrorsTold(status, SAID, WORDS);
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "405", "409", "429", "500", "503"})
    void anErrorWithoutWordsIsToldInThoseOfTheDocumentOrOfHttp(int status) {
        assertErrorsTold(status, "", "");
        assertErrorsTold(status, "<html><body>Oops</body></html>", "");
    }

    private void assertErrorsTold(int status, String body, String words) {
        service.answers(status + " Status", body);
        for (Operation operation : operations.operations()) {
            MediaApiException failure = operations.failure(operation);
            if (failure == null && isAnswered(operation, status)) {
                continue;
            }
            assertThat(failure)
                    .as(operation.name())
                    .hasMessageMatching("(?s)" + api.scheme() + ":[a-z/-]+: " + status + " .+")
                    .hasMessageContaining(service.isSilent() ? "" : words)
                    .hasMessageContaining("(" + service.place() + ", request " + ScriptedService.REQUEST_ID)
                    .hasMessageMatching(CHECK);
            assertThat(failure.getMessage()).contains(properties(status));
            assertOneLine(failure);
        }
    }

    /** The properties that the text names at least. */
    private List<String> properties(int status) {
        return switch (status) {
            case 401 ->
                api.errors().advice().credentials().stream().map(this::property).toList();
            case 403 -> List.of(property(api.errors().advice().credentials().get(0)));
            case 404, 405, 418 -> List.of(property("baseUrl"));
            case 429 -> List.of(property("maxAttempts"), property("maxRetryDelay"));
            case 500, 501, 502, 503, 504 -> List.of(property("maxAttempts"));
            default -> List.of("");
        };
    }

    private static void assertOneLine(MediaApiException failure) {
        assertThat(Outside.trace(failure).lines()).as(failure.getMessage()).hasSize(1);
    }

    @Test
    void whatWasRepeatedIsToldWithItsAttempts() throws Exception {
        List<Operation> reads = api.operations().stream()
                .filter(operation -> !operation.forms().isEmpty() && operation.workflow() == null)
                .filter(operation -> operation.forms().stream().allMatch(form -> form.replay() == Replay.SAFE))
                .toList();
        service.answers("502 Status", "");
        try (RoutedOperations twice = operations(service.uri(), 2, reads)) {
            for (Operation operation : reads) {
                MediaApiException failure = twice.failure(operation);
                if (!service.gaveToken()) {
                    assertThat(failure).as(operation.name()).hasMessageContaining("after 2 attempts");
                }
            }
        }
    }

    @Test
    void aHostThatNobodyKnowsIsToldWithTheOptionThatNamesIt() throws Exception {
        Operation probe = api.probe().declaration();
        try (RoutedOperations lost = operations(URI.create("https://api.service.invalid"), 1, List.of(probe))) {
            assertThat(lost.failure(probe))
                    .hasMessageContaining("the host is unknown (api.service.invalid")
                    .hasMessageContaining(property("baseUrl"))
                    .hasMessageContaining("https://api.service.invalid:443/");
        }
    }

    @Test
    void anAddressWhereNobodyListensIsToldWithTheOptionThatNamesIt() throws Exception {
        URI nobody;
        try (ScriptedService closed = new ScriptedService()) {
            nobody = closed.uri();
        }
        try (RoutedOperations lost = operations(nobody, 1, api.operations())) {
            for (Operation operation : api.operations()) {
                assertThat(lost.failure(operation))
                        .as(operation.name())
                        .hasMessageContaining("refused")
                        .hasMessageContaining(property("baseUrl"))
                        .hasMessageContaining(nobody + "/");
            }
        }
    }

    @Test
    void aConnectionThatBreaksIsToldWithWhatToDo() {
        service.answers((request, out) -> {});
        for (Operation operation : operations.operations()) {
            MediaApiException failure = operations.failure(operation);
            if (!service.gaveToken()) {
                assertThat(failure)
                        .as(operation.name())
                        .hasMessageContaining("no answer came: ")
                        .hasMessageContaining("(" + service.place())
                        .hasMessageMatching("(?s).*(" + Pattern.quote(property("maxAttempts"))
                                + "|check whether the service has done it before the call is made again).*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Please sign in</html>", "{\"data\":", "[[]]", "7"})
    void anAnswerThatCannotBeReadIsToldWithItsStatusAndPlace(String body) {
        service.answers("200 OK", body);
        int told = 0;
        for (Operation operation : forms()) {
            MediaApiException failure = operations.failure(operation);
            if (failure != null) {
                assertThat(failure)
                        .as(operation.name())
                        .hasMessageMatching("(?s)" + api.scheme() + ":[a-z/-]+: 200 .+")
                        .hasMessageContaining("(" + service.place() + ", request " + ScriptedService.REQUEST_ID)
                        .hasMessageContaining(property("baseUrl"));
                assertOneLine(failure);
                told++;
            }
        }
        assertThat(told).isPositive();
    }

    /** The operations that are one request. */
    private List<Operation> forms() {
        return api.operations().stream()
                .filter(operation -> operation.workflow() == null)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[fake?Signature=fake-secret", "", "ftp://127.0.0.1/"})
    void aRedirectThatLeadsNowhereIsToldWithItsPlace(String location) {
        service.answers(
                (request, out) -> RawServer.head(out, "307 Elsewhere", "Location: " + location, "Content-Length: 0"));
        for (Operation operation : operations.operations()) {
            MediaApiException failure = operations.failure(operation);
            if (!service.gaveToken()) {
                assertThat(failure)
                        .as(operation.name())
                        .hasMessageContaining("(" + service.place())
                        .hasMessageContaining(property("baseUrl"))
                        .hasMessageNotContaining("fake-secret");
            }
        }
    }

    @Test
    void whatIsMissingIsToldWithWhereToGiveItAndNothingIsSent() {
        service.answers("500 Status", "");
        int refused = 0;
        for (Operation operation : operations.operations()) {
            int before = service.requests();
            MediaApiException failure = operations.failureOfEmpty(operation);
            if (failure instanceof ValidationException) {
                assertThat(service.requests()).as(operation.name()).isEqualTo(before);
                assertThat(failure).hasMessageStartingWith(api.scheme() + ":" + operation.name() + ": ");
                assertOneLine(failure);
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /** Camel writes the exception at the end of its own line, and its trace, which is the exception alone. */
    @Test
    void aRouteThatFailsLogsTheTextAndNoStack() throws Exception {
        DefaultErrorHandlerDefinition errors = new DefaultErrorHandlerDefinition();
        errors.setRedeliveryPolicy(new RedeliveryPolicyDefinition().logExhaustedMessageHistory(false));
        try (RoutedOperations logged = operations(service.uri(), 1, api.operations(), errors);
                TracedLog log = new TracedLog(Level.WARN, Level.WARN)) {
            for (int status : List.of(400, 401, 403, 404, 409, 429, 500, 503)) {
                service.answers(status + " Status", SAID);
                logged.operations().forEach(logged::failure);
            }
            long failures = log.text()
                    .lines()
                    .filter(line -> line.contains("Failed delivery"))
                    .count();
            assertThat(failures).isPositive();
            assertThat(log.text().lines())
                    .hasSize(Math.toIntExact(2 * failures))
                    .noneMatch(line -> line.startsWith("\tat ") || line.startsWith("Caused by"));
        }
    }
}
