// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Downloads that are trusted by their SHA-256. */
@Timeout(60)
class PixopChecksumTest extends PixopDownloads {

    private static final String SHA256 = Media.sha256(MEDIA);
    private static final String ANOTHER = "0".repeat(64);
    private static final String TOLD = "CamelPixopResultSha256";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void theSha256IsToldWhenAskedFor() throws Exception {
        Path file = folder.resolve("told.mp4");

        assertThat(download(uri + "&checksum=sha256&file=" + file).getMessage().getHeader(TOLD))
                .isEqualTo(SHA256);
        assertThat(stream(uri + "&checksum=sha256").getMessage().getHeader(TOLD))
                .isEqualTo(SHA256);
        assertThat(stream(uri + "&checksum=sha256&range=bytes%3D5-999")
                        .getMessage()
                        .getHeader(TOLD))
                .isEqualTo(Media.sha256(Arrays.copyOfRange(MEDIA, 5, 1000)));
    }

    @Test
    void anEarlierDownloadsSha256IsNotTakenForThisOnes() {
        Exchange exchange = template.request(uri, asking -> asking.getMessage().setHeader(TOLD, ANOTHER));

        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(TOLD);
    }

    @Test
    void mediaThatHaveTheExpectedSha256AreKept() throws Exception {
        Path file = folder.resolve("right.mp4");

        Exchange exchange = download(uri + "&file=" + file + "&checksum=" + SHA256.toUpperCase(Locale.ROOT));

        assertThat(exchange.getMessage().getHeader(TOLD)).isEqualTo(SHA256);
        assertThat(Media.sha256(file)).isEqualTo(SHA256);
    }

    @Test
    void theExpectedSha256CanComeAsAHeader() {
        MediaApiException failure = failure(uri, null, Map.of("CamelPixopChecksum", ANOTHER));

        assertThat(failure).isInstanceOf(CommunicationException.class);
    }

    @Test
    void aFileWithAnotherSha256IsNotKeptAndNothingOfItIsGoneOnWith() throws Exception {
        Path file = folder.resolve("wrong.mp4");

        assertThat(failure(uri + "&file=" + file + "&checksum=" + ANOTHER))
                .isInstanceOf(CommunicationException.class)
                .hasMessage("pixop:media/download: the SHA-256 of the 2000000 bytes of wrong.mp4 is " + SHA256
                        + ", expected was " + ANOTHER + "; they are not kept");
        assertThat(files()).isEmpty();

        download(uri + "&file=" + file + "&checksum=" + SHA256);
        assertThat(pixop.journal().last("GET", DOWNLOAD).status()).isEqualTo(200);
    }

    @Test
    void aFileOfThatNameIsNotReplacedByOneWithAnotherSha256() throws Exception {
        Path file = folder.resolve("kept.mp4");
        download(uri + "&file=" + file);

        failure(uri + "&file=" + file + "&checksum=" + ANOTHER);

        assertThat(files()).containsExactly("kept.mp4");
        assertThat(Media.sha256(file)).isEqualTo(SHA256);
    }

    @Test
    void aStreamWithAnotherSha256NeverReachesTheRoute() {
        assertThat(failure(uri + "&checksum=" + ANOTHER))
                .hasMessage("pixop:media/download: the SHA-256 of the 2000000 bytes of clip.mp4 is " + SHA256
                        + ", expected was " + ANOTHER + "; they are not kept");
    }

    @Test
    void theBytesThatAnEarlierCallLeftCountToo() throws Exception {
        Path file = folder.resolve("later.mp4");
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(1_500_000);
        failure(uri + "&maxAttempts=1&file=" + file);

        download(uri + "&file=" + file + "&checksum=" + SHA256);

        assertThat(pixop.journal().last("GET", DOWNLOAD).status()).isEqualTo(206);
        assertThat(Media.sha256(file)).isEqualTo(SHA256);
    }

    @Test
    void whatIsNoSha256IsRefusedAtStartUp() {
        Throwable refused = catchThrowable(() -> context.getEndpoint(uri + "&checksum=12ab"));

        assertThat(rootMessage(refused))
                .isEqualTo("pixop:media/download: checksum=12ab is not allowed; it must be a SHA-256 in hex, of 64"
                        + " digits, or sha256 to have it told");
    }
}
