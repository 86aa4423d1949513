// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.BulkItem;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.component.ci.model.CreatedFolder;
import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiDynamicRoutesTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:create").toD("ci:folders/create?workspaceId=sim-workspace&name=${body}");
                from("direct:trash").toD("ci:folders/trash?folderIds=${body}&failOnPartial=true");
            }
        };
    }

    @Test
    void manyAddressesShareOneEndpointAndCountAsIfTheyStoodInTheUri() {
        for (String name : new String[] {"reel-1", "reel-2", "reel-3"}) {
            CreatedFolder folder = template.requestBody("direct:create", name, CreatedFolder.class);

            assertThat(folder.name()).isEqualTo(name);
        }
        assertThat(context.getEndpoints().stream()
                        .filter(endpoint -> endpoint.getEndpointUri().startsWith("ci:")))
                .hasSize(1);
    }

    @Test
    void anAddressDropsTheHeaderOfTheAlternativeAndKeepsOptionsThatNoHeaderGives() {
        String id = ci.addFolder("f", CiSimulator.ROOT_FOLDER);

        Exchange exchange = template.request("direct:trash", sent -> {
            sent.getMessage().setBody(id);
            sent.getMessage().setHeader("CamelCiFolderId", CiSimulator.FOLDER);
        });

        assertThat(exchange.getMessage().getBody(BulkResult.class).complete())
                .extracting(BulkItem::id)
                .containsExactly(id);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelCiFolderIds");
        assertThat(context.getEndpoints())
                .filteredOn(endpoint -> endpoint.getEndpointUri().startsWith("ci:"))
                .singleElement()
                .satisfies(endpoint -> assertThat(endpoint.getEndpointUri()).endsWith("?failOnPartial=true"));
    }
}
