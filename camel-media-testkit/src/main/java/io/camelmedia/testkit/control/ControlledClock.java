// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import java.time.Duration;
import java.time.Instant;

/** A simulator's clock as control requests see it. */
public interface ControlledClock {

    /** The instant it shows. */
    Instant instant();

    /** Whether it runs by itself. */
    boolean isRunning();

    /** Lets it run as fast as the machine's clock. */
    void run();

    /** Lets it stand. */
    void freeze();

    /** Moves it to an instant. */
    void set(Instant instant);

    /** Moves it ahead, or back by a negative step. */
    void advance(Duration step);

    /** Brings it back to the machine's present time. */
    void reset();
}
