package io.camelmedia.testkit;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a simulator listens, how it is seen from outside, and which time it lives by.
 *
 * @param port the port on the loopback address; 0 takes a free one
 * @param publicUrl what URLs bear that the simulator hands out, when it is reached through another address
 * @param clock the time the simulator lives by
 */
public record SimulatorSettings(int port, Optional<String> publicUrl, SimulatorClock clock) {

    public SimulatorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        Objects.requireNonNull(clock, "clock");
        publicUrl = publicUrl.map(SimulatorSettings::origin);
    }

    /** A free port and a clock that the test moves. */
    public static SimulatorSettings defaults() {
        return new SimulatorSettings(0, Optional.empty(), SimulatorClock.frozen());
    }

    public SimulatorSettings withPort(int newPort) {
        return new SimulatorSettings(newPort, publicUrl, clock);
    }

    /** {@code url} is an address such as {@code http://127.0.0.1:4101}, without a trailing slash. */
    public SimulatorSettings withPublicUrl(String url) {
        return new SimulatorSettings(port, Optional.of(url), clock);
    }

    public SimulatorSettings withClock(SimulatorClock newClock) {
        return new SimulatorSettings(port, publicUrl, newClock);
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("'" + url + "' is no http or https address");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
