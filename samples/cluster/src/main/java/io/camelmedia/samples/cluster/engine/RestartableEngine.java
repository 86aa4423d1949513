// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.engine;

/** One that was started here, and so may be stopped. */
public interface RestartableEngine extends Engine {

    /** Starts it at its address with what it had. */
    void start();

    /** Stops it and starts it again. */
    default void restart() {
        close();
        start();
    }
}
