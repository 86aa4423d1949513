package io.camelmedia.support.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadToFileTest {

    private static final byte[] FILM = Rig.random(300_000, 1);
    private static final byte[] OTHER_FILM = Rig.random(280_000, 2);

    @TempDir
    Path folder;

    private final Rig rig = new Rig();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private Path file() {
        return folder.resolve("film.mp4");
    }

    private Target target() {
        return Target.file(file().toString(), null);
    }

    private void assertOnlyTheFileIsThere(byte[] content) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }

    @Test
    void theFileHasItsNameOnlyWhenAllOfItIsThere() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"").header("Content-Type: video/mp4")) {
            server.then((request, out) -> {
                RawServer.head(
                        out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"", "Content-Type: video/mp4");
                out.write(FILM, 0, 1000);
                out.flush();
                halfway.countDown();
                await(goOn);
                out.write(FILM, 1000, FILM.length - 1000);
            });
            CompletableFuture<Outcome<Downloaded>> stage = new CompletableFuture<>();
            rig.pool.execute(
                    () -> rig.download(server).to(target()).sha256().start().whenComplete((outcome, failure) -> {
                        if (failure == null) {
                            stage.complete(outcome);
                        } else {
                            stage.completeExceptionally(failure);
                        }
                    }));
            halfway.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            assertThat(file()).doesNotExist();
            goOn.countDown();

            Outcome<Downloaded> outcome = Rig.await(stage);

            assertThat(outcome.value())
                    .isEqualTo(new Downloaded(file(), FILM.length, "film.mp4", "video/mp4", "\"a\"", Rig.sha256(FILM)));
            assertThat(outcome.facts().status()).isEqualTo(200);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aBreakIsResumedWhereItHappened() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            Outcome<Downloaded> outcome =
                    Rig.await(rig.download(server).to(target()).sha256().start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(server.received().get(1).header("If-Range")).isEqualTo("\"a\"");
            assertThat(outcome.value().sha256()).isEqualTo(Rig.sha256(FILM));
            assertThat(outcome.facts().attempts()).isEqualTo(2);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void breaksThatBringBytesAreNotCountedAgainstMaxAttempts() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            for (int i = 0; i < 20; i++) {
                server.thenCutAfter(10_000);
            }
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.received()).hasSize(21);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void breaksThatBringNothingEndTheDownloadAfterMaxAttempts() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            for (int i = 0; i < 5; i++) {
                server.thenCutAfter(0);
            }
            Throwable failure = Rig.failure(rig.download(server).to(target()).start());

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(3);
            assertThat(folder.resolve("film.mp4.part")).hasSize(10_000);
        }
    }

    @Test
    void maxAttemptsOneTurnsResumingOff() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            Throwable failure = Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aLaterCallGoesOnWithWhatAnEarlierOneLeft() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());
            assertThat(Files.readString(folder.resolve("film.mp4.part.json")))
                    .isEqualTo("{\"source\":\"/media/film.mp4\",\"etag\":\"\\\"a\\\"\",\"first\":0,\"length\":300000}");

            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(downloaded.bytes()).isEqualTo(FILM.length);
            assertThat(downloaded.sha256()).isEqualTo(Rig.sha256(FILM));
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartThatIsWholeButNotNamedIsCheckedWithItsLastByte() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), FILM);
        new Sidecar("/media/film.mp4", "\"a\"", 0, FILM.length).write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(server.ranges()).containsExactly("bytes=299999-299999");
            assertThat(downloaded.sha256()).isEqualTo(Rig.sha256(FILM));
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartOfAnotherSourceIsNotContinued() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), OTHER_FILM);
        new Sidecar("/media/other.mp4", "\"a\"", 0, FILM.length).write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aSidecarThatCannotBeReadBeginsAnew() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), OTHER_FILM);
        Files.writeString(folder.resolve("film.mp4.part.json"), "{\"source\":\"/med");
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartLongerThanTheFileBeginsAnew() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), FILM);
        new Sidecar("/media/film.mp4", "\"a\"", 0, OTHER_FILM.length).write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(OTHER_FILM, "\"a\"")) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-");
            assertOnlyTheFileIsThere(OTHER_FILM);
        }
    }

    @Test
    void aChangedFileBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());
            server.replace(OTHER_FILM, "\"b\"");

            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(downloaded.etag()).isEqualTo("\"b\"");
            assertThat(downloaded.sha256()).isEqualTo(Rig.sha256(OTHER_FILM));
            assertOnlyTheFileIsThere(OTHER_FILM);
        }
    }

    @Test
    void aServiceThatIgnoresIfRangeIsFoundOutByTheEtag() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                server.replace(Rig.random(FILM.length, 3), "\"b\"");
                server.part(out, 100_000, FILM.length - 1, "bytes 100000-299999/300000");
            });
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999", "-");
            assertOnlyTheFileIsThere(Rig.random(FILM.length, 3));
        }
    }

    @Test
    void aServiceThatIgnoresRangesBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> server.whole(out));
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.received()).hasSize(2);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void withoutAStrongEtagABreakBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "W/\"a\"").thenCutAfter(100_000)) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void withoutAStrongEtagBreaksThatGetNoFurtherEndTheDownload() throws Exception {
        try (FileServer server = new FileServer(FILM, null)) {
            for (int i = 0; i < 10; i++) {
                server.thenCutAfter(100_000);
            }
            Throwable failure = Rig.failure(rig.download(server).to(target()).start());

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void aWrongContentRangeBeginsAnew() throws Exception {
        for (String wrong : new String[] {
            "bytes 99999-299998/300000", "bytes 0-199999/300000", "bytes 100000-299999/300001", "seconds 1-2/3", ""
        }) {
            try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
                server.then((request, out) -> server.part(out, 100_000, FILM.length - 1, wrong));
                Rig.await(rig.download(server).to(target()).start());

                assertThat(server.ranges()).as(wrong).containsExactly("-", "bytes=100000-299999", "-");
                assertOnlyTheFileIsThere(FILM);
            }
        }
    }

    @Test
    void aContentLengthThatContradictsTheContentRangeBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> server.part(out, 100_000, 299_998, "bytes 100000-299999/300000"));
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999", "-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void moreBytesThanTheContentRangeSaysBeginAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(299_000)) {
            server.then((request, out) -> {
                RawServer.head(out, "206 Partial Content", "Content-Range: bytes 299000-299999/300000", "ETag: \"a\"");
                out.write(FILM, 298_000, 2000);
            });
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=299000-299999", "-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartShorterThanAskedForIsContinued() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> server.part(out, 100_000, 199_999, "bytes 100000-199999/300000"));
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999", "bytes=200000-299999");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aFileThatBecameShorterBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(290_000)) {
            server.then((request, out) -> {
                server.replace(OTHER_FILM, "\"b\"");
                RawServer.head(out, "416 Range Not Satisfiable", "Content-Range: bytes */280000", "Content-Length: 0");
            });
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=290000-299999", "-");
            assertOnlyTheFileIsThere(OTHER_FILM);
        }
    }

    @Test
    void anUnaskedPartIsAnError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> server.part(out, 0, 999, "bytes 0-999/300000"));
            Throwable failure = Rig.failure(rig.download(server).to(target()).start());

            assertThat(failure)
                    .isInstanceOf(CommunicationException.class)
                    .hasMessage(
                            "test:media/download: the service answered with bytes 0 to 999 instead of the whole file");
        }
    }

    @Test
    void anAnswerWithoutALengthIsTakenToItsEnd() throws Exception {
        try (FileServer server = new FileServer(FILM, null)) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Transfer-Encoding: chunked");
                out.write((Integer.toHexString(FILM.length) + "\r\n").getBytes());
                out.write(FILM);
                out.write("\r\n0\r\n\r\n".getBytes());
            });
            Rig.await(rig.download(server).to(target()).start());

            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void anEmptyFileIsAFile() throws Exception {
        try (FileServer server = new FileServer(new byte[0], "\"a\"")) {
            assertThat(Rig.await(rig.download(server).to(target()).start())
                            .value()
                            .bytes())
                    .isZero();
            assertOnlyTheFileIsThere(new byte[0]);
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyByAWholeOne() throws Exception {
        Files.write(file(), OTHER_FILM);
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(1000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());
            assertThat(file()).hasBinaryContent(OTHER_FILM);

            Rig.await(rig.download(server).to(target()).start());
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void anUnchangedFileIsAnAnswer() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Outcome<Downloaded> outcome = Rig.await(
                    rig.download(server).to(target()).ifNoneMatch("\"a\"").start());

            assertThat(outcome.value().notModified()).isTrue();
            assertThat(outcome.value().etag()).isEqualTo("\"a\"");
            assertThat(outcome.facts().status()).isEqualTo(304);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aRangeBringsThatStretchAndIsResumed() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            Rig.await(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=1000-50999"))
                    .start());

            assertThat(server.ranges()).containsExactly("bytes=1000-50999", "bytes=11000-50999");
            assertOnlyTheFileIsThere(Arrays.copyOfRange(FILM, 1000, 51_000));
        }
    }

    @Test
    void theLastBytesCanBeAskedForAndAreResumed() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            Rig.await(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=-50000"))
                    .start());

            assertThat(server.ranges()).containsExactly("bytes=-50000", "bytes=260000-299999");
            assertOnlyTheFileIsThere(Arrays.copyOfRange(FILM, 250_000, 300_000));
        }
    }

    @Test
    void anIgnoredRangeIsAnError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> server.whole(out));
            Throwable failure = Rig.failure(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=5-9"))
                    .start());

            assertThat(failure)
                    .isInstanceOf(CommunicationException.class)
                    .hasMessage("test:media/download: the service answered with the whole file instead of bytes=5-9");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aRangeBeyondTheFileIsAnError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Throwable failure = Rig.failure(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=300000-"))
                    .start());

            assertThat(failure).isInstanceOf(ValidationException.class).hasMessageContaining("416");
        }
    }

    @Test
    void aStallIsEndedAndResumed() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 100_000);
                out.flush();
                stalled.countDown();
                await(over);
            });
            CompletableFuture<Outcome<Downloaded>> stage = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).start(), rig.pool)
                    .thenCompose(started -> started);
            stalled.await();
            Awaitility.await().until(() -> {
                rig.delays.move(Rig.IDLE);
                rig.flights.tick(rig.delays.nanos());
                return stage.isDone();
            });
            over.countDown();

            Rig.await(stage);
            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(rig.delays.waits.get(0).what())
                    .contains("no progress for 30000 ms (idleTimeout) after 100000 bytes");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void stoppingEndsTheDownloadAtOnceAndKeepsWhatCame() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 100_000);
                out.flush();
                stalled.countDown();
                await(over);
            });
            CompletableFuture<Outcome<Downloaded>> stage = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).start(), rig.pool)
                    .thenCompose(started -> started);
            stalled.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            rig.flights.stopTransfers();

            assertThat(Rig.failure(stage)).isInstanceOf(StoppedException.class);
            over.countDown();
            assertThat(folder.resolve("film.mp4.part")).exists();

            Rig.await(rig.download(server).to(target()).start());
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aSecondDownloadToTheSameFileIsRefused() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 1000);
                out.flush();
                begun.countDown();
                await(over);
                out.write(FILM, 1000, FILM.length - 1000);
            });
            CompletableFuture<Outcome<Downloaded>> first = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).start(), rig.pool)
                    .thenCompose(started -> started);
            begun.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            System.gc();

            Throwable refused = Rig.failure(rig.download(server).to(target()).start());

            assertThat(refused)
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("test:media/download: another download to " + file()
                            + " is going on; wait for its end, or choose another file");
            over.countDown();
            Rig.await(first);
            assertThat(server.received()).hasSize(1);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void stoppingEndsTheReadingOfWhatIsHeldToo() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), Arrays.copyOf(FILM, 1000));
        new Sidecar("/media/film.mp4", "\"a\"", 0, FILM.length).write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            rig.flights.stop();

            assertThat(Rig.failure(rig.download(server).to(target()).sha256().start()))
                    .isInstanceOf(StoppedException.class)
                    .hasMessage("test:media/download: the CamelContext is stopping; gave up reading what is held");
            assertThat(server.received()).isEmpty();
            assertThat(folder.resolve("film.mp4.part")).hasSize(1000);
        }
    }

    @Test
    void progressCountsWhatIsHeldAndTellsTheEnd() throws Exception {
        List<TransferProgress> told = new CopyOnWriteArrayList<>();
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                RawServer.head(out, "206 Partial Content", "Content-Range: bytes 100000-299999/300000", "ETag: \"a\"");
                out.write(FILM, 100_000, 100_000);
                out.flush();
                rig.delays.move(Duration.ofSeconds(10));
                out.write(FILM, 200_000, 100_000);
            });
            Gateway gateway = rig.gateway(server.uri());
            Rig.await(rig.download(server)
                    .to(target())
                    .progress(rig.progress(gateway, Direction.DOWNLOAD, told::add))
                    .start());
            Awaitility.await()
                    .until(() -> !told.isEmpty() && told.get(told.size() - 1).done());

            assertThat(told).allSatisfy(step -> {
                assertThat(step.name()).isEqualTo("film.mp4");
                assertThat(step.total()).isEqualTo(300_000);
                assertThat(step.direction()).isEqualTo(Direction.DOWNLOAD);
                assertThat(step.bytes()).isGreaterThan(100_000);
            });
            assertThat(told.get(told.size() - 1).bytes()).isEqualTo(300_000);
        }
    }

    @Test
    void aLargeErrorPageDoesNotHideTheError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "404 Not Found", "Content-Length: 4000000");
                out.write(new byte[4_000_000]);
            });

            assertThat(Rig.failure(rig.download(server).to(target()).start())).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void anAnswerThatIsNotWantedIsNotReadToItsEnd() throws Exception {
        long huge = 4L << 30;
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                RawServer.head(
                        out,
                        "206 Partial Content",
                        "Content-Range: bytes 0-" + (huge - 1) + "/" + huge,
                        "Content-Length: " + huge);
                byte[] block = new byte[1 << 20];
                for (long sent = 0; sent < huge; sent += block.length) {
                    out.write(block);
                }
            });
            Rig.await(rig.download(server).to(target()).start());

            Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(server.broken())
                    .hasSize(2));
            assertOnlyTheFileIsThere(FILM);
        }
    }
}
