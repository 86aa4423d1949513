// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.converter.stream.FileInputStreamCache;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message may bear as media. */
@Timeout(60)
class PexUploadBodiesTest extends PexUploadTestSupport {

    private static final Map<String, Object> NAME = Map.of(Exchange.FILE_NAME, "film.mp4");

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private Path spool;

    /** How a message bears a file. */
    private interface Form {

        Object of(Path file) throws IOException;
    }

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @BeforeEach
    void spool() throws IOException {
        spool = Files.createDirectory(folder.resolve("spool"));
        context.getStreamCachingStrategy().setSpoolDirectory(spool.toFile());
    }

    static Stream<Named<Form>> replayable() {
        return Stream.of(
                Named.of("a path", path -> path),
                Named.of("a file", Path::toFile),
                Named.of("bytes", Files::readAllBytes),
                Named.of("a stream cache in memory", path -> new InputStreamCache(Files.readAllBytes(path))),
                Named.of("a stream cache on the disk", path -> new FileInputStreamCache(path.toFile())),
                Named.of("a stream of unknown length", Files::newInputStream));
    }

    @ParameterizedTest
    @MethodSource("replayable")
    void mediaThatCanBeReadAgainAreSentAgainAfterACut(Form form) throws IOException {
        context.setStreamCaching(false);
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);

        assertArrived(call(UPLOAD, form.of(file), NAME, UploadedAsset.class));
        assertThat(put().header("Content-Length")).contains("6000000");
        assertThat(put().headers()).doesNotContainKey("Transfer-Encoding");
        assertThat(pex.journal().count("PUT", PUT)).isEqualTo(2);
        assertThat(spool).isEmptyDirectory();
        assertThat(file).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {Exchange.FILE_LENGTH, Exchange.CONTENT_LENGTH})
    void aStreamOfKnownLengthIsSentAsItComesAndNotAgain(String header) {
        context.setStreamCaching(false);
        Map<String, Object> headers = Map.of(Exchange.FILE_NAME, "film.mp4", header, (long) film.length);

        assertArrived(call(UPLOAD, unspooled(), headers, UploadedAsset.class));
        assertThat(put().header("Content-Length")).contains("6000000");

        pex.faults().on("PUT", PUT).cutAfterRequestBytes(1_000_000);
        assertThat(failure(UPLOAD, unspooled(), headers)).isInstanceOf(CommunicationException.class);
        assertThat(pex.journal().count("PUT", PUT)).isEqualTo(2);
    }

    /** The film as a stream that can tell whether it was written to a file before it is sent. */
    private InputStream unspooled() {
        return new ByteArrayInputStream(film) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                assertThat(spool).isEmptyDirectory();
                return super.read(bytes, offset, length);
            }
        };
    }

    @Test
    void filesOfTheFileComponentJustWork() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.write(inbox.resolve("Trailer 1.mov"), film);

        MockEndpoint uploaded = uploadedBy(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + inbox + "?initialDelay=0").to(UPLOAD).to("mock:uploaded");
            }
        });

        assertArrived(uploaded(uploaded));
        assertThat(registered().json().path("title").asText()).isEqualTo("Trailer 1.mov");
        assertThat(registered().json().path("mime_type").asText()).isEqualTo("video/quicktime");
    }

    @Test
    void whatCamelSpooledIsSentFromTheDiskAndGoneAtTheEnd() throws Exception {
        context.getStreamCachingStrategy().setSpoolEnabled(true);
        context.getStreamCachingStrategy().addSpoolRule(length -> true);
        CompletableFuture<Object> sent = new CompletableFuture<>();
        MockEndpoint uploaded = uploadedBy(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:film")
                        .process(exchange -> sent.complete(exchange.getMessage().getBody()))
                        .to(UPLOAD)
                        .to("mock:uploaded");
            }
        });

        template.sendBodyAndHeaders("direct:film", Files.newInputStream(file), NAME);

        assertArrived(uploaded(uploaded));
        assertThat(sent).isCompletedWithValueMatching(body -> body instanceof FileInputStreamCache);
        await().untilAsserted(() -> assertThat(spool).isEmptyDirectory());
    }

    private MockEndpoint uploadedBy(RouteBuilder route) throws Exception {
        MockEndpoint uploaded = getMockEndpoint("mock:uploaded");
        uploaded.expectedMessageCount(1);
        context.addRoutes(route);
        return uploaded;
    }

    private static UploadedAsset uploaded(MockEndpoint uploaded) throws InterruptedException {
        uploaded.assertIsSatisfied();
        return uploaded.getExchanges().get(0).getMessage().getBody(UploadedAsset.class);
    }

    @Test
    void bytesAreNamedByTheirHeaderAndDatedToday() {
        call(UPLOAD, film, Map.of(Exchange.FILE_NAME, "dailies/reel 7.wav"), UploadedAsset.class);

        assertThat(registered().json().path("title").asText()).isEqualTo("reel 7.wav");
        assertThat(registered().json().path("media_type").asText()).isEqualTo("audio");
        assertThat(registered().json().path("production_date").asText())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            film.mp4 | the body is a String, which is not taken as the path of a file
                     | the message has no body
            """)
    void aBodyThatIsNoMediaIsRefused(String body, String text) {
        assertThat(failure(UPLOAD + "?title=a&mediaType=video", body, Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("pex:assets/upload: " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 503})
    void whatWasSpooledIsDeletedThoughTheUploadFails(int status) {
        context.setStreamCaching(false);
        pex.faults().on("PUT", PUT).answer(status, Map.of(), "");

        assertThat(failure(UPLOAD, new ByteArrayInputStream(film), NAME).getHttpResponseCode())
                .isEqualTo(status);
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void aStreamOfUnknownLengthThatBreaksRegistersNothing() {
        context.setStreamCaching(false);

        assertThat(failure(UPLOAD, broken(), NAME))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("cannot write the message body to ")
                .hasMessageEndingWith("the tape is torn");
        assertThat(pex.journal().all()).isEmpty();
        assertThat(spool).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOAD, UPLOAD + "?uploadMethod=tus"})
    void aStreamOfKnownLengthThatBreaksIsNotTakenForComplete(String uri) {
        context.setStreamCaching(false);
        Map<String, Object> headers = Map.of(Exchange.FILE_NAME, "film.mp4", Exchange.FILE_LENGTH, film.length);

        MediaApiException failure = failure(uri, broken(), headers);

        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("cannot read the message body")
                .hasMessageContaining("the tape is torn")
                .hasMessageEndingWith("asset " + lastRegistered() + " is registered without its file");
        assertThat(pex.assets().media(lastRegistered())).isEmpty();
    }

    /** Half of the film. */
    private InputStream broken() {
        return new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(film, 3_000_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the tape is torn");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"put, PUT", "tus, PATCH"})
    void aFileThatGrowsWhileItIsSentIsNotTakenForComplete(String uploadMethod, String method) throws Exception {
        Change growth = () -> Files.write(file, new byte[1], StandardOpenOption.APPEND);

        assertNotTaken(uploadMethod, method, growth, "goes on after them");
    }

    @ParameterizedTest
    @CsvSource({"put, PUT", "tus, PATCH"})
    void aFileThatIsOverwrittenWhileItIsSentIsNotTakenForComplete(String uploadMethod, String method) throws Exception {
        Change other = () -> Files.write(file, random(30_000_001), StandardOpenOption.WRITE);

        assertNotTaken(uploadMethod, method, other, "must not change");
    }

    private void assertNotTaken(String uploadMethod, String method, Change change, String text) throws Exception {
        Files.write(file, new byte[30_000_000]);
        FaultRule stall = pex.faults().on(method, "*").stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(UPLOAD + "?uploadMethod=" + uploadMethod, exchange -> exchange.getMessage()
                        .setBody(file));
        await().until(() -> stall.hits() == 1);
        change.make();
        stall.release();

        Throwable failure = answer.get(30, TimeUnit.SECONDS).getException();
        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(text)
                .hasMessageEndingWith("is registered without its file");
        assertThat(pex.assets().media(lastRegistered())).isEmpty();
    }

    /** Done to the file while it is sent. */
    private interface Change {

        void make() throws IOException;
    }
}
