// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMediaTest {

    @TempDir
    Path folder;

    @Test
    void theVideoCanBePlayed() throws Exception {
        Path video = SampleMedia.in(folder).get(0);

        assertThat(Media.of(video)).isEqualTo(MediaFormat.MP4);
        try (SeekableByteChannel channel = NIOUtils.readableChannel(video.toFile())) {
            FrameGrab frames = FrameGrab.createFrameGrab(channel);
            DemuxerTrackMeta meta = frames.getVideoTrack().getMeta();
            assertThat(meta.getTotalFrames()).isEqualTo(75);
            assertThat(meta.getTotalDuration()).isEqualTo(3.0);
            Picture first = frames.getNativeFrame();
            assertThat(first.getCroppedWidth()).isEqualTo(320);
            assertThat(first.getCroppedHeight()).isEqualTo(180);
            assertThat(luminance(first, 310, 90)).isLessThan(luminance(first, 10, 20));
            int before = luminance(first, 288, 90);
            for (int frame = 1; frame < 74; frame++) {
                frames.getNativeFrame();
            }
            Picture last = frames.getNativeFrame();
            assertThat(luminance(last, 288, 90)).as("the ball has come here").isLessThan(before);
        }
    }

    private static int luminance(Picture picture, int x, int y) {
        return picture.getPlaneData(0)[y * picture.getPlaneWidth(0) + x] + 128;
    }

    @Test
    void theAudioCanBePlayed() throws Exception {
        Path audio = SampleMedia.in(folder).get(1);

        assertThat(Media.of(audio)).isEqualTo(MediaFormat.WAV);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(audio.toFile())) {
            assertThat(in.getFormat().getSampleRate()).isEqualTo(44_100);
            assertThat(in.getFormat().getChannels()).isEqualTo(2);
            assertThat(in.getFrameLength()).isEqualTo(3 * 44_100);
            assertThat(new BigInteger(in.readAllBytes())).as("is no silence").isNotEqualTo(BigInteger.ZERO);
        }
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws Exception {
        List<Path> made = SampleMedia.in(folder);
        FileTime past = FileTime.from(Instant.parse("2026-01-31T12:00:00Z"));
        for (Path file : made) {
            Files.setLastModifiedTime(file, past);
        }

        assertThat(SampleMedia.in(folder)).isEqualTo(made);

        assertThat(made)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(past));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
