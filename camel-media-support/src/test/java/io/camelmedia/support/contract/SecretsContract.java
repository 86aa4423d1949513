// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.transfer.RawServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/**
 * What must hold for every secret of a component, given, issued or signed: whatever a service answers, and however much
 * of it it quotes, no secret is in a log, an exception, the text of an object, JMX, a health check, a console or Camel's
 * tracing.
 */
public abstract class SecretsContract<C extends MediaConfiguration> {

    @TempDir
    private Path folder;

    private final Api<C> api;

    protected SecretsContract(Api<C> api) {
        this.api = api;
    }

    /** A component whose passwords, keys and tokens hold {@code fake-secret}; one that asks for its tokens. */
    protected abstract MediaComponent<C> component(URI service);

    /** The texts that must not be seen. */
    protected List<String> secrets() {
        return List.of(OperationCalls.SECRET);
    }

    @Test
    void whatTheCatalogueCallsSecretCamelMasksInAnAddress() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent(api.scheme(), component(URI.create("http://localhost")));
            JsonNode schema = Json.read(context.getComponentParameterJsonSchema(api.scheme()));
            List<String> secret = new ArrayList<>();
            schema.path("properties").fields().forEachRemaining(option -> {
                if (option.getValue().path("secret").asBoolean()) {
                    secret.add(option.getKey());
                }
            });

            assertThat(secret).isNotEmpty().allSatisfy(option -> assertThat(URISupport.sanitizeUri(
                            api.scheme() + ":" + api.probe() + "?" + option + "=" + OperationCalls.SECRET))
                    .doesNotContain(OperationCalls.SECRET));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsSeenOfAnyOperation(Indiscretion service) throws Exception {
        try (RawServer there = new RawServer(Indiscretion::answerElsewhere);
                RawServer here = withTokens(service, there);
                TracedLog log = new TracedLog(Level.TRACE)) {
            assertNoSecretIn(seen(here, List.of(api.table()), use -> false), log);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsSeenOfTheRequestOfAToken(Indiscretion service) throws Exception {
        try (RawServer there = new RawServer(Indiscretion::answerElsewhere);
                RawServer here = new RawServer((request, out) -> service.answer(request, out, there.uri("")));
                TracedLog log = new TracedLog(Level.TRACE)) {
            assertNoSecretIn(seen(here, List.of(api.probe()), use -> false), log);
        }
    }

    /** Camel itself writes addresses as they were given at TRACE. */
    @ParameterizedTest
    @EnumSource
    void noSecretOfAnAddressIsSeen(Indiscretion service) throws Exception {
        try (RawServer there = new RawServer(Indiscretion::answerElsewhere);
                RawServer here = withTokens(service, there);
                TracedLog log = new TracedLog(Level.DEBUG)) {
            List<MediaOperation> operations = new ArrayList<>(List.of(api.probe()));
            for (MediaOperation operation : api.table()) {
                if (operation.declaration().uses().values().stream()
                        .anyMatch(use -> use.parameter().secret())) {
                    operations.add(operation);
                }
            }
            assertNoSecretIn(seen(here, operations, use -> use.parameter().secret()), log);
        }
    }

    private static RawServer withTokens(Indiscretion service, RawServer there) throws Exception {
        return new RawServer((request, out) -> {
            if (!OperationCalls.answersToken(request, out)) {
                service.answer(request, out, there.uri(""));
            }
        });
    }

    private void assertNoSecretIn(List<String> seen, TracedLog log) {
        List<String> all = new ArrayList<>(seen);
        log.text().lines().forEach(line -> all.add("log " + line));
        assertThat(all)
                .extracting(text -> text.substring(0, text.indexOf(' ')))
                .contains("JMX", "health", "console", "tracing", "log");
        assertThat(all.stream()
                        .filter(text -> secrets().stream().anyMatch(text::contains))
                        .toList())
                .isEmpty();
    }

    /** @param inUri the secrets that the address gives; the others stand in the body */
    private List<String> seen(RawServer server, List<MediaOperation> operations, Predicate<ParameterUse> inUri)
            throws Exception {
        SampleCalls calls = new SampleCalls(api.scheme(), folder);
        try (WatchedContext context = new WatchedContext(api.scheme(), component(server.uri("")), server)) {
            for (MediaOperation operation : operations) {
                context.route(operation.declaration(), calls.uri(operation.declaration(), inUri));
                if (operation.polled() != null) {
                    context.poll(operation.declaration(), calls.polling(operation.declaration()));
                }
            }
            context.start();
            for (MediaOperation operation : operations) {
                context.call(
                        operation.declaration(),
                        SampleCalls.headers(operation.declaration()),
                        body(operation.declaration()));
            }
            assertThat(context.unsent()).isEmpty();
            return context.seen();
        }
    }

    /** The body that an operation is called with. */
    protected Object body(Operation operation) {
        return SampleCalls.body(operation);
    }
}
