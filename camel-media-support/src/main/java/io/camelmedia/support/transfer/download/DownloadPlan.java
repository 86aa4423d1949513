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
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What a download was asked to do.
 *
 * @param connections how many are used at a time at most
 * @param threads     on which all but the first of them work
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
        String expectedSha256,
        Progress progress,
        int connections,
        Executor threads) {

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

    /** @param sha256 of what came; null when nobody asked for it */
    boolean expects(String sha256) {
        return expectedSha256 == null || expectedSha256.equalsIgnoreCase(sha256);
    }

    boolean isConditional() {
        return headers.containsKey("If-None-Match");
    }

    StoppedException stopped(String what) {
        String text = "the CamelContext is stopping; gave up " + what;
        return new StoppedException(Failure.refused(gateway.component(), operation, text));
    }

    CommunicationException misunderstood(String message) {
        return new CommunicationException(Failure.unanswered(gateway.component(), operation, 1, message));
    }
}
