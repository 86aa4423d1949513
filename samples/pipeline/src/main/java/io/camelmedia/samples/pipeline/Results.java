package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.media.Sha256;
import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path file = downloaded.path();
        String arrived = Sha256.of(file);
        if (simulated.contains(service) && !arrived.equals(sent)) {
            throw new IOException(file + " is not what was sent: its SHA-256 is " + arrived + " instead of " + sent
                    + ", and the simulator of " + service.title() + " answers with the bytes it was sent");
        }
        exchange.setVariable(FILE, file.getFileName().toString());
        exchange.setVariable(BYTES, Files.size(file));
        exchange.setVariable(SHA256, arrived);
    }
}
