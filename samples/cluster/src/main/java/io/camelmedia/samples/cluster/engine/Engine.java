// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.engine;

/** A database or a broker that the nodes reach. */
public interface Engine extends AutoCloseable {

    /** As one would say it. */
    String name();

    /** Where clients reach it, as their library wants it. */
    String address();

    @Override
    void close();
}
