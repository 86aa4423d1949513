// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexDynamicRoutesTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").toD("pex:assets/get?assetId=${body}");
                from("direct:upload").toD("pex:assets/upload?title=${header.name}&mediaType=audio&verifyTimeout=20s");
            }
        };
    }

    @Test
    void addressesThatDifferInParametersShareAnEndpoint() {
        List<Long> ids = List.of(
                pex.assets().add("a"), pex.assets().add("b"), pex.assets().add("c"));

        assertThat(ids.stream().map(id -> template.requestBody("direct:get", id, Asset.class)))
                .extracting(Asset::assetId)
                .isEqualTo(ids);
        assertThat(context.getEndpoints().stream().map(endpoint -> endpoint.getEndpointUri()))
                .filteredOn(uri -> uri.startsWith("pex:"))
                .containsExactly("pex://assets/get");
    }

    @Test
    void whatOnlyTheUriGivesStaysInTheUri() {
        for (String name : List.of("a", "b")) {
            UploadedAsset uploaded = template.requestBodyAndHeaders(
                    "direct:upload", new byte[] {1}, Map.of("name", name), UploadedAsset.class);
            assertThat(call("pex:assets/get?assetId=" + uploaded.assetId(), Asset.class)
                            .title())
                    .isEqualTo(name);
        }
        assertThat(context.getEndpoints().stream().map(endpoint -> endpoint.getEndpointUri()))
                .contains("pex://assets/upload?verifyTimeout=20s");
    }
}
