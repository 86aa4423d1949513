// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.ProgressListener;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a download brings. */
@Timeout(60)
class PixopDownloadTest extends PixopDownloads {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void aStreamTellsItsNameTypeLengthAndTag() throws Exception {
        Exchange exchange = stream(uri);

        Message message = exchange.getMessage();
        assertThat(message.getBody()).isInstanceOf(StreamCache.class);
        assertThat(exchange.getProperty("sha256")).isEqualTo(Media.sha256(MEDIA));
        assertThat(message.getHeaders())
                .containsEntry(Exchange.FILE_NAME, "clip.mp4")
                .containsEntry(Exchange.FILE_LENGTH, (long) MEDIA.length)
                .containsEntry(Exchange.CONTENT_TYPE, "video/mp4")
                .containsEntry("CamelPixopNotModified", false)
                .containsEntry("CamelPixopResponseETag", '"' + Media.sha256(MEDIA) + '"');
    }

    @Test
    void withoutRenditionTheProcessedMediaCome() {
        String processed = pixop.process(source);
        pixop.clock().advance(Duration.ofMinutes(1));

        assertThat(call("pixop:media/download?videoId=" + processed, byte[].class))
                .isEqualTo(MEDIA);
        assertThat(pixop.journal().count("GET", "/media/v1/download/processed/" + processed))
                .isEqualTo(1);
    }

    @Test
    void aFileIsWrittenUnderItsGivenName() throws Exception {
        Path file = folder.resolve("mine.mov");

        Exchange exchange = download(uri + "&file=" + file);

        assertThat(exchange.getMessage().getBody())
                .isEqualTo(new DownloadedMedia(
                        file.toString(),
                        (long) MEDIA.length,
                        exchange.getMessage().getHeader(Exchange.CONTENT_TYPE, String.class),
                        exchange.getMessage().getHeader("CamelPixopResponseETag", String.class),
                        null));
        assertThat(exchange.getMessage().getHeader("CamelPixopResultPath")).isEqualTo(file.toString());
        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
        assertThat(files()).containsExactly("mine.mov");
    }

    @ParameterizedTest
    @CsvSource({
        "clip.mp4, clip.mp4",
        "Änderung.mp4, Änderung.mp4",
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot.ini",
        ".hidden, hidden",
        "a:b?.mp4, a_b_.mp4"
    })
    void inAFolderTheServiceNamesTheFileAndNeverLeadsOutOfIt(String name, String written) throws Exception {
        String video = pixop.addVideo(name, MEDIA);

        Exchange exchange = download(
                "pixop:media/download?rendition=original&videoId=" + video + "&file=" + folder.resolve("in") + "/");

        assertThat(exchange.getMessage().getBody(Path.class))
                .isEqualTo(folder.resolve("in").resolve(written));
        assertThat(exchange.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo(written);
        assertThat(Media.sha256(folder.resolve("in").resolve(written))).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void aStretchComesAlone() {
        assertThat(call(uri + "&range=bytes%3D1000-1999", byte[].class))
                .isEqualTo(Arrays.copyOfRange(MEDIA, 1000, 2000));
    }

    @Test
    void aStretchThatMakesNoSenseIsRefusedBeforeTheCall() {
        String text = "=first is not allowed; it must be bytes=<first>-<last>, bytes=<first>- or bytes=-<count";

        assertThatThrownBy(() -> context.getEndpoint(uri + "&range=first"))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageStartingWith("pixop:media/download: range" + text);
        Exchange exchange = template.request(uri, asking -> asking.getMessage().setHeader("CamelPixopRange", "first"));
        assertThat(exchange.getException())
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("pixop:media/download: header CamelPixopRange" + text);
        assertThat(pixop.journal().count("GET", DOWNLOAD)).isZero();
    }

    @Test
    void mediaThatDidNotChangeAreNotSentAgain() {
        String etag = download(uri).getMessage().getHeader("CamelPixopResponseETag", String.class);

        Exchange exchange =
                template.request(uri, asking -> asking.getMessage().setHeader("CamelPixopIfNoneMatch", etag));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPixopNotModified")).isEqualTo(true);
        assertThat(exchange.getMessage().getHeader("CamelPixopResponseStatus")).isEqualTo(304);
    }

    @Test
    void mediaThatChangedAreSent() throws Exception {
        Exchange exchange = stream(uri + "&ifNoneMatch=\"other\"");

        assertThat(exchange.getProperty("sha256")).isEqualTo(Media.sha256(MEDIA));
        assertThat(exchange.getMessage().getHeader("CamelPixopNotModified")).isEqualTo(false);
    }

    @Test
    void mediaThatAreMissingAreTyped() {
        assertThat(failure("pixop:media/download?videoId=" + source)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void listenersAreToldUntilTheEnd() throws Exception {
        List<MediaProgress> told = new CopyOnWriteArrayList<>();
        List<MediaProgress> events = new CopyOnWriteArrayList<>();
        context.getRegistry().bind("told", (ProgressListener) told::add);
        context.getManagementStrategy().addEventNotifier(PixopUploadTest.notifier(events));

        download(uri + "&progressListener=#told&file=" + folder.resolve("told.mp4"));

        await().untilAsserted(() -> {
            assertThat(told).isNotEmpty().isEqualTo(events);
            MediaProgress last = told.get(told.size() - 1);
            assertThat(last.done()).isTrue();
            assertThat(last.activity()).isEqualTo(Activity.DOWNLOAD);
            assertThat(last.reached()).isEqualTo(MEDIA.length);
        });
    }
}
