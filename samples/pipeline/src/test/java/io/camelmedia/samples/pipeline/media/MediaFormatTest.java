// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.BadInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "MXF, 060e2b34020501010d0102010102040083",
        "MPEG_PS, 000001ba44000400",
        "AVI, 52494646aabbccdd415649204c495354",
        "MATROSKA, 1a45dfa3a3428681",
        "WAV, 524946462408000057415645666d7420",
        "WAV, 52463634ffffffff57415645",
        "WAV, 42573634ffffffff57415645",
        "AIFF, 464f524d000000004149464643",
        "AIFF, 464f524d000000004149464343",
        "FLAC, 664c614300000022",
        "OGG, 4f6767530002000000000000000000000000000000000000000000010101766f72626973",
        "OGG_VIDEO, 4f67675300020000000000000000000000000000000000000000012a807468656f7261",
        "MP3, 49443303000000000f76",
    })
    void formatsAreKnownByTheirBeginning(MediaFormat format, String hex) throws IOException {
        assertThat(MediaFormat.of(file(HexFormat.of().parseHex(hex)))).contains(format);
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] inner = joined(content);
        return joined(
                ByteBuffer.allocate(4).putInt(8 + inner.length).array(),
                type.getBytes(StandardCharsets.ISO_8859_1),
                inner);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** An index with a track of each kind: vide, soun, text. */
    private static byte[] index(String... kinds) {
        return box(
                "moov",
                Stream.of(kinds)
                        .map(kind -> box("trak", box("mdia", box("hdlr", handler(kind)))))
                        .toArray(byte[][]::new));
    }

    private static byte[] handler(String kind) {
        return ByteBuffer.allocate(25)
                .putInt(0)
                .put("mhlr".getBytes(StandardCharsets.ISO_8859_1))
                .put(kind.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftyp", "mdat", "wide", "skip", "free", "uuid", "pnot"})
    void mp4IsKnownByItsTracksWhateverItBeginsWith(String first) throws IOException {
        byte[] begin = box(first, "qt  and more".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(MediaFormat.of(file(joined(begin, index("vide", "soun"))))).contains(MediaFormat.MP4);
        assertThat(MediaFormat.of(file(joined(begin, index("soun", "text"))))).contains(MediaFormat.M4A);
        assertThat(MediaFormat.of(file(joined(index("vide"), begin)))).contains(MediaFormat.MP4);
    }

    @Test
    void anMp4ThatCannotBePlayedIsRefusedWithTheReason() throws IOException {
        byte[] begin = box("ftyp", "isom".getBytes(StandardCharsets.ISO_8859_1));
        Path whole = file(joined(begin, box("mdat", new byte[1000])));
        assertThatThrownBy(() -> Media.of(whole))
                .isInstanceOf(BadInputException.class)
                .hasMessage(whole + ": the file cannot be read: an MP4 or QuickTime file without its index (moov): the"
                        + " recording, or the copy, has not ended");

        Path silent = file(joined(begin, index("text")));
        assertThatThrownBy(() -> Media.of(silent)).hasMessageEndingWith("with neither video nor sound");

        byte[] index = index("vide");
        Path cut = file(joined(begin, Arrays.copyOf(index, index.length - 30)));
        assertThatThrownBy(() -> Media.of(cut)).isInstanceOf(BadInputException.class);
    }

    @Test
    void mp3IsFoundBehindZerosAndTags() throws IOException {
        byte[] frame = Arrays.copyOf(HexFormat.of().parseHex("fffb9064"), 417);
        byte[] ape = Arrays.copyOf("APETAGEX".getBytes(StandardCharsets.ISO_8859_1), 32 + 100);
        ape[12] = 100;

        assertThat(MediaFormat.of(file(joined(new byte[5000], frame, frame)))).contains(MediaFormat.MP3);
        assertThat(MediaFormat.of(file(joined(ape, frame, frame)))).contains(MediaFormat.MP3);
        assertThat(MediaFormat.of(file(joined(ape, new byte[9], frame)))).contains(MediaFormat.MP3);
        assertThat(MediaFormat.of(file(joined(ape, new byte[] {1, 2, 3})))).isEmpty();
        assertThat(MediaFormat.of(file(new byte[70_000]))).isEmpty();
    }

    @Test
    void mxfIsFoundBehindARunIn() throws IOException {
        byte[] bytes = new byte[65_535 + 32];
        byte[] key = HexFormat.of().parseHex("060e2b34020501010d010201010204");
        System.arraycopy(key, 0, bytes, 65_535, key.length);

        assertThat(MediaFormat.of(file(bytes))).contains(MediaFormat.MXF);
    }

    @ParameterizedTest
    @CsvSource({"0, 188", "4, 192"})
    void transportStreamsAreKnownByTheDistanceOfTheirPackets(int first, int distance) throws IOException {
        byte[] bytes = new byte[3 * distance];
        for (int at = first; at < bytes.length; at += distance) {
            bytes[at] = 0x47;
        }

        assertThat(MediaFormat.of(file(bytes))).contains(MediaFormat.MPEG_TS);
    }

    @ParameterizedTest
    @CsvSource({
        // header, length of the frame
        "fffb9064, 417",
        "fffb9264, 418",
        "fffbe264, 1045",
        "fff38464, 192",
        "ffe34064, 208",
        "fffd8404, 384",
        "ffff1404, 32",
    })
    void mpegAudioIsKnownByTwoFramesAtTheRightDistance(String header, int length) throws IOException {
        byte[] frame = HexFormat.of().parseHex(header);
        byte[] twoFrames = new byte[2 * length];
        System.arraycopy(frame, 0, twoFrames, 0, 4);
        System.arraycopy(frame, 0, twoFrames, length, 4);
        byte[] oneFrame = new byte[2 * length];
        System.arraycopy(frame, 0, oneFrame, 0, 4);

        assertThat(MediaFormat.of(file(twoFrames))).contains(MediaFormat.MP3);
        assertThat(MediaFormat.of(file(oneFrame))).isEmpty();
    }

    @Test
    void adtsIsKnownByTwoFramesAtTheRightDistance() throws IOException {
        byte[] frame = HexFormat.of().parseHex("fff15080020000");
        ByteArrayOutputStream twoFrames = new ByteArrayOutputStream();
        twoFrames.write(frame);
        twoFrames.write(new byte[16 - frame.length]);
        twoFrames.write(frame);

        assertThat(MediaFormat.of(file(twoFrames.toByteArray()))).contains(MediaFormat.AAC);
        assertThat(MediaFormat.of(file(new byte[] {(byte) 0xFF, (byte) 0xF1, 0, 0, 2, 0, 0, 1, 2})))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "255044462d312e370a", // PDF
                "89504e470d0a1a0a0000000d49484452", // PNG
                "ffd8ffe000104a464946", // JPEG
                "504b030414000000", // ZIP
                "7f454c4602010100", // ELF
                "00000018667479706865696300000000", // HEIC
                "5249464600000000574542505650", // WebP
                "47494638396101000100", // GIF, which begins like a transport stream
                "00",
            })
    void whatIsNoMediaHasNoFormat(String hex) throws IOException {
        assertThat(MediaFormat.of(file(HexFormat.of().parseHex(hex)))).isEqualTo(Optional.empty());
    }

    @Test
    void filesThatCannotBeWorkedWithAreRefusedWithTheReason() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.mp4"), "Identical notes, and no media.");
        Path empty = Files.createFile(folder.resolve("empty.mp4"));

        assertThatThrownBy(() -> Media.of(folder.resolve("gone.mp4")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder.resolve("gone.mp4") + ": there is no such file");
        assertThatThrownBy(() -> Media.of(empty)).hasMessage(empty + ": the file is empty");
        assertThatThrownBy(() -> Media.of(folder))
                .hasMessage(folder + ": this is no file; give the files in it one by one");
        assertThatThrownBy(() -> Media.of(text))
                .hasMessage(
                        text + ": this is no video or audio file that the pipeline knows. It knows MP4 or QuickTime,"
                                + " MPEG-4 audio, MXF, MPEG transport stream, MPEG program stream, AVI, Matroska or WebM,"
                                + " WAV, AIFF, FLAC, Ogg video, Ogg, AAC, MP3");
    }

    @Test
    void theNameOfAResultIsTheSameForTheSameFile() {
        String sha256 = Sha256.of("a film");

        assertThat(MediaKind.VIDEO.resultName("film.final.mov", sha256))
                .isEqualTo("film.final-1080p-" + sha256.substring(0, 8) + ".mp4");
        assertThat(MediaKind.AUDIO.resultName("voice", sha256))
                .isEqualTo("voice-320k-" + sha256.substring(0, 8) + ".mp3");
    }

    @Test
    void theSha256OfAFileIsThatOfItsBytes() throws IOException {
        String text = "film".repeat(200_000);

        assertThat(Sha256.of(file(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(Sha256.of(text));
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("media"), bytes);
    }
}
