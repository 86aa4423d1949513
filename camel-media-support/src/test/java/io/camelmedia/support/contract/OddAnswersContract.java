// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What must hold for every operation of a component whatever the service answers to it: a result, or a typed failure
 * with the status; never another exception, and never a second request because of a shape.
 */
public abstract class OddAnswersContract<C extends MediaConfiguration> {

    private static final int NESTED = 100_000;
    /** How often each operation is called at once. */
    private static final int ROUNDS = 4;

    private final Api<C> api;

    protected OddAnswersContract(Api<C> api) {
        this.api = api;
    }

    /** A configuration with credentials. */
    protected abstract C configuration(URI service);

    /** An answer of a service. */
    private record Odd(String name, String status, byte[] body, String... headers) {

        static Odd of(String name, String body, String... headers) {
            return new Odd(name, "200 OK", body.getBytes(StandardCharsets.UTF_8), headers);
        }

        void answer(RawServer.Received request, OutputStream out) throws IOException {
            String[] all = Stream.concat(
                            Stream.of(headers),
                            status.startsWith("204") ? Stream.empty() : Stream.of("Content-Length: " + body.length))
                    .toArray(String[]::new);
            RawServer.head(out, status, all);
            if (!request.method().equals("HEAD")) {
                out.write(body);
            }
        }
    }

    private static List<Odd> answers() throws IOException {
        List<Odd> all = new ArrayList<>(List.of(
                Odd.of("nothing", ""),
                Odd.of("blanks", " \n "),
                Odd.of("null", "null"),
                Odd.of("an empty object", "{}"),
                Odd.of("an empty list", "[]"),
                Odd.of("a list of null", "[null]"),
                Odd.of("a list of lists", "[[[]]]"),
                Odd.of("a text", "\"text\""),
                Odd.of("a number", "1e400"),
                Odd.of("a page of HTML", "<html>try later</html>", "Content-Type: text/html"),
                Odd.of("half a document", "{\"id\":\"a\",\"items\":[{"),
                Odd.of("two documents", "{}{}"),
                Odd.of("a mark of the byte order", "\uFEFF{}"),
                Odd.of("unknown fields", "{\"unknown\":{\"a\":[1,2,{}]}}"),
                Odd.of("an error as a success", "{\"error\":\"broken\",\"code\":500}"),
                Odd.of("a number of many digits", "{\"id\":" + "9".repeat(5000) + "}"),
                Odd.of("a number whose exponent no decimal holds", "{\"id\":1e99999999999}"),
                Odd.of("a list of such numbers", "[-1e-99999999999]"),
                Odd.of("deep nesting", "[".repeat(NESTED) + "]".repeat(NESTED)),
                Odd.of("more than is read", "[" + " ".repeat((int) Rig.MAX_RESPONSE_SIZE) + "]"),
                Odd.of("another charset", "{}", "Content-Type: application/json; charset=nonsense"),
                Odd.of("an unknown coding", "{}", "Content-Encoding: nonsense"),
                Odd.of("a coding that it does not have", "{}", "Content-Encoding: gzip")));
        all.add(new Odd("bytes that are no text", "200 OK", new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'}));
        all.add(new Odd("an empty document in gzip", "200 OK", gzip("{}"), "Content-Encoding: gzip"));
        all.add(new Odd("a success without content", "204 No Content", new byte[0]));
        all.add(new Odd("a status that nobody knows", "299 Strange", new byte[] {'{', '}'}));
        all.add(new Odd("an error that is a list", "400 Bad Request", "[{}]".getBytes(StandardCharsets.UTF_8)));
        all.add(new Odd(
                "an error of other types", "404 Not Found", bytes("{\"code\":[],\"message\":{},\"errors\":7}")));
        all.add(new Odd("an error that is no JSON", "403 Forbidden", bytes("<html>no</html>")));
        all.add(new Odd("a redirect without an address", "302 Found", new byte[0]));
        all.add(new Odd("a redirect to no address", "302 Found", new byte[0], "Location: http://?Signature=fake"));
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(coded)) {
            out.write(bytes(text));
        }
        return coded.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersOrFailsInATypedWay() throws IOException {
        return answers().stream().map(odd -> dynamicTest(odd.name(), () -> answerAll(odd)));
    }

    /** However often a byte comes: the whole answer has to be there in time. What is not read may succeed. */
    @Test
    void everyOperationEndsAtItsDeadlineWhenAnAnswerDrips() throws Exception {
        AtomicInteger dripping = new AtomicInteger();
        try (Rig rig = new Rig();
                RawServer server = new RawServer((request, out) -> {
                    if (OperationCalls.answersToken(request, out)) {
                        return;
                    }
                    RawServer.head(out, "200 OK");
                    out.write(' ');
                    out.flush();
                    dripping.incrementAndGet();
                    request.body().transferTo(OutputStream.nullOutputStream());
                })) {
            OperationCalls<C> calls = new OperationCalls<>(api, configuration(server.uri("")), rig);
            int cut = 0;
            for (Operation operation : calls.operations()) {
                int before = dripping.get();
                CompletableFuture<?> call = CompletableFuture.supplyAsync(() -> calls.call(operation), rig.pool)
                        .thenCompose(stage -> stage);
                await().until(() -> dripping.get() > before || call.isDone());
                await().until(() -> {
                    rig.inFlightRequests.tick(rig.delays.nanos() + OperationCalls.TIMEOUT.toNanos());
                    return call.isDone();
                });
                if (call.isCompletedExceptionally()) {
                    assertThat(Stages.cause(Rig.failure(call)))
                            .as(operation.name())
                            .isInstanceOf(MediaApiException.class);
                    cut++;
                }
            }
            assertThat(cut).isPositive();
        }
    }

    /** Each answer goes to whoever asks next. */
    @Test
    void everyOperationAnswersOrFailsInATypedWayWhileOthersDo() throws Exception {
        Iterator<Odd> next =
                Stream.generate(answers()::stream).flatMap(all -> all).iterator();
        try (Rig rig = new Rig();
                RawServer server = new RawServer((request, out) -> {
                    if (!OperationCalls.answersToken(request, out)) {
                        Odd odd;
                        synchronized (next) {
                            odd = next.next();
                        }
                        odd.answer(request, out);
                    }
                })) {
            OperationCalls<C> calls = new OperationCalls<>(api, configuration(server.uri("")), rig);
            Map<CompletableFuture<?>, Operation> atOnce = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Operation operation : calls.operations()) {
                    atOnce.put(
                            CompletableFuture.supplyAsync(() -> calls.call(operation), rig.pool)
                                    .thenCompose(stage -> stage),
                            operation);
                }
            }
            for (Map.Entry<CompletableFuture<?>, Operation> call : atOnce.entrySet()) {
                assertAnsweredOrFailed(call.getValue(), call.getKey());
            }
            assertThat(asked(server)).isBetween(1L, (long) atOnce.size());
        }
    }

    private void answerAll(Odd odd) throws Exception {
        try (Rig rig = new Rig();
                RawServer server = new RawServer((request, out) -> {
                    if (!OperationCalls.answersToken(request, out)) {
                        odd.answer(request, out);
                    }
                })) {
            OperationCalls<C> calls = new OperationCalls<>(api, configuration(server.uri("")), rig);
            for (Operation operation : calls.operations()) {
                long before = asked(server);
                assertAnsweredOrFailed(operation, calls.call(operation));
                assertThat(asked(server) - before)
                        .as(operation + " is sent once")
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static long asked(RawServer server) {
        return server.received().stream()
                .filter(request -> !OperationCalls.isToken(request))
                .count();
    }

    private static void assertAnsweredOrFailed(Operation operation, CompletableFuture<?> call) throws Exception {
        try {
            call.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable failure = Stages.cause(e.getCause());
            assertThat(failure).as(operation.name()).isInstanceOf(MediaApiException.class);
            assertThat(failure.getMessage()).as(operation.name()).doesNotContain("Signature=fake");
        }
    }
}
