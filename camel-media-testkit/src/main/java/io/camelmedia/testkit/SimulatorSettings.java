// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The address, clock, strictness and state folder of a simulator, and who may drive it.
 *
 * @param host the address to listen on; the loopback address unless other machines or containers are to reach it
 * @param port the port; 0 takes a free one
 * @param publicUrl the base of the URLs that the simulator hands out; its own address when empty
 * @param clock the simulator's clock
 * @param strictness which requests are refused beside those that the service is known to refuse
 * @param stateFolder the folder that keeps state and media across restarts; nothing is kept when empty
 * @param controlToken the token with which callers from other machines may drive the simulator; none may when empty
 */
public record SimulatorSettings(
        String host,
        int port,
        Optional<String> publicUrl,
        SimulatorClock clock,
        Strictness strictness,
        Optional<Path> stateFolder,
        Optional<String> controlToken) {

    private static final String LOOPBACK = "127.0.0.1";

    public SimulatorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(strictness, "strictness");
        publicUrl = publicUrl.map(SimulatorSettings::origin);
    }

    /** A free port on the loopback address, a frozen clock, the usual strictness, no state folder and no token. */
    public static SimulatorSettings defaults() {
        return new SimulatorSettings(
                LOOPBACK,
                0,
                Optional.empty(),
                SimulatorClock.frozen(),
                Strictness.usual(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@code newHost} is an address of this machine, or {@code 0.0.0.0} for all of them. */
    public SimulatorSettings withHost(String newHost) {
        return new SimulatorSettings(newHost, port, publicUrl, clock, strictness, stateFolder, controlToken);
    }

    /** {@code newPort} is the port to listen on; 0 takes a free one. */
    public SimulatorSettings withPort(int newPort) {
        return new SimulatorSettings(host, newPort, publicUrl, clock, strictness, stateFolder, controlToken);
    }

    /** {@code url} is an address such as {@code http://127.0.0.1:4101}, without a trailing slash. */
    public SimulatorSettings withPublicUrl(String url) {
        return new SimulatorSettings(host, port, Optional.of(url), clock, strictness, stateFolder, controlToken);
    }

    /** {@code newClock} is frozen, for tests that move it, or running. */
    public SimulatorSettings withClock(SimulatorClock newClock) {
        return new SimulatorSettings(host, port, publicUrl, newClock, strictness, stateFolder, controlToken);
    }

    /** Refuses each request that does not heed the service's document. */
    public SimulatorSettings strict() {
        return new SimulatorSettings(host, port, publicUrl, clock, Strictness.STRICT, stateFolder, controlToken);
    }

    /** Refuses only what the service is known to refuse. */
    public SimulatorSettings lenient() {
        return new SimulatorSettings(host, port, publicUrl, clock, Strictness.LENIENT, stateFolder, controlToken);
    }

    /** Keeps everything in {@code folder}, and goes on with what is there. Each simulator needs a folder of its own. */
    public SimulatorSettings withStateFolder(Path folder) {
        return new SimulatorSettings(host, port, publicUrl, clock, strictness, Optional.of(folder), controlToken);
    }

    /** Lets callers from elsewhere drive the simulator who send {@code Authorization: Bearer <token>}. */
    public SimulatorSettings withControlToken(String token) {
        return new SimulatorSettings(host, port, publicUrl, clock, strictness, stateFolder, Optional.of(token));
    }

    /** Without the token, which is a secret. */
    @Override
    public String toString() {
        return "SimulatorSettings[" + host + ":" + port + ", " + strictness + "]";
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("'" + url + "' is no http or https address");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
