package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Uploads by a JVM of its own, with little memory. */
@Tag("system")
@Timeout(600)
class PexUploadProcessTest {

    private static final long GIB = 1L << 30;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    @Test
    void threeGibibytesPassThroughADefaultContextWith64MegabytesOfHeap() throws Exception {
        pex.uploads().putLimit(4 * GIB);
        Path film = sparse(3 * GIB);

        Process uploader = start("pex:assets/upload?uploadMethod=put", film);

        assertThat(uploader.waitFor(500, TimeUnit.SECONDS)).isTrue();
        assertThat(uploader.exitValue()).as(log()).isZero();
        assertArrived(film);
    }

    private void assertArrived(Path film) throws Exception {
        assertThat(pex.assets().ids()).hasSize(1);
        StoredMedia arrived = pex.assets().media(pex.assets().ids().get(0)).orElseThrow();
        assertThat(arrived.length()).isEqualTo(Files.size(film));
        assertThat(arrived.sha256()).isEqualTo(sha256(film));
    }

    private Process start(String uri, Path film) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Uploader.class.getName(),
                pex.baseUrl(),
                folder.resolve("uploads").toString(),
                uri,
                film.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("uploader.log").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("uploader.log"));
    }

    /** Large, with something to tell its parts apart, and small on the disk. */
    private Path sparse(long length) throws IOException {
        Path file = folder.resolve("film.mp4");
        byte[] mark = new byte[4096];
        Random random = new Random(length);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            for (long position = 0; position < length; position += length / 16) {
                random.nextBytes(mark);
                channel.write(ByteBuffer.wrap(mark), position);
            }
            channel.write(ByteBuffer.wrap(new byte[] {1}), length - 1);
        }
        return file;
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
