// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.transfer.Rig;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.WrappedFile;
import org.apache.camel.converter.stream.FileInputStreamCache;
import org.apache.camel.converter.stream.InputStreamCache;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaSourceTest {

    private static final byte[] FILM = Rig.random(10_000, 1);
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;

    private final CamelContext context = new DefaultCamelContext();
    private final Message message = new DefaultExchange(context).getMessage();
    private Path film;

    /** A file as Camel's components for files have it. */
    private record Wrapped(Object file, Object body) implements WrappedFile<Object> {

        @Override
        public Object getFile() {
            return file;
        }

        @Override
        public Object getBody() {
            return body;
        }

        @Override
        public long getFileLength() {
            return FILM.length;
        }
    }

    @BeforeEach
    void writeFilm() throws IOException {
        film = Files.write(folder.resolve("film.mp4"), FILM);
        Files.setLastModifiedTime(film, FileTime.from(NOON));
        context.getStreamCachingStrategy()
                .setSpoolDirectory(folder.resolve("spool").toFile());
        Files.createDirectory(folder.resolve("spool"));
    }

    @AfterEach
    void close() throws IOException {
        context.stop();
    }

    private MediaSource source(Object body) throws IOException {
        message.setBody(body);
        return MediaSource.of(message);
    }

    private static byte[] read(MediaSource source, long offset) throws IOException {
        try (InputStream in = source.open(offset)) {
            return in.readAllBytes();
        }
    }

    private static void assertReplayable(MediaSource source) throws IOException {
        assertThat(source.length()).isEqualTo(FILM.length);
        assertThat(source.replayable()).isTrue();
        assertThat(source.head(100)).isEqualTo(Arrays.copyOf(FILM, 100));
        assertThat(read(source, 0)).isEqualTo(FILM);
        assertThat(read(source, 9_000)).isEqualTo(Arrays.copyOfRange(FILM, 9_000, 10_000));
        assertThat(read(source, FILM.length)).isEmpty();
        assertThat(read(source, 0)).isEqualTo(FILM);
    }

    @Test
    void aFileIsTakenAsPathFileOrFileOfCamel() throws Exception {
        for (Object body : List.of(film, film.toFile(), new Wrapped(film.toFile(), null))) {
            MediaSource source = source(body);

            assertReplayable(source);
            assertThat(source.name()).isEqualTo("film.mp4");
            assertThat(source.lastModified()).isEqualTo(NOON);
            assertThat(source).hasToString(film.toString());
            source.close();
            assertThat(film).exists();
        }
    }

    @Test
    void aRemoteFileOfCamelIsTakenByItsBody() throws Exception {
        assertReplayable(source(new Wrapped("ftp file", FILM)));
    }

    @Test
    void bytesAreTaken() throws Exception {
        MediaSource source = source(FILM);

        assertReplayable(source);
        assertThat(source.name()).isNull();
        assertThat(source.lastModified()).isNull();
    }

    @Test
    void aStreamCacheIsTakenAndLeftForTheNextReader() throws Exception {
        for (InputStream body : List.of(new InputStreamCache(FILM), new FileInputStreamCache(film.toFile()))) {
            MediaSource source = source(body);

            assertReplayable(source);
            assertThat(body.readAllBytes()).isEqualTo(FILM);
            body.close();
        }
    }

    @Test
    void aStreamOfKnownLengthIsSentOnceAndNotSpooled() throws Exception {
        for (String header : List.of(Exchange.FILE_LENGTH, Exchange.CONTENT_LENGTH)) {
            message.setHeader(header, FILM.length);
            MediaSource source = source(new ByteArrayInputStream(FILM));

            assertThat(source.length()).isEqualTo(FILM.length);
            assertThat(source.replayable()).isFalse();
            assertThat(source.head(100)).isEqualTo(Arrays.copyOf(FILM, 100));
            assertThat(source.head(50)).isEqualTo(Arrays.copyOf(FILM, 50));
            assertThat(source.head(200)).isEqualTo(Arrays.copyOf(FILM, 200));
            assertThat(read(source, 0)).isEqualTo(FILM);
            assertThatIllegalStateException()
                    .isThrownBy(() -> source.open(0))
                    .withMessage("a stream can be sent only once");
            assertThat(folder.resolve("spool")).isEmptyDirectory();
            message.removeHeader(header);
        }
    }

    @Test
    void aStreamOfUnknownLengthIsSpooledUntilItIsClosed() throws Exception {
        MediaSource source = source(new ByteArrayInputStream(FILM));

        assertReplayable(source);
        assertThat(source.lastModified()).isNull();
        assertThat(source).hasToString("the message body");
        assertThat(folder.resolve("spool")).isNotEmptyDirectory();

        source.close();
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void withoutASpoolDirectoryAStreamIsSpooledInTheSystems() throws Exception {
        context.getStreamCachingStrategy().setSpoolDirectory((File) null);

        try (MediaSource source = source(new ByteArrayInputStream(FILM))) {
            assertReplayable(source);
        }
    }

    @Test
    void aStreamThatBreaksLeavesNothingSpooled() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThat(catchThrowable(() -> source(broken)))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("cannot write the message body to .*: the line is dead");
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void theHeaderNamesTheMedia() throws Exception {
        message.setHeader(Exchange.FILE_NAME, "inbox/2026/renamed.mp4");

        assertThat(source(film).name()).isEqualTo("renamed.mp4");
        assertThat(source(FILM).name()).isEqualTo("renamed.mp4");
    }

    @Test
    void aTextIsNotTakenAsAPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(film.toString()))
                .withMessage("the body is a String, which is not taken as the path of a file; allowed are a"
                        + " DownloadedMedia, a java.nio.file.Path, a java.io.File, a file of Camel's file component, a StreamCache,"
                        + " a byte[] and an InputStream");
    }

    @Test
    void whatIsNoMediaIsRefused() {
        String allowed =
                "; allowed are a DownloadedMedia, a java.nio.file.Path, a java.io.File, a file of Camel's file component,"
                        + " a StreamCache, a byte[] and an InputStream";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(null))
                .withMessage("the message has no body" + allowed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(7))
                .withMessage("the body is a java.lang.Integer" + allowed);
    }

    @Test
    void aFileThatCannotBeSentIsRefused() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.mp4"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(folder.resolve("missing.mp4")))
                .withMessage("no such file: " + folder.resolve("missing.mp4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(folder.toFile()))
                .withMessage("not a regular file: " + folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(empty))
                .withMessage("the media is empty: " + empty);
    }

    @Test
    void noBytesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(new byte[0]))
                .withMessage("the media is empty: the message body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(new ByteArrayInputStream(new byte[0])))
                .withMessage(
                        "the media is empty: the message body is a stream that has no bytes, or was read already, by"
                                + " an earlier step or an earlier attempt; switch stream caching on, so that it can be read"
                                + " again");
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void aStreamOfKnownLengthThatWasReadAlreadyIsToldAsThat() throws Exception {
        InputStream stream = new ByteArrayInputStream(FILM);
        stream.readAllBytes();
        message.setHeader(Exchange.FILE_LENGTH, FILM.length);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(stream))
                .withMessageContaining("was read already")
                .withMessageContaining("switch stream caching on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", " ", "-1", "5s", "1e3", "99999999999999999999", "3, 3"})
    void aHeaderThatIsNoLengthIsAsNone(String left) throws Exception {
        message.setHeader(Exchange.FILE_LENGTH, left);
        message.setHeader(Exchange.CONTENT_LENGTH, left);

        try (MediaSource source = source(new ByteArrayInputStream(FILM))) {
            assertThat(source.length()).isEqualTo(FILM.length);
            assertThat(source.replayable()).isTrue();
        }
    }

    @Test
    void theFingerprintIsOfTheBeginningOrOfAShorterWhole() throws Exception {
        File unread =
                Files.write(folder.resolve("long"), Rig.random(600_000, 2)).toFile();
        String expected = Rig.sha256(Arrays.copyOf(Rig.random(600_000, 2), 512 * 1024));

        assertThat(Fingerprint.of(source(unread), 512 * 1024)).isEqualTo(expected);
        assertThat(Fingerprint.of(source(FILM), 512 * 1024)).isEqualTo(Rig.sha256(FILM));
    }

    @Test
    void theFingerprintReadsNothingBeyondTheBeginning() throws Exception {
        InputStream unreadable = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read beyond the beginning");
            }
        };
        message.setHeader(Exchange.FILE_LENGTH, 1L << 40);
        MediaSource source = source(new SequenceInputStream(new ByteArrayInputStream(FILM), unreadable));

        assertThat(Fingerprint.of(source, FILM.length)).isEqualTo(Rig.sha256(FILM));
    }

    @Test
    void theFingerprintTakesNothingFromAStreamThatIsSentOnce() throws Exception {
        message.setHeader(Exchange.FILE_LENGTH, FILM.length);
        MediaSource source = source(new ByteArrayInputStream(FILM));

        assertThat(Fingerprint.of(source, 1000)).isEqualTo(Rig.sha256(Arrays.copyOf(FILM, 1000)));
        assertThat(read(source, 0)).isEqualTo(FILM);
    }
}
