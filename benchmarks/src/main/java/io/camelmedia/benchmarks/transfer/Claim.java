// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Samples;
import io.camelmedia.benchmarks.table.Target;

/**
 * A figure to take from the rounds of a transfer.
 *
 * @param of what it is a multiple of; null for the quantity itself
 */
record Claim(Contender what, Quantity quantity, Contender of, Target target) {

    static Claim of(Contender what, Quantity quantity) {
        return new Claim(what, quantity, null, Target.NONE);
    }

    static Claim of(Contender what, Quantity quantity, Target target) {
        return new Claim(what, quantity, null, target);
    }

    static Claim ratio(Contender what, Quantity quantity, Contender of) {
        return new Claim(what, quantity, of, Target.NONE);
    }

    static Claim ratio(Contender what, Quantity quantity, Contender of, Target target) {
        return new Claim(what, quantity, of, target);
    }

    Figure figure(Rounds rounds) {
        String measure = of == null ? quantity.toString() : quantity + ", of " + of;
        return rounds.failure(what, of)
                .map(reason -> Figure.failed(what, measure, reason))
                .orElseGet(() -> Figure.of(what, measure, samples(rounds), target));
    }

    private Samples samples(Rounds rounds) {
        return of == null ? rounds.values(what, quantity) : rounds.ratios(what, of, quantity);
    }
}
