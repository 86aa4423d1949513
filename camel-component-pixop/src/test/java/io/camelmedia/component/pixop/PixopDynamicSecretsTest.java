// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** A secret in a dynamic URI is seen by the call and by nobody else. */
class PixopDynamicSecretsTest extends PixopWireTestSupport {

    @Test
    void aNewPasswordLeavesTheMessageAsItWas() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").toD("pixop:account/password?newPassword=${body}");
            }
        });

        Exchange answered = call("direct:start", "fake-new-password", Map.of("other", "header"));

        assertThat(service.takeOnly().body()).isEqualTo(json("{'newPassword':'fake-new-password'}"));
        assertThat(answered.getMessage().getHeaders()).containsOnlyKeys("other");
        assertThat(answered.getProperties().values())
                .noneMatch(value -> value.toString().contains("fake-new-password"));
    }
}
