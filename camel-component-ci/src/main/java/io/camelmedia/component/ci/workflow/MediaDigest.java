package io.camelmedia.component.ci.workflow;

import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The MD5 of media, computed in one pass while their parts are sent. */
final class MediaDigest {

    private static final int BLOCK = 128 * 1024;

    private final MediaSource source;
    private volatile boolean unwanted;

    MediaDigest(MediaSource source) {
        this.source = source;
    }

    /** @return hexadecimal digits; null when nobody wants them any more */
    CompletableFuture<String> computed(Executor executor) {
        return CompletableFuture.supplyAsync(this::compute, executor);
    }

    /** Ends the pass, of which nobody wants the result: the media may be closed after it. */
    void cancel() {
        unwanted = true;
    }

    private String compute() {
        Checksum md5 = MessageChecksum.md5();
        byte[] block = new byte[BLOCK];
        long position = 0;
        try (InputStream in = source.open(0)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (unwanted) {
                    return null;
                }
                md5.update(block, read, position);
                position += read;
            }
            return md5.hex();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source + ": " + e.getMessage(), e);
        }
    }
}
