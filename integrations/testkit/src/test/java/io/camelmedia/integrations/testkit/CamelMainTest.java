// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.integrations.testkit;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;

import io.camelmedia.testkit.pex.PexSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.MainConfigurationProperties;
import org.apache.camel.test.main.junit5.CamelMainTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CamelMainTest extends CamelMainTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    protected void configure(MainConfigurationProperties configuration) {
        pex.properties().forEach((name, value) -> System.setProperty(name, value));
        configuration.addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:track").to("pex:assets/track?isTracked=true");
            }
        });
    }

    @Test
    void aRouteOfCamelMainCallsTheSimulator() {
        long film = pex.assets().add("Film");

        template.sendBodyAndHeader("direct:track", null, "CamelPexAssetId", film);

        assertThat(pex).received("PUT", "/v3/cms/assets/" + film + "/track").times(1);
    }
}
