package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("system")
@Timeout(1200)
class PixopLargeDownloadTest {

    private static final long THREE_GIB = 3L << 30;

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    @Test
    void mediaOfThreeGibibytesComeDownIn64MebibytesOfHeap() throws Exception {
        String videoId = pixop.addVideo("large.mov", new LargeMedia(THREE_GIB));
        pixop.clock().advance(Duration.ofMinutes(1));
        Path told = folder.resolve("told.log");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeDownload.class.getName(),
                        pixop.baseUrl(),
                        videoId,
                        folder.resolve("files").toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = process.waitFor(15, TimeUnit.MINUTES);
        process.destroyForcibly();

        String sha256 = Media.sha256(new LargeMedia(THREE_GIB));
        assertThat(ended).as(Files.readString(told)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
        assertThat(Files.readAllLines(told)).contains("file " + sha256, "stream " + sha256);
    }
}
