// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.SimulatorClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenRegistryTest {

    private final SimulatorClock clock = SimulatorClock.frozen();
    private final TokenRegistry<String> tokens = new TokenRegistry<>(clock, Duration.ofHours(1));

    @Test
    void aTokenStandsForItsSubjectUntilItExpires() {
        TokenRegistry.Token<String> token = tokens.issue("account", Duration.ofMinutes(15));

        clock.advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(tokens.subject(token.value())).contains("account");
        clock.advance(Duration.ofMillis(1));
        assertThat(tokens.subject(token.value())).isEmpty();
        assertThat(tokens.state(token)).isEqualTo(TokenRegistry.State.EXPIRED);
    }

    @Test
    void tokensHoldForTheUsualTimeUnlessAnotherIsSetWhichIsKeptWithThem() {
        TokenRegistry.Token<String> usual = tokens.issue("usual");
        tokens.lifetime(Duration.ofMinutes(5));
        TokenRegistry.Token<String> brief = tokens.issue("brief");
        Object saved = tokens.save();
        tokens.reset();
        assertThat(tokens.lifetime()).isEqualTo(Duration.ofHours(1));
        tokens.load(saved);

        assertThat(tokens.lifetime()).isEqualTo(Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5));
        assertThat(tokens.subject(brief.value())).isEmpty();
        assertThat(tokens.subject(usual.value())).contains("usual");
    }

    @Test
    void aRevokedTokenStandsForNothing() {
        String token = tokens.issue("given", "account", Duration.ofMinutes(15)).value();
        assertThat(token).isEqualTo("given");

        tokens.revoke(token);

        assertThat(tokens.subject(token)).isEmpty();
        assertThat(tokens.find(token).map(tokens::state)).contains(TokenRegistry.State.REVOKED);
    }

    @Test
    void anUnknownTokenStandsForNothing() {
        assertThat(tokens.subject("unknown")).isEmpty();
        assertThat(tokens.subject(null)).isEmpty();
    }
}
