// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import static io.camelmedia.samples.pipeline.media.MediaKind.AUDIO;
import static io.camelmedia.samples.pipeline.media.MediaKind.VIDEO;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Formats of media, known by how a file begins and not by its name. */
public enum MediaFormat {
    MP4("MP4 or QuickTime", VIDEO, Signatures::isoBox),
    /** The same container with sound alone, which its tracks tell and not its beginning. */
    M4A("MPEG-4 audio", AUDIO, head -> false),
    MXF("MXF", VIDEO, Signatures::mxf),
    MPEG_TS("MPEG transport stream", VIDEO, Signatures::transportStream),
    MPEG_PS("MPEG program stream", VIDEO, head -> head.has(0, 0x00, 0x00, 0x01, 0xBA)),
    AVI("AVI", VIDEO, head -> head.has(0, "RIFF") && head.has(8, "AVI ")),
    MATROSKA("Matroska or WebM", VIDEO, head -> head.has(0, 0x1A, 0x45, 0xDF, 0xA3)),
    WAV("WAV", AUDIO, head -> isWave(head)),
    AIFF("AIFF", AUDIO, head -> head.has(0, "FORM") && (head.has(8, "AIFF") || head.has(8, "AIFC"))),
    FLAC("FLAC", AUDIO, head -> head.has(0, "fLaC")),
    OGG_VIDEO("Ogg video", VIDEO, head -> head.has(0, "OggS") && head.has(28, 0x80) && head.has(29, "theora")),
    OGG("Ogg", AUDIO, head -> head.has(0, "OggS")),
    AAC("AAC", AUDIO, Signatures::adts),
    MP3("MP3", AUDIO, Signatures::mpegAudio);

    /** Where an MXF file may begin at the latest (SMPTE ST 377-1: the run-in is shorter than 64 KiB). */
    private static final int HEAD = 64 * 1024 + 16;

    private final String title;
    private final MediaKind kind;
    private final Predicate<Head> signature;

    MediaFormat(String title, MediaKind kind, Predicate<Head> signature) {
        this.title = title;
        this.kind = kind;
        this.signature = signature;
    }

    public String title() {
        return title;
    }

    public MediaKind kind() {
        return kind;
    }

    /** RF64 (EBU Tech 3306) and BW64 (ITU-R BS.2088) are WAV of more than 4 GiB. */
    private static boolean isWave(Head head) {
        return (head.has(0, "RIFF") || head.has(0, "RF64") || head.has(0, "BW64")) && head.has(8, "WAVE");
    }

    /**
     * The format of a file; empty when it is no media, or none that is known.
     *
     * @throws IOException when the file cannot be read, or is not whole
     */
    public static Optional<MediaFormat> of(Path file) throws IOException {
        Optional<MediaFormat> begins = byBeginning(file);
        return begins.equals(Optional.of(MP4)) ? Optional.of(IsoTracks.format(file)) : begins;
    }

    private static Optional<MediaFormat> byBeginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Head head = new Head(in.readNBytes(HEAD));
            return Arrays.stream(values())
                    .filter(format -> format.signature.test(head))
                    .findFirst();
        }
    }

    /** The titles of all, for messages. */
    public static String titles() {
        return String.join(", ", Arrays.stream(values()).map(MediaFormat::title).toList());
    }
}
