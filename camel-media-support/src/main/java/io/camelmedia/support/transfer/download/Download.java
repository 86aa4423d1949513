// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.transfer.download.target.Target;
import io.camelmedia.support.transfer.progress.Progress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Fetches one file. What breaks goes on where it broke: within the call, and with a file as target also in a later
 * call, of another JVM too, as long as the service still has the same file (its strong entity tag says so); else it
 * begins anew. A file gets its name when all of it is there.
 */
public final class Download {

    private final Gateway gateway;
    private final String operation;
    private final String source;
    private final Supplier<CompletableFuture<URI>> address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Credentials credentials = Credentials.NONE;
    private Target target;
    private String fallbackName;
    private Duration idle;
    private ByteRange range;
    private Supplier<Checksum> checksum = () -> Checksum.NONE;
    private String expectedChecksum;
    private Progress progress;
    private int connections = 1;

    private Download(Gateway gateway, String operation, String source, Supplier<CompletableFuture<URI>> address) {
        this.gateway = gateway;
        this.operation = operation;
        this.source = source;
        this.address = address;
    }

    /**
     * @param operation the operation as in the URI
     * @param source    what is downloaded, the same in every call for it and without secrets: its address without
     *                  query, or the service's id of it. A later call knows by it what an earlier one left
     * @param address   where it is now; asked again when the address has expired meanwhile
     */
    public static Download of(
            Gateway gateway, String operation, String source, Supplier<CompletableFuture<URI>> address) {
        return new Download(gateway, operation, source, address);
    }

    public Download credentials(Credentials proof) {
        this.credentials = proof;
        return this;
    }

    public Download header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Download to(Target place) {
        this.target = place;
        return this;
    }

    /** The file's name where the service gives none. */
    public Download fallbackName(String name) {
        this.fallbackName = name;
        return this;
    }

    /** Ends an attempt that gets no byte for so long; the download goes on with another attempt. */
    public Download idle(Duration limit) {
        this.idle = limit;
        return this;
    }

    /** Fetches only a stretch; a service that answers with the whole file then is an error. */
    public Download range(ByteRange stretch) {
        this.range = stretch;
        return this;
    }

    /** The entity tag of what the user has: when the service has the same, nothing is fetched. */
    public Download ifNoneMatch(String etag) {
        headers.put("If-None-Match", etag);
        return this;
    }

    /** Computes the SHA-256 of the bytes. */
    public Download sha256() {
        this.checksum = MessageChecksum::sha256;
        return this;
    }

    /**
     * Computes the SHA-256 of the bytes, and keeps them only when it is the expected one.
     *
     * @param expected 64 hexadecimal digits
     */
    public Download sha256(String expected) {
        this.expectedChecksum = expected;
        return sha256();
    }

    /**
     * Computes the MD5 of the bytes, and keeps them only when it is the expected one.
     *
     * @param expected 32 hexadecimal digits
     */
    public Download md5(String expected) {
        this.expectedChecksum = expected;
        this.checksum = MessageChecksum::md5;
        return this;
    }

    /**
     * Fetches the file in segments at the same time, each over a connection of its own, when it is long enough and the
     * service has ranges and a strong entity tag for it. All but the first are used only as far as places on the wire
     * are free.
     *
     * @param count how many at most
     */
    public Download segments(int count) {
        this.connections = count;
        return this;
    }

    public Download progress(Progress listener) {
        this.progress = listener;
        return this;
    }

    /**
     * Begins, on this thread.
     *
     * @return completed with a {@link io.camelmedia.support.error.MediaApiException} when it failed:
     *         {@code CommunicationException} when the bytes are not those expected,
     *         {@code ConflictException} when another download to the same file is going on,
     *         {@code StoppedException} when the CamelContext stops
     */
    public CompletableFuture<ApiResponse<Downloaded>> start() {
        DownloadPlan plan = new DownloadPlan(
                gateway,
                operation,
                range == null ? source : source + " " + range,
                address,
                Map.copyOf(headers),
                credentials,
                target,
                fallbackName,
                idle,
                range,
                expectedChecksum,
                progress,
                connections);
        return new Downloading(plan, new DownloadState(plan, checksum.get())).start();
    }
}
