package io.camelmedia.support.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a later call has to know to go on with a file that is not complete. Written before the file's first byte.
 *
 * @param source what is downloaded
 */
record Sidecar(String source, String etag, long first, long length) {

    private static final Logger LOG = LoggerFactory.getLogger(Sidecar.class);

    static Sidecar of(String source, Held held) {
        return new Sidecar(source, held.etag(), held.first(), held.length());
    }

    Held held() {
        return new Held(etag, first, length);
    }

    /** The file's content; null when there is none that can be used. */
    static Sidecar read(Path path) {
        if (Files.notExists(path)) {
            return null;
        }
        try {
            JsonNode json = Json.read(Files.readAllBytes(path));
            Sidecar sidecar = Json.convert(json, Sidecar.class);
            return sidecar != null && sidecar.held().resumable() ? sidecar : null;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read; its download begins anew: {}", path, e.toString());
            return null;
        }
    }

    void write(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(Json.bytes(this));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
