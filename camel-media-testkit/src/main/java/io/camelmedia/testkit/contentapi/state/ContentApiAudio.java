// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.state;

import io.camelmedia.testkit.contentapi.bodies.ContentApiQuality;
import io.camelmedia.testkit.media.StoredMedia;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * What is known of the sound in a file.
 *
 * @param bitrate bits per second
 * @param duration milliseconds
 */
public record ContentApiAudio(long bitrate, int channels, long duration) implements Serializable {

    /** Bits per second of stereo at 44.1 kHz with 16 bits, which is assumed of files that Java cannot read. */
    private static final long CD_BITRATE = 1_411_200;

    private static final int STEREO = 2;

    static ContentApiAudio of(StoredMedia media) {
        try {
            AudioFormat format =
                    AudioSystem.getAudioFileFormat(media.path().toFile()).getFormat();
            long bitrate = (long) (format.getFrameRate() * format.getFrameSize() * Byte.SIZE);
            return new ContentApiAudio(bitrate, format.getChannels(), duration(media, bitrate));
        } catch (UnsupportedAudioFileException e) {
            return new ContentApiAudio(CD_BITRATE, STEREO, duration(media, CD_BITRATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a quality is asked for that the sound does not have. */
    public boolean isBelow(ContentApiQuality asked) {
        return asked.bitrate() > bitrate || asked.channels() > channels;
    }

    private static long duration(StoredMedia media, long bitrate) {
        return media.length() * Byte.SIZE * 1000 / bitrate;
    }
}
