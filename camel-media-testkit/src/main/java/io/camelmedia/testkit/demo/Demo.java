// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.demo;

/** What happens in one simulator by itself. */
public interface Demo {

    /** Puts in what has to be there from the start, unless it is there already. */
    void begin();

    /** Lets the next thing happen. */
    void step();
}
