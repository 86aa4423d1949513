// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

/**
 * A part of what a simulator remembers. All parts of a simulator are written together, so that what several of them
 * share is still shared when they are read. Used under the lock that calls take.
 */
public interface StatePart {

    /** The state to keep: a serializable object, which may also hold {@code Optional} and {@code StoredMedia}. */
    Object save();

    /** Takes back what {@link #save()} gave, in this process or an earlier one. */
    void load(Object saved);
}
