// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

/**
 * A part of what a simulator remembers. All parts of a simulator are written together, so that what several of them
 * share is still shared when they are read. Used under the lock that calls take.
 */
public interface StatePart {

    /** What is to be kept: something serializable, but for {@code Optional} and stored media, which may be in it. */
    Object save();

    /** Takes back what {@link #save()} gave, in this process or an earlier one. */
    void load(Object saved);
}
