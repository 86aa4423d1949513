// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Usage;
import java.util.function.ToDoubleBiFunction;

/** What a transfer is judged by. */
enum Quantity {
    SPEED("MB/s", (usage, bytes) -> bytes / 1e6 / usage.seconds()),
    CPU("s of processor time", (usage, bytes) -> usage.cpu()),
    RESIDENT("MB resident", (usage, bytes) -> usage.resident());

    private final String unit;
    private final ToDoubleBiFunction<Usage, Long> of;

    Quantity(String unit, ToDoubleBiFunction<Usage, Long> of) {
        this.unit = unit;
        this.of = of;
    }

    double of(Usage usage, long bytes) {
        return of.applyAsDouble(usage, bytes);
    }

    @Override
    public String toString() {
        return unit;
    }
}
