// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.transfer.download.PartialFile;
import io.camelmedia.support.transfer.download.Segment;
import java.io.Closeable;
import java.nio.ByteBuffer;

/**
 * Takes the bytes of one download, several segments at once. What fails on this side is a {@link TargetException}.
 */
public interface Sink extends Closeable {

    /** What has come so far. */
    PartialFile held();

    /** Takes the next bytes of a segment and moves it on. */
    void write(ByteBuffer bytes, Segment segment);

    /** Fills the buffer with bytes that are held, from this offset on. */
    void read(ByteBuffer into, long position);

    /** Writes down how far the segments are, for a later call when this one ends in a crash. */
    void note();

    /** File name of what comes, made fit for a folder. */
    String name();

    /** All bytes are held: makes the body of the answer of them, a {@code Path} or a {@code StreamCache}. */
    Object finish();

    /** Gives up all that is held. */
    void discard();

    /** Lets go of the target. What is held stays where a later call can find it, or is deleted. */
    @Override
    void close();
}
