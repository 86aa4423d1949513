package io.camelmedia.support.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TokenSourceTest {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final List<CompletableFuture<Token>> asked = new ArrayList<>();
    private final TokenSource source = new TokenSource(
            previous -> {
                asked.add(new CompletableFuture<>());
                return asked.get(asked.size() - 1);
            },
            token -> Map.of("Authorization", "Bearer " + token.value()),
            clock(),
            Runnable::run);

    @Test
    void aHundredCallsShareOneRequestForTheToken() {
        List<CompletableFuture<Map<String, String>>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(source.headers());
        }
        assertThat(asked).hasSize(1);
        issue("first");

        assertThat(calls)
                .allSatisfy(call -> assertThat(call).isCompletedWithValue(Map.of("Authorization", "Bearer first")));
    }

    @Test
    void aTokenIsRenewedBeforeItExpires() {
        source.headers();
        issue("first");
        now = now.plus(LIFE).minus(Duration.ofSeconds(61));
        assertThat(source.headers()).isCompleted();
        now = now.plusSeconds(2);
        CompletableFuture<Map<String, String>> renewed = source.headers();

        assertThat(renewed).isNotDone();
        issue("second");
        assertThat(renewed).isCompletedWithValue(Map.of("Authorization", "Bearer second"));
    }

    @Test
    void aRefusedTokenIsReplacedOnceHoweverManyWereRefused() {
        Map<String, String> first = headersOf("first");
        assertThat(source.refused(first)).isTrue();
        source.headers();
        issue("second");
        assertThat(source.refused(first)).isTrue();

        assertThat(source.headers()).isCompletedWithValue(Map.of("Authorization", "Bearer second"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void aFailureIsToldToAllWhoWaitedAndTheNextCallAsksAgain() {
        CompletableFuture<Map<String, String>> one = source.headers();
        CompletableFuture<Map<String, String>> other = source.headers();
        asked.get(0)
                .completeExceptionally(new AuthenticationException(Failure.refused("ci", "token", "wrong password")));

        assertThat(one).isCompletedExceptionally();
        assertThat(other).isCompletedExceptionally();
        source.headers();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aTokenShowsNeitherItsValueNorItsRefreshToken() {
        assertThat(Token.issued("fake-token", "fake-refresh", now, LIFE).toString())
                .doesNotContain("fake-token")
                .doesNotContain("fake-refresh");
    }

    private Map<String, String> headersOf(String token) {
        CompletableFuture<Map<String, String>> headers = source.headers();
        issue(token);
        return headers.join();
    }

    private void issue(String token) {
        asked.get(asked.size() - 1).complete(Token.issued(token, null, now, LIFE));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
