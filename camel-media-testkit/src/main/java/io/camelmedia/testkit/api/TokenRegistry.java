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
    private final Duration usualLifetime;
    private final Map<String, Token<S>> tokens = new ConcurrentHashMap<>();
    private volatile Duration lifetime;

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

    /** @param usualLifetime how long a token holds unless something else is said */
    public TokenRegistry(Clock clock, Duration usualLifetime) {
        this.clock = clock;
        this.usualLifetime = usualLifetime;
        this.lifetime = usualLifetime;
    }

    /** Lets tokens that are issued from now on hold for {@code newLifetime}, until the next reset. */
    public void lifetime(Duration newLifetime) {
        lifetime = newLifetime;
    }

    /** How long tokens hold that are issued now. */
    public Duration lifetime() {
        return lifetime;
    }

    /** Issues a token with a random value. */
    public Token<S> issue(S subject) {
        return issue(subject, lifetime);
    }

    /** Issues a token with a random value, and a lifetime of its own. */
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

    public void reset() {
        tokens.clear();
        lifetime = usualLifetime;
    }

    @Override
    public Object save() {
        return new Saved<>(new HashMap<>(tokens), lifetime);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        tokens.clear();
        tokens.putAll(((Saved<S>) saved).tokens());
        lifetime = ((Saved<S>) saved).lifetime();
    }

    private record Saved<S>(Map<String, Token<S>> tokens, Duration lifetime) implements Serializable {}
}
