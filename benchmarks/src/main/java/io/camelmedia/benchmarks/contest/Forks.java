// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * All contenders of a bench, each in a JVM of its own.
 *
 * @param <C> the contenders
 */
public final class Forks<C extends Enum<C> & Contender> implements AutoCloseable {

    private final Map<C, Fork> forks;

    private Forks(Class<C> contenders) {
        this.forks = new EnumMap<>(contenders);
    }

    public static <C extends Enum<C> & Contender> Forks<C> of(Class<C> contenders, Site site) throws IOException {
        Forks<C> started = new Forks<>(contenders);
        try {
            for (C contender : contenders.getEnumConstants()) {
                started.forks.put(contender, Fork.of(contender, site));
            }
            return started;
        } catch (IOException e) {
            started.close();
            throw e;
        }
    }

    public Fork of(C contender) {
        return forks.get(contender);
    }

    @Override
    public void close() {
        forks.values().forEach(Fork::close);
    }
}
