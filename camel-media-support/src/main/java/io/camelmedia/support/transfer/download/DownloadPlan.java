// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.transfer.download.target.Target;
import io.camelmedia.support.transfer.progress.Progress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What a download was asked to do.
 *
 * @param connections how many are used at a time at most
 */
record DownloadPlan(
        Gateway gateway,
        String operation,
        String source,
        Supplier<CompletableFuture<URI>> address,
        Map<String, String> headers,
        Credentials credentials,
        Target target,
        String fallbackName,
        Duration idle,
        ByteRange range,
        String expectedChecksum,
        Progress progress,
        int connections) {

    DownloadPlan {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(idle, "idle");
        Objects.requireNonNull(progress, "progress");
    }

    /** Without headers, credentials and the address. */
    @Override
    public String toString() {
        return "DownloadPlan[" + operation + "]";
    }

    /** The bytes as they are: a coding that HttpClient undoes would make ranges and lengths meaningless. */
    Request.Builder request(URI uri) {
        return Request.to(operation, "GET", uri)
                .header("Accept-Encoding", "identity")
                .headers(headers)
                .credentials(credentials)
                .replay(Replay.SAFE)
                .timeLimit(new TimeLimit.IdleTimeout(idle));
    }

    /** @param checksum of what came; null when nobody asked for it */
    boolean expects(String checksum) {
        return expectedChecksum == null || expectedChecksum.equalsIgnoreCase(checksum);
    }

    boolean isConditional() {
        return headers.containsKey("If-None-Match");
    }

    StoppedException stopped(String what) {
        String text = "the CamelContext is stopping; gave up " + what;
        return new StoppedException(Failure.refused(gateway.component(), operation, text));
    }

    /** @param address that the answer came from */
    CommunicationException misunderstood(URI address, String message) {
        return new CommunicationException(failure(message).withRequest(gateway.place("GET", address)));
    }

    /** A failure of no single request. */
    CommunicationException misunderstood(String message) {
        return new CommunicationException(failure(message));
    }

    private Failure failure(String message) {
        return Failure.unanswered(gateway.component(), operation, 1, message);
    }
}
