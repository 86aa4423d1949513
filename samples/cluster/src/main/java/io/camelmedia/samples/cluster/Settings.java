// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.support.operation.Durations;
import io.camelmedia.support.operation.InvalidValueException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** The system properties of a run. */
record Settings(Properties properties) {

    Path home() {
        return Path.of(properties.getProperty("cluster.home", "target/home"));
    }

    boolean isTerminal() {
        return Boolean.parseBoolean(properties.getProperty("cluster.terminal"));
    }

    boolean isLifted() {
        return Boolean.parseBoolean(properties.getProperty("cluster.lifted"));
    }

    Optional<String> database() {
        return Optional.ofNullable(properties.getProperty("cluster.database"));
    }

    Optional<String> broker() {
        return Optional.ofNullable(properties.getProperty("cluster.broker"));
    }

    Optional<Path> services() {
        return Optional.ofNullable(properties.getProperty("cluster.services")).map(Path::of);
    }

    Optional<String> consumers() {
        return Optional.ofNullable(properties.getProperty("cluster.consumers"));
    }

    Duration killEvery() {
        return duration("cluster.killEvery", "8s");
    }

    /** @param usual unless something else is set */
    Duration arrivals(Duration usual) {
        return duration("cluster.arrivals", Long.toString(usual.toMillis()));
    }

    Duration jobs() {
        return duration("cluster.jobs", "6s");
    }

    Duration patience() {
        return duration("cluster.patience", "15m");
    }

    private Duration duration(String name, String usual) {
        String text = properties.getProperty(name, usual);
        try {
            return Duration.ofMillis(Durations.millis(text));
        } catch (InvalidValueException e) {
            throw new BadArgumentException(name + "=" + text + " " + e.getMessage());
        }
    }
}
