// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Slots;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.ResponseReader;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.http.retry.RetryQuota;
import io.camelmedia.support.transfer.PlainErrors;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a call takes, it gives back, however it ends. */
@Timeout(40)
class RetryingCallTest {

    private static final long MAX_RESPONSE = 1 << 20;
    private static final int SIZE = 2;
    private static final DelayScheduler.Waiting TURN =
            DelayScheduler.Waiting.of(CallScope.CONTEXT, "test", "operation", "its turn");

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StopSignals stops = new StopSignals();
    private final TimerDelayScheduler delays = new TimerDelayScheduler(Clock.systemUTC(), timer, threads, stops);
    private final Slots calls = new Slots(SIZE, delays);
    private final Slots media = new Slots(SIZE, delays);
    private final CloseableHttpClient client = client();

    private static CloseableHttpClient client() {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(Integer.MAX_VALUE)
                        .setMaxConnTotal(Integer.MAX_VALUE)
                        .build());
        HttpClients.configure(builder);
        return builder.build();
    }

    @AfterEach
    void stopThreads() throws IOException {
        client.close();
        timer.shutdownNow();
        threads.shutdownNow();
    }

    enum Ending {
        WELL,
        REFUSED,
        BUSY,
        CUT,
        ERROR_WHILE_READING,
        FAILURE_WHILE_READING,
        BAD_LIMITER
    }

    private Gateway gateway(RawServer server, Limiter limiter, Duration queueTimeout) {
        Account account = new Account(
                Origin.of(server.uri("/")), null, limiter, Credentials.NONE, new RetryQuota(), calls, media);
        return new Gateway(
                "test",
                client,
                account,
                new PlainErrors(),
                new RetryPolicy(2, Duration.ofMillis(10), true),
                delays,
                new InFlightRequests(stops),
                queueTimeout,
                MAX_RESPONSE,
                CallScope.CONTEXT);
    }

    private static RawServer server(Ending ending) throws IOException {
        return new RawServer((request, out) -> {
            switch (ending) {
                case REFUSED -> RawServer.head(out, "404 Not Found", "Content-Length: 0");
                case BUSY -> RawServer.head(out, "503 Service Unavailable", "Retry-After: 0", "Content-Length: 0");
                case CUT -> RawServer.head(out, "200 OK", "Content-Length: 1000");
                default -> RawServer.head(out, "200 OK", "Content-Length: 0");
            }
        });
    }

    private static ResponseReader<String> reader(Ending ending) {
        return response -> switch (ending) {
            case ERROR_WHILE_READING -> throw new StackOverflowError("in the reader");
            case FAILURE_WHILE_READING -> throw new IllegalStateException("in the reader");
            default -> new String(response.stream().readAllBytes());
        };
    }

    private static Request<String> request(RawServer server, Ending ending, TimeLimit limit) {
        return Request.to("operation", "GET", server.uri("/" + ending))
                .replay(Replay.SAFE)
                .timeLimit(limit)
                .reading(reader(ending));
    }

    private static Limiter limiter(Ending ending) {
        return (priority, waiting) -> {
            if (ending == Ending.BAD_LIMITER) {
                throw new IllegalStateException("in the limiter");
            }
            return CompletableFuture.completedFuture(null);
        };
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void everyPlaceIsGivenBackHoweverCallsAndTransfersEnd(Ending ending) throws Exception {
        try (RawServer server = server(ending)) {
            Gateway gateway = gateway(server, limiter(ending), null);
            List<CompletableFuture<ApiResponse<String>>> all = new ArrayList<>();
            for (int i = 0; i < 5 * SIZE; i++) {
                all.add(gateway.send(request(server, ending, new TimeLimit.Deadline(Duration.ofSeconds(20)))));
                all.add(gateway.send(request(server, ending, new TimeLimit.IdleTimeout(Duration.ofSeconds(20)))));
                Reservation place = gateway.reservation();
                all.add(gateway.keeping(place)
                        .send(request(server, ending, new TimeLimit.Deadline(Duration.ofSeconds(20))))
                        .whenComplete((done, failure) -> place.release()));
            }
            for (CompletableFuture<ApiResponse<String>> each : all) {
                Rig.settled(each);
                assertThat(each.isCompletedExceptionally()).isEqualTo(ending != Ending.WELL);
            }
        }
        assertAllIsFree();
    }

    @Test
    void aTransferThatKeepsAPlaceBetweenItsRequestsTakesNoSecond() throws Exception {
        try (RawServer server = server(Ending.WELL)) {
            Gateway gateway = gateway(server, Limiter.NONE, null);
            media.tryTake();
            Reservation place = gateway.reservation();
            Gateway keeping = gateway.keeping(place);

            keeping.send(request(server, Ending.WELL, new TimeLimit.Deadline(Duration.ofSeconds(20))))
                    .join();
            assertThat(media.tryTake()).isFalse();
            keeping.send(request(server, Ending.WELL, new TimeLimit.IdleTimeout(Duration.ofSeconds(20))))
                    .join();

            assertThat(media.tryTake()).isTrue();
            media.give();
            media.give();
        }
        assertAllIsFree();
    }

    @Test
    void aRetryThatWaitsHoldsNoPlace() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = new RawServer((request, out) -> {
            if (asked.getAndIncrement() == 0) {
                RawServer.head(out, "503 Service Unavailable", "Retry-After: 3600", "Content-Length: 0");
            } else {
                RawServer.head(out, "200 OK", "Content-Length: 0");
            }
        })) {
            Gateway gateway = gateway(server, Limiter.NONE, null);
            Gateway patient = new Gateway(
                    "test",
                    client,
                    gateway.account(),
                    gateway.errors(),
                    new RetryPolicy(2, Duration.ofHours(2), true),
                    delays,
                    gateway.inFlightRequests(),
                    null,
                    MAX_RESPONSE,
                    CallScope.CONTEXT);
            CompletableFuture<ApiResponse<String>> waiting =
                    patient.send(request(server, Ending.WELL, new TimeLimit.IdleTimeout(Duration.ofHours(3))));

            assertThat(waiting).isNotDone();
            assertAllIsFree();

            stops.end(StopSignals.CONTEXT);
            delays.giveUp(StopSignals.CONTEXT);
            assertThat(Rig.failure(waiting)).hasMessageContaining("gave up waiting for attempt 2");
        }
    }

    /** The queue's time is over in the very moment in which a place is granted: it is held by nobody. */
    @Test
    void noPlaceIsLostWhenTurnsTimeOutWhileTheyAreGranted() throws Exception {
        try (RawServer server = server(Ending.WELL)) {
            List<CompletableFuture<ApiResponse<String>>> all = new ArrayList<>();
            for (int round = 0; round < 150; round++) {
                int left = ThreadLocalRandom.current().nextInt(1, 6);
                Gateway gateway = gateway(server, Limiter.NONE, Duration.ofMillis(left));
                Reservation place = gateway.reservation();
                CompletableFuture<Void> first = calls.take(Priority.NEW, TURN);
                CompletableFuture<Void> second = media.take(Priority.NEW, TURN);
                for (int i = 0; i < SIZE + 1; i++) {
                    Reservation kept = i == 0 ? place : gateway.reservation();
                    all.add(CompletableFuture.supplyAsync(
                                    () -> gateway.keeping(kept)
                                            .send(request(
                                                    server,
                                                    Ending.WELL,
                                                    new TimeLimit.Deadline(Duration.ofSeconds(20)))),
                                    threads)
                            .thenCompose(sent -> sent)
                            .whenComplete((done, failure) -> kept.release()));
                }
                first.thenRunAsync(calls::give, threads);
                second.thenRunAsync(media::give, threads);
            }
            for (CompletableFuture<ApiResponse<String>> each : all) {
                Rig.settled(each);
                if (each.isCompletedExceptionally()) {
                    assertThat(Rig.failure(each)).isInstanceOf(UnavailableException.class);
                }
            }
        }
        assertAllIsFree();
    }

    @Test
    void aWaitForATokenEndsWithItsOwnerAndNotTheToken() throws Exception {
        CompletableFuture<Map<String, String>> token = new CompletableFuture<>();
        Credentials credentials = new Credentials() {
            @Override
            public CompletableFuture<Map<String, String>> headers() {
                return token;
            }

            @Override
            public boolean refused(Map<String, String> headers) {
                return false;
            }
        };
        try (RawServer server = server(Ending.WELL)) {
            Gateway gateway = gateway(server, Limiter.NONE, null);
            Request<String> request = Request.to("operation", "GET", server.uri("/"))
                    .credentials(credentials)
                    .timeLimit(new TimeLimit.Deadline(Duration.ofSeconds(20)))
                    .reading(reader(Ending.WELL));
            CompletableFuture<ApiResponse<String>> stopped = gateway.scoped(
                            CallScope.of(List.of("first"), () -> Priority.NEW))
                    .send(request);
            CompletableFuture<ApiResponse<String>> other = gateway.send(request);

            stops.end("first");
            delays.giveUp("first");

            assertThat(Rig.failure(stopped))
                    .isInstanceOf(MediaApiException.class)
                    .hasMessage("test:operation: the route first is stopping; gave up waiting for a token");
            assertThat(token).isNotDone();
            token.complete(Map.of());
            Rig.await(other);
        }
        assertAllIsFree();
    }

    private void assertAllIsFree() throws Exception {
        for (Slots slots : List.of(calls, media)) {
            List<Reservation> taken = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                Reservation place = new Reservation(slots);
                Rig.await(place.take(Priority.NEW, TURN));
                taken.add(place);
            }
            assertThat(slots.tryTake()).isFalse();
            taken.forEach(Reservation::release);
        }
    }
}
