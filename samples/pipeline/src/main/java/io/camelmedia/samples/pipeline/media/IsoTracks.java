// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import java.io.IOException;
import java.nio.file.Path;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.containers.mp4.MP4Util;
import org.jcodec.containers.mp4.boxes.MovieBox;

/** What the index of an MP4 or QuickTime file says that is in it. */
final class IsoTracks {

    private static final String INDEX = "moov";
    /** Of films of many hours; what is larger is no index to be read into memory. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private IsoTracks() {}

    /**
     * @return MP4 with a track of video, M4A with sound alone
     * @throws IOException when there is no index, or it cannot be read: a recording or a copy that has not ended
     */
    static MediaFormat format(Path file) throws IOException {
        try (SeekableByteChannel channel = NIOUtils.readableChannel(file.toFile())) {
            MP4Util.Atom index = MP4Util.getRootAtoms(channel).stream()
                    .filter(atom -> INDEX.equals(atom.getHeader().getFourcc()))
                    .filter(atom -> atom.getHeader().getSize() <= LARGEST)
                    .findFirst()
                    .orElseThrow(() -> new IOException("an MP4 or QuickTime file without its index (moov): the"
                            + " recording, or the copy, has not ended"));
            MovieBox movie = (MovieBox) index.parseBox(channel);
            if (movie.getVideoTrack() == null && movie.getAudioTracks().isEmpty()) {
                throw new IOException("an MP4 or QuickTime file with neither video nor sound");
            }
            return movie.getVideoTrack() == null ? MediaFormat.M4A : MediaFormat.MP4;
        } catch (RuntimeException e) {
            throw new IOException("an MP4 or QuickTime file whose index (moov) is damaged: " + e.getMessage(), e);
        }
    }
}
