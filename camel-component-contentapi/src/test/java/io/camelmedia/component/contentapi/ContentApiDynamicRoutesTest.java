// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContentApiDynamicRoutesTest extends ContentApiTestSupport {

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").toD("contentapi:legacy/assets/get?trackToken=${body}");
            }
        };
    }

    @Test
    void manyAddressesShareOneEndpoint() {
        for (String token : new String[] {"1", "2", "3"}) {
            String id = api.addLegacyAsset(token, token + ".wav", token.getBytes());

            AssetLocation location = template.requestBody("direct:get", token, AssetLocation.class);

            assertThat(location.url()).hasPath("/media/" + id + "/legacy");
        }
        assertThat(context.getEndpoints())
                .filteredOn(ContentApiEndpoint.class::isInstance)
                .hasSize(1);
    }
}
