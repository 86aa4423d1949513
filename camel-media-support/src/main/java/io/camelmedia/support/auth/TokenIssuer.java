// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.auth;

import java.util.concurrent.CompletableFuture;

/** Obtains tokens from a service. */
@FunctionalInterface
public interface TokenIssuer {

    /**
     * @param previous the token that is to be replaced; null at first
     * @return completed with a {@link io.camelmedia.support.error.MediaApiException} when the service gives none
     */
    CompletableFuture<Token> obtain(Token previous);
}
