// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.operation.CredentialsSelector;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** An account's credentials: a token for nearly every call, and the password to get a token. */
final class PixopCredentials implements Credentials {

    /** The token that the call names, or else email address and password. */
    static final CredentialsSelector PASSWORD =
            givenOr(own -> own instanceof PixopCredentials account ? account.password : own);

    /**
     * The token that the call names, or else the account's present one. When the service refuses it, the call fails
     * with the refusal, and no other token is tried.
     */
    static final CredentialsSelector TOKEN_AS_IT_IS = givenOr(PixopCredentials::asItIs);

    private final Credentials tokens;
    private final Credentials password;

    PixopCredentials(Credentials tokens, Credentials password) {
        this.tokens = tokens;
        this.password = password;
    }

    /** A call that names a token does without the account's credentials. */
    private static CredentialsSelector givenOr(UnaryOperator<Credentials> ofAccount) {
        return CredentialsSelector.sometimes((values, own) -> values.has(PixopParam.TOKEN)
                ? Credentials.fixed(bearer(values.text(PixopParam.TOKEN)))
                : ofAccount.apply(own));
    }

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        return tokens.headers();
    }

    @Override
    public boolean refused(Map<String, String> headers) {
        return tokens.refused(headers);
    }

    /** The header that a token stands in. */
    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Credentials asItIs(Credentials own) {
        return new Credentials() {
            @Override
            public CompletableFuture<Map<String, String>> headers() {
                return own.headers();
            }

            @Override
            public boolean refused(Map<String, String> headers) {
                return false;
            }
        };
    }
}
