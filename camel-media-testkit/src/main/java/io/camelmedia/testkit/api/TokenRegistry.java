// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens that were issued, each for a subject and for a time.
 *
 * @param <S> what a token stands for, such as an account
 */
public final class TokenRegistry<S> implements StatePart {

    private static final int LENGTH = 32;

    private final Clock clock;
    private final Map<String, Token<S>> tokens = new ConcurrentHashMap<>();

    /** Whether a token holds. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    /** A token's subject, and until when it holds. */
    public record Token<S>(String value, S subject, Instant expiresAt, boolean revoked) implements Serializable {

        public State state(Instant now) {
            if (revoked) {
                return State.REVOKED;
            }
            return now.isBefore(expiresAt) ? State.VALID : State.EXPIRED;
        }

        /** Without the value, which is a secret. */
        @Override
        public String toString() {
            return "Token[" + subject + ", expires at " + expiresAt + "]";
        }
    }

    public TokenRegistry(Clock clock) {
        this.clock = clock;
    }

    /** Issues a token with a random value. */
    public Token<S> issue(S subject, Duration lifetime) {
        return issue(RandomId.next(LENGTH), subject, lifetime);
    }

    /** Issues a token with a given value, such as a JWT. */
    public Token<S> issue(String value, S subject, Duration lifetime) {
        Token<S> token = new Token<>(value, subject, clock.instant().plus(lifetime), false);
        tokens.put(value, token);
        return token;
    }

    /** A token that was ever issued. */
    public Optional<Token<S>> find(String value) {
        return Optional.ofNullable(value).map(tokens::get);
    }

    /** The subject of a token that holds now. */
    public Optional<S> subject(String value) {
        return find(value).filter(token -> state(token) == State.VALID).map(Token::subject);
    }

    public State state(Token<S> token) {
        return token.state(clock.instant());
    }

    /** Makes a token invalid; an unknown one is left alone. */
    public void revoke(String value) {
        tokens.computeIfPresent(value, (key, token) -> new Token<>(key, token.subject(), token.expiresAt(), true));
    }

    /** Makes every token invalid that was issued so far. */
    public void revokeAll() {
        tokens.keySet().forEach(this::revoke);
    }

    public void clear() {
        tokens.clear();
    }

    @Override
    public Object save() {
        return new HashMap<>(tokens);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        tokens.clear();
        tokens.putAll((Map<String, Token<S>>) saved);
    }
}
