// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.jcodec.api.SequenceEncoder;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/** Makes a short video and a short piece of audio, for those who have none at hand. */
public final class SampleMedia {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int FRAMES = 75;
    private static final int FRAMES_PER_SECOND = 25;
    private static final int BALL = 24;

    /** The bars of a test card: white, yellow, cyan, green, magenta, red, blue. */
    private static final int[] BARS = {0xEBEBEB, 0xEBEB10, 0x10EBEB, 0x10EB10, 0xEB10EB, 0xEB1010, 0x1010EB};

    private static final int BOX_HEADER = 8;

    private static final float HERTZ = 44_100;
    private static final int SECONDS = 3;
    private static final double[] CHORD = {261.63, 329.63, 392.00};
    private static final double LOUDNESS = 0.25;

    private SampleMedia() {}

    /** Makes what is not there yet. */
    public static List<Path> in(Path folder) throws IOException {
        return in(folder, 0);
    }

    /** @param bytes how long the video is at least: a box that players skip fills it up */
    public static List<Path> in(Path folder, long bytes) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                make(folder.resolve(bytes > 0 ? "film.mp4" : "sample.mp4"), file -> {
                    video(file);
                    fill(file, bytes);
                }),
                make(folder.resolve("sample.wav"), SampleMedia::audio));
    }

    private interface Maker {
        void make(Path file) throws IOException;
    }

    /** A file that was made in part is never taken for one. */
    private static Path make(Path file, Maker maker) throws IOException {
        if (!Files.exists(file)) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            maker.make(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** H.264 in MP4: a ball crosses the bars of a test card. */
    private static void video(Path file) throws IOException {
        SequenceEncoder encoder = SequenceEncoder.createSequenceEncoder(file.toFile(), FRAMES_PER_SECOND);
        Picture picture = Picture.create(WIDTH, HEIGHT, ColorSpace.RGB);
        for (int frame = 0; frame < FRAMES; frame++) {
            paint(picture.getPlaneData(0), frame);
            encoder.encodeNativeFrame(picture);
        }
        encoder.finish();
    }

    /** A box {@code free} of zeros, after ISO/IEC 14496-12, 8.1.2. */
    private static void fill(Path file, long bytes) throws IOException {
        long missing = bytes - Files.size(file);
        if (missing >= BOX_HEADER) {
            try (SeekableByteChannel out = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                out.position(out.size());
                out.write(ByteBuffer.allocate(BOX_HEADER)
                        .putInt(Math.toIntExact(missing))
                        .put("free".getBytes(StandardCharsets.US_ASCII))
                        .flip());
                out.position(bytes - 1);
                out.write(ByteBuffer.allocate(1));
            }
        }
    }

    /** JCodec's samples are the colours less 128. */
    private static void paint(byte[] pixels, int frame) {
        int centre = BALL + frame * (WIDTH - 2 * BALL) / FRAMES;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean ball = Math.hypot(x - centre, y - HEIGHT / 2.0) < BALL;
                int colour = ball ? 0 : BARS[x * BARS.length / WIDTH];
                int at = 3 * (y * WIDTH + x);
                pixels[at] = (byte) ((colour >> 16 & 0xFF) - 128);
                pixels[at + 1] = (byte) ((colour >> 8 & 0xFF) - 128);
                pixels[at + 2] = (byte) ((colour & 0xFF) - 128);
            }
        }
    }

    /** A chord in CD quality. */
    private static void audio(Path file) throws IOException {
        AudioFormat format = new AudioFormat(HERTZ, Short.SIZE, 2, true, false);
        int length = (int) HERTZ * SECONDS;
        ByteBuffer samples = ByteBuffer.allocate(length * format.getFrameSize()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (double tone : CHORD) {
                sum += Math.sin(2 * Math.PI * tone * i / HERTZ);
            }
            short sample = (short) (Short.MAX_VALUE * LOUDNESS * sum / CHORD.length);
            samples.putShort(sample).putShort(sample);
        }
        try (AudioInputStream audio = new AudioInputStream(new ByteArrayInputStream(samples.array()), format, length)) {
            AudioSystem.write(audio, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
