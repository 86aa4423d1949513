// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;

/**
 * How a fork is warmed up: until its JVM has compiled nothing for some seconds. That is long, because a compilation
 * counts when it is done.
 *
 * @param times   runs of each thread until it is asked again
 * @param atRest  seconds in which nothing may be compiled
 * @param longest seconds after which it is warm enough
 */
public record WarmUp(int times, double atRest, double longest) {

    /** As it is done before something is measured. */
    public static WarmUp inSteps(int times) {
        return new WarmUp(times, 3, 40);
    }

    /** None: what is cold can be run, and not be measured. */
    public static WarmUp none() {
        return new WarmUp(1, 0, 0);
    }

    /** Warms a fork up on so many threads. */
    public void run(Fork fork, int threads) throws IOException {
        double all = 0;
        double rest = 0;
        while (rest < atRest && all < longest) {
            Usage usage = fork.run(threads, times);
            all += usage.seconds();
            rest = usage.compiled() > 0 ? 0 : rest + usage.seconds();
        }
    }
}
