// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What proves to a service who calls. Applied only to requests to the origins that the account owns. */
public interface Credentials {

    /** No proof at all. */
    Credentials NONE = fixed(Map.of());

    /** The headers to send; complete already unless they have to be obtained first. */
    CompletableFuture<Map<String, String>> headers();

    /**
     * Called when the service answered 401 to these headers.
     *
     * @return whether asking again brings others, so that the request is worth repeating
     */
    boolean refused(Map<String, String> headers);

    /** Until when it is worth keeping them although nobody uses them; {@link Instant#MIN} when it is not. */
    default Instant validUntil() {
        return Instant.MIN;
    }

    /** Headers that never change. */
    static Credentials fixed(Map<String, String> headers) {
        CompletableFuture<Map<String, String>> known = CompletableFuture.completedFuture(Map.copyOf(headers));
        return new Credentials() {
            @Override
            public CompletableFuture<Map<String, String>> headers() {
                return known;
            }

            @Override
            public boolean refused(Map<String, String> refused) {
                return false;
            }
        };
    }
}
