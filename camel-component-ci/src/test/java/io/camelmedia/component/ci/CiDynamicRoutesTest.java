package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.BulkItem;
import io.camelmedia.component.ci.model.BulkResult;
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
                from("direct:trash").toD("ci:folders/trash?folderIds=${body}&failOnPartial=true");
            }
        };
    }

    @Test
    void manyAddressesShareOneEndpoint() {
        for (int i = 0; i < 3; i++) {
            String id = ci.addFolder("f" + i, CiSimulator.ROOT_FOLDER);

            BulkResult result = template.requestBody("direct:trash", id, BulkResult.class);

            assertThat(result.complete()).extracting(BulkItem::id).containsExactly(id);
        }
        assertThat(context.getEndpoints())
                .filteredOn(endpoint -> endpoint.getEndpointUri().startsWith("ci:"))
                .singleElement()
                .satisfies(endpoint -> assertThat(endpoint.getEndpointUri()).endsWith("?failOnPartial=true"));
    }

    @Test
    void anAddressCountsAsTheUriAndDropsTheHeaderOfTheAlternative() {
        String id = ci.addFolder("f", CiSimulator.ROOT_FOLDER);

        Exchange exchange = template.request("direct:trash", sent -> {
            sent.getMessage().setBody(id);
            sent.getMessage().setHeader("CamelCiFolderId", CiSimulator.FOLDER);
        });

        assertThat(exchange.getMessage().getBody(BulkResult.class).complete())
                .extracting(BulkItem::id)
                .containsExactly(id);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelCiFolderIds");
    }
}
