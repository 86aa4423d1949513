package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.transfer.Activity;
import io.camelmedia.support.transfer.MediaProgress;
import io.camelmedia.support.transfer.ProgressListener;
import io.camelmedia.testkit.FaultRule;
import io.camelmedia.testkit.RecordedRequest;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PixopDownloadTest extends PixopTestSupport {

    private static final String DOWNLOAD = "/media/v1/download/*";
    private static final byte[] MEDIA = Media.bytes(2_000_000);

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private String source;
    private String uri;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @BeforeEach
    void ingest() {
        source = pixop.addVideo("clip.mp4", MEDIA);
        pixop.clock().advance(Duration.ofMinutes(1));
        uri = "pixop:media/download?rendition=original&videoId=" + source;
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

        assertThat(exchange.getMessage().getBody()).isEqualTo(file);
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

        assertThat(exchange.getMessage().getBody())
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
        MediaApiException failure = failure(uri + "&range=first");

        assertThat(failure).isInstanceOf(ValidationException.class);
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

    @RepeatedTest(5)
    void cutsAnywhereCostNoByte(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int turn = 1; turn <= 4; turn++) {
            pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(random.nextInt(MEDIA.length / 5));
        }
        Path file = folder.resolve("cut.mp4");

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
        assertThat(files()).containsExactly("cut.mp4");
        List<RecordedRequest> requests = pixop.journal().requests("GET", DOWNLOAD);
        assertThat(requests).hasSizeGreaterThan(1);
        assertThat(requests.get(requests.size() - 1).header("If-Range")).contains('"' + Media.sha256(MEDIA) + '"');
    }

    @RepeatedTest(3)
    void aStreamIsCutAnywhereAndComplete(RepetitionInfo repetition) throws Exception {
        int offset = new Random(repetition.getCurrentRepetition()).nextInt(1, MEDIA.length);
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(offset);

        assertThat(stream(uri).getProperty("sha256")).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void aStalledDownloadIsCancelledAndGoesOn() throws Exception {
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).times(1).stallAfterResponseBytes(500_000);
        Path file = folder.resolve("stalled.mp4");

        download(uri + "&idleTimeout=300&file=" + file);

        assertThat(stall.hits()).isEqualTo(1);
        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void aLaterCallGoesOnWhereABrokenOneEnded() throws Exception {
        Path file = folder.resolve("later.mp4");
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(1_500_000);
        assertThat(failure(uri + "&maxAttempts=1&file=" + file)).isInstanceOf(CommunicationException.class);
        assertThat(files()).contains("later.mp4.part").doesNotContain("later.mp4");

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
        assertThat(files()).containsExactly("later.mp4");
        RecordedRequest last = pixop.journal().last("GET", DOWNLOAD);
        assertThat(last.status()).isEqualTo(206);
        assertThat(last.answeredBytes()).isLessThanOrEqualTo(600_000);
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() throws Exception {
        Path file = folder.resolve("changed.mp4");
        pixop.faults().on("GET", DOWNLOAD).times(1).cutAfterResponseBytes(1_500_000);
        failure(uri + "&maxAttempts=1&file=" + file);
        byte[] other = Media.bytes(1_700_000);
        pixop.replaceMedia(source, "clip.mp4", other);

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(other));
        assertThat(files()).containsExactly("changed.mp4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0-999999/2000000", "bytes 7-1999999/2000000", "bytes 9-3/2000000", "nonsense"})
    void aWrongContentRangeIsNeverWritten(String contentRange) throws Exception {
        Path file = folder.resolve("wrong.mp4");
        pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(1_000_000);
        pixop.faults()
                .on("GET", DOWNLOAD)
                .nth(1)
                .answer(
                        206,
                        Map.of("Content-Range", contentRange, "ETag", '"' + Media.sha256(MEDIA) + '"'),
                        "wrong bytes");

        download(uri + "&file=" + file);

        assertThat(Media.sha256(file)).isEqualTo(Media.sha256(MEDIA));
    }

    @Test
    void theWholeFileInsteadOfItsRestIsTakenFromItsBeginning() throws Exception {
        Path file = folder.resolve("whole.mp4");
        pixop.faults().on("GET", DOWNLOAD).nth(1).cutAfterResponseBytes(1_000_000);
        pixop.faults().on("GET", DOWNLOAD).nth(1).answer(200, Map.of("ETag", "\"new\""), "a new file");

        download(uri + "&file=" + file);

        assertThat(file).hasContent("a new file");
    }

    @Test
    void twoDownloadsToOneFileExcludeEachOther() {
        Path file = folder.resolve("one.mp4");
        FaultRule stall = pixop.faults().on("GET", DOWNLOAD).times(1).stallAfterResponseBytes(500_000);
        CompletableFuture<Object> first = template.asyncRequestBody(uri + "&file=" + file, (Object) null);
        await().until(() -> Files.exists(folder.resolve("one.mp4.part.json")) && stall.hits() == 1);

        assertThat(failure(uri + "&file=" + file)).isInstanceOf(ConflictException.class);
        stall.release();

        assertThat(first.join()).isEqualTo(file);
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

    @Test
    void aStoppingContextEndsADownloadAndKeepsItsPart() {
        Path file = folder.resolve("stopped.mp4");
        pixop.faults().on("GET", DOWNLOAD).stallAfterResponseBytes(500_000);
        CompletableFuture<Exchange> loading = template.asyncSend(uri + "&file=" + file, exchange -> {});
        await().until(() -> Files.exists(folder.resolve("stopped.mp4.part"))
                && pixop.journal().last("GET", DOWNLOAD).answeredBytes() >= 500_000);

        context.stop();

        await().until(loading::isDone);
        assertThat(loading.join().getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the CamelContext is stopping");
        assertThat(folder.resolve("stopped.mp4.part")).exists();
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:stream")
                        .toD("${header.from}")
                        .process(exchange -> exchange.setProperty(
                                "sha256", Media.sha256(exchange.getMessage().getBody(InputStream.class))));
            }
        };
    }

    /** Downloads in a route: what is spooled to disk is deleted when the route is done. */
    private Exchange stream(String from) {
        Exchange exchange =
                template.request("direct:stream", asking -> asking.getMessage().setHeader("from", from));
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    private Exchange download(String from) {
        Exchange exchange = template.request(from, asking -> {});
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
