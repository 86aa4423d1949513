// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Usage;
import io.camelmedia.benchmarks.table.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the laps of all rounds took. Whoever fails once is out. */
final class Rounds {

    private final long bytes;
    private final Map<Contender, List<Usage>> usages = new HashMap<>();
    private final Map<Contender, String> failures = new HashMap<>();

    /** @param bytes of one transfer */
    Rounds(long bytes) {
        this.bytes = bytes;
    }

    void took(Contender contender, Usage usage) {
        usages.computeIfAbsent(contender, first -> new ArrayList<>()).add(usage);
    }

    void failed(Contender contender, String reason) {
        failures.put(contender, reason);
    }

    boolean hasFailed(Contender contender) {
        return failures.containsKey(contender);
    }

    /** Why one of them has no figures; they may be null. */
    Optional<String> failure(Contender... contenders) {
        return Stream.of(contenders).map(failures::get).filter(Objects::nonNull).findFirst();
    }

    Samples values(Contender contender, Quantity quantity) {
        return Samples.of(usages.get(contender).stream()
                .map(usage -> quantity.of(usage, bytes))
                .toList());
    }

    Samples ratios(Contender contender, Contender of, Quantity quantity) {
        List<Usage> ones = usages.get(contender);
        List<Usage> others = usages.get(of);
        return Samples.of(IntStream.range(0, ones.size())
                .mapToObj(round -> quantity.of(ones.get(round), bytes) / quantity.of(others.get(round), bytes))
                .toList());
    }
}
