// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import java.time.Duration;
import java.time.Instant;

/** A simulator's clock as control requests see it. */
public interface ControlledClock {

    Instant instant();

    boolean isRunning();

    void run();

    void freeze();

    void set(Instant instant);

    void advance(Duration step);

    void reset();
}
