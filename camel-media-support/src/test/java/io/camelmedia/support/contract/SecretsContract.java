package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.RawServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
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

    private static final SampleValues SAMPLES = new SampleValues("sample");

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
        try (WatchedContext context = new WatchedContext(api.scheme(), component(server.uri("")), server)) {
            for (MediaOperation operation : operations) {
                context.route(operation.declaration(), uri(operation.declaration(), inUri));
                if (operation.polled() != null) {
                    context.poll(operation.declaration(), polling(operation.declaration()));
                }
            }
            context.start();
            for (MediaOperation operation : operations) {
                context.call(operation.declaration(), headers(operation.declaration()), body(operation.declaration()));
            }
            assertThat(context.unsent()).isEmpty();
            return context.seen();
        }
    }

    private String uri(Operation operation, Predicate<ParameterUse> inUri) {
        return api.scheme() + ":" + operation.name()
                + operation.uses().values().stream()
                        .filter(use -> isFile(use) || inUri.test(use))
                        .map(use -> use.parameter().option() + "=RAW(" + (isFile(use) ? folder : OperationCalls.SECRET)
                                + ")")
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean isFile(ParameterUse use) {
        return use.parameter().option().equals("file");
    }

    private List<String> polling(Operation operation) {
        return choices(operation).stream()
                .map(uses -> api.scheme() + ":" + operation.name() + "?initialDelay=0&delay=60000"
                        + uses.stream()
                                .map(use -> "&" + use.parameter().option() + "=" + SAMPLES.raw(use))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<Map<String, Object>> headers(Operation operation) {
        return choices(operation).stream()
                .map(uses -> {
                    Map<String, Object> headers = new LinkedHashMap<>();
                    headers.put(Exchange.FILE_NAME, "sample.mp4");
                    uses.forEach(use -> headers.put(use.parameter().header(), SAMPLES.raw(use)));
                    return headers;
                })
                .toList();
    }

    /** The body that an operation is called with. */
    protected Object body(Operation operation) {
        return switch (operation.body()) {
            case MEDIA -> "media".getBytes(StandardCharsets.UTF_8);
            case JSON -> secretFields(operation);
            case NONE -> null;
        };
    }

    /** The secrets that an operation takes in its body, with what else is required there. */
    private static Map<String, Object> secretFields(Operation operation) {
        if (operation.uses().values().stream().noneMatch(use -> use.parameter().secret())) {
            return null;
        }
        RequestTemplate form = operation.form(Values.NONE);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (ParameterUse use : operation.uses().values()) {
            boolean secret = use.parameter().secret();
            if (form.inBody(use.parameter()) && (secret || use.required())) {
                fields.put(use.parameter().wire(), secret ? OperationCalls.SECRET : SAMPLES.raw(use));
            }
        }
        return fields;
    }

    /** What is required; an operation that wants one of several parameters is tried with each. */
    private static List<List<ParameterUse>> choices(Operation operation) {
        List<ParameterUse> required = operation.uses().values().stream()
                .filter(ParameterUse::required)
                .filter(SecretsContract::isPlain)
                .toList();
        List<List<ParameterUse>> all = new ArrayList<>(List.of(required));
        operation.uses().values().stream()
                .filter(use -> !use.required() && isPlain(use))
                .forEach(use -> {
                    List<ParameterUse> more = new ArrayList<>(required);
                    more.add(use);
                    all.add(more);
                });
        return all;
    }

    private static boolean isPlain(ParameterUse use) {
        return !use.parameter().secret() && SAMPLES.raw(use) != null;
    }
}
