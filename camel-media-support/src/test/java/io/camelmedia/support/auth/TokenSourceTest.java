// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.execution.Stages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TokenSourceTest {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final List<CompletableFuture<Token>> asked = new ArrayList<>();
    private final List<Token> previous = new ArrayList<>();
    private final TokenSource source = new TokenSource(
            last -> {
                previous.add(last);
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
    void aTokenIsRenewedInTheBackgroundWhileCallsUseTheOldOne() {
        headersOf("first");
        now = now.plus(LIFE).minus(Duration.ofSeconds(61));
        source.headers();
        assertThat(asked).hasSize(1);
        now = now.plusSeconds(2);

        assertThat(source.headers()).isCompletedWithValue(bearer("first"));
        assertThat(source.headers()).isCompletedWithValue(bearer("first"));
        assertThat(asked).hasSize(2);
        issue("second");
        assertThat(source.headers()).isCompletedWithValue(bearer("second"));
    }

    @Test
    void anOldTokenIsUsedUntilItExpiresWhenItsRenewalFails() {
        headersOf("first");
        now = now.plus(LIFE).minusSeconds(59);
        source.headers();
        refuse(1);

        assertThat(source.headers()).isCompletedWithValue(bearer("first"));
        now = now.plusSeconds(58);
        assertThat(source.headers()).isCompletedWithValue(bearer("first"));
        refuse(2);
        now = now.plusMillis(1500);
        assertThatThrownBy(() -> source.headers().join()).hasMessageContaining("wrong password");
    }

    @Test
    void afterARefusalCallsFailAtOnceForASecondAndThenLongerUpToAMinute() {
        source.headers();
        refuse(0);
        for (long pause = 1; pause < 200; pause *= 2) {
            int before = asked.size();
            assertThatThrownBy(() -> source.headers().join())
                    .hasMessageContaining("wrong password; the service is not asked again before 2026-");
            now = now.plusSeconds(Math.min(60, pause)).minusMillis(1);
            assertThat(source.headers()).isCompletedExceptionally();
            assertThat(asked).hasSize(before);
            now = now.plusMillis(1);
            source.headers();
            assertThat(asked).hasSize(before + 1);
            refuse(before);
        }
    }

    @Test
    void anOutageIsNoRefusalAndTheNextCallAsksAgain() {
        source.headers();
        asked.get(0).completeExceptionally(new UnavailableException(Failure.unanswered("ci", "token", 3, "down")));

        source.headers();
        assertThat(asked).hasSize(2);
    }

    @Test
    void theRefreshTokenIsKeptWhenARenewalFails() {
        source.headers();
        asked.get(0).complete(Token.issued("first", "fake-refresh", now, LIFE));
        now = now.plus(LIFE).plusSeconds(1);
        source.headers();
        asked.get(1).completeExceptionally(new UnavailableException(Failure.unanswered("ci", "token", 3, "down")));
        source.headers();

        assertThat(previous.get(2).refresh()).isEqualTo("fake-refresh");
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
    void eachWhoWaitedIsGivenAnExceptionOfItsOwn() {
        List<CompletableFuture<Map<String, String>>> calls =
                List.of(source.headers(), source.headers(), source.headers());
        refuse(0);

        Set<Throwable> failures = Collections.newSetFromMap(new IdentityHashMap<>());
        calls.forEach(call -> failures.add(
                call.handle((headers, failure) -> Stages.cause(failure)).join()));
        assertThat(failures).hasSize(3).allSatisfy(failure -> assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("wrong password"));
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

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private void refuse(int request) {
        asked.get(request)
                .completeExceptionally(new AuthenticationException(
                        new Failure("ci", "token", 401, null, "wrong password", null, 1, null, null)));
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
