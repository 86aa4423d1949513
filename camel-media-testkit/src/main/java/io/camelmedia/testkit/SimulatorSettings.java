package io.camelmedia.testkit;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a simulator listens, how it is seen from outside, which time it lives by, and what it refuses.
 *
 * @param port the port on the loopback address; 0 takes a free one
 * @param publicUrl what URLs bear that the simulator hands out, when it is reached through another address
 * @param clock the time the simulator lives by
 * @param strictness what is refused beside what the service is known to refuse
 */
public record SimulatorSettings(int port, Optional<String> publicUrl, SimulatorClock clock, Strictness strictness) {

    public SimulatorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(strictness, "strictness");
        publicUrl = publicUrl.map(SimulatorSettings::origin);
    }

    /** A free port, a clock that the test moves, and the usual strictness. */
    public static SimulatorSettings defaults() {
        return new SimulatorSettings(0, Optional.empty(), SimulatorClock.frozen(), Strictness.usual());
    }

    public SimulatorSettings withPort(int newPort) {
        return new SimulatorSettings(newPort, publicUrl, clock, strictness);
    }

    /** {@code url} is an address such as {@code http://127.0.0.1:4101}, without a trailing slash. */
    public SimulatorSettings withPublicUrl(String url) {
        return new SimulatorSettings(port, Optional.of(url), clock, strictness);
    }

    public SimulatorSettings withClock(SimulatorClock newClock) {
        return new SimulatorSettings(port, publicUrl, newClock, strictness);
    }

    /** Refuses whatever the service's document asks for and a request does not heed. */
    public SimulatorSettings strict() {
        return new SimulatorSettings(port, publicUrl, clock, Strictness.STRICT);
    }

    /** Refuses only what the service is known to refuse. */
    public SimulatorSettings lenient() {
        return new SimulatorSettings(port, publicUrl, clock, Strictness.LENIENT);
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("'" + url + "' is no http or https address");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
