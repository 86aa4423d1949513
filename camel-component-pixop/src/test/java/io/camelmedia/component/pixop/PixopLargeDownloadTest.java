// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("system")
@Timeout(1200)
class PixopLargeDownloadTest {

    private static final long TWO_GIB = 2L << 30;

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "&segments=16&file=%s/"})
    void mediaOfTwoGibibytesComeDownIn64MebibytesOfHeap(String options) throws Exception {
        String videoId = pixop.addVideo("large.mov", new LargeMedia(TWO_GIB));
        pixop.clock().advance(Duration.ofMinutes(1));
        String uri = "pixop:media/download?rendition=original&videoId=" + videoId
                + options.formatted(folder.resolve("files"));

        try (DownloaderProcess downloader = DownloaderProcess.start(folder, pixop.baseUrl(), uri)) {
            assertThat(downloader.told()).isEqualTo("sha256 " + Media.sha256(new LargeMedia(TWO_GIB)));
        }
    }
}
