// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.pex.PexSimulator;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlGuardTest {

    private static final SimulatorSettings OPEN = SimulatorSettings.defaults().withHost("0.0.0.0");

    @Test
    void aPageInABrowserMayNotDriveIt() throws Exception {
        try (PexSimulator pex = PexSimulator.start()) {
            assertThat(new Client(pex)
                            .get("/__sim/state", "Origin", "https://example.com")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void fromElsewhereNobodyDrivesItWithoutAToken() throws Exception {
        try (PexSimulator pex = PexSimulator.start(OPEN)) {
            assertThat(statusFromElsewhere(pex, "")).isEqualTo(403);
            assertThat(statusFromElsewhere(pex, "Bearer ")).isEqualTo(403);
        }
    }

    @Test
    void fromElsewhereItIsDrivenWithTheToken() throws Exception {
        try (PexSimulator pex = PexSimulator.start(OPEN.withControlToken("sim-control"))) {
            assertThat(statusFromElsewhere(pex, "")).isEqualTo(403);
            assertThat(statusFromElsewhere(pex, "Bearer wrong")).isEqualTo(403);
            assertThat(statusFromElsewhere(pex, "Bearer sim-control")).isEqualTo(200);
            assertThat(new Client(pex).get("/__sim/state").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void settingsDoNotTellTheToken() {
        assertThat(OPEN.withControlToken("sim-control")).asString().doesNotContain("sim-control");
    }

    private static int statusFromElsewhere(PexSimulator pex, String authorization) throws Exception {
        Optional<String> host = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
        assumeTrue(host.isPresent(), "this machine has no other address than loopback");
        URI uri = URI.create(pex.baseUrl().replace("127.0.0.1", host.get()) + "/__sim/state");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
