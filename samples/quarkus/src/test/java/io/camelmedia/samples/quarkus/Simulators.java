// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.quarkus;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The services, started before the application so that its properties lead to them. */
public class Simulators implements QuarkusTestResourceLifecycleManager {

    private final CiSimulator ci = CiSimulator.start();
    private final PixopSimulator pixop = PixopSimulator.start();
    private Path folder;
    private Integer consolePort;

    @Override
    public Map<String, String> start() {
        try {
            consolePort = freePort();
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "application");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> properties = new HashMap<>(ci.properties());
        properties.putAll(pixop.properties());
        properties.put("camel.media.console.enabled", "true");
        properties.put("camel.media.console.port", String.valueOf(consolePort));
        for (String each : new String[] {"inbox", "outbox", "state"}) {
            properties.put(each, folder.resolve(each).toString());
        }
        return properties;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(ci, new TestInjector.MatchesType(CiSimulator.class));
        injector.injectIntoFields(pixop, new TestInjector.MatchesType(PixopSimulator.class));
        injector.injectIntoFields(consolePort, new TestInjector.MatchesType(Integer.class));
        injector.injectIntoFields(folder, new TestInjector.MatchesType(Path.class));
    }

    @Override
    public void stop() {
        ci.close();
        pixop.close();
    }
}
