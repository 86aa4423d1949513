// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.media.Sha256;
import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;

/** Checks what arrived in the outbox. */
public final class Results {

    /** The facts of a result: its file in the outbox, its length and its SHA-256. */
    static final String FILE = "resultFile";

    static final String BYTES = "resultBytes";
    static final String SHA256 = "resultSha256";

    private final Path outbox;
    private final Set<Service> simulated;

    public Results(Path outbox, Set<Service> simulated) {
        this.outbox = outbox;
        this.simulated = simulated;
    }

    /** Whether the result that the steps of an earlier run told of is there, with its length and its SHA-256. */
    boolean isThere(Map<String, Object> facts) {
        Object name = facts.get(FILE);
        if (name == null || facts.get(BYTES) == null) {
            return false;
        }
        Path file = outbox.resolve(name.toString());
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == ((Number) facts.get(BYTES)).longValue()
                    && Sha256.of(file).equals(facts.get(SHA256));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A result in the outbox. */
    public File file(String name) {
        return outbox.resolve(name).toFile();
    }

    /**
     * Sets the facts of the result, under the name that it got: a name that no folder takes was made fit.
     *
     * @param downloaded what the download answered
     * @param service where it came from; a simulator does not transcode, so the bytes have to be those sent
     */
    public void check(
            Exchange exchange,
            Service service,
            @Variable("downloaded") DownloadedMedia downloaded,
            @Variable("sha256") String sent)
            throws IOException {
        Path file = downloaded.file();
        long length = Files.size(file);
        if (length != downloaded.bytes()) {
            throw new IOException(file + " has " + length + " bytes, and " + downloaded.bytes() + " were downloaded:"
                    + " something else has changed it. Delete it; the next run fetches it again");
        }
        String arrived = Sha256.of(file);
        if (simulated.contains(service) && !arrived.equals(sent)) {
            throw new IOException(file + " is not what was sent: its SHA-256 is " + arrived + " instead of " + sent
                    + ", and the simulator of " + service.title() + " answers with the bytes it was sent");
        }
        exchange.setVariable(FILE, file.getFileName().toString());
        exchange.setVariable(BYTES, length);
        exchange.setVariable(SHA256, arrived);
    }
}
