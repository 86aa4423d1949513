// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsoleInMainTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Test
    void thePropertiesOfCamelMainSwitchItOn() throws Exception {
        Main main = new Main();
        ci.properties().forEach(main::addInitialProperty);
        main.addInitialProperty("camel.media.console.enabled", "true");
        main.addInitialProperty("camel.media.console.port", "0");
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?initialDelay=0&workspaceId=" + CiSimulator.WORKSPACE)
                        .routeId("events")
                        .log("${body}");
            }
        });
        main.start();
        try {
            Browsed browsed = new Browsed(
                    main.getCamelContext().hasService(ConsoleServer.class).address());

            assertThat(browsed.get("").body()).contains("Camel Media");
            assertThat(browsed.media().path("feeds").get(0).path("route").asText())
                    .isEqualTo("events");
        } finally {
            main.stop();
        }
    }
}
