// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.ci.model.Workspace;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.InputStream;
import java.util.List;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As what answers reach a route, and what Camel makes of them. */
class CiAnswersTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:text").to("ci:workspaces").setBody(simple("${body}"));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ci:workspaces",
                "ci:workspaces?paging=all",
                "ci:workspaces?responseType=map",
                "ci:workspaces/get?workspaceId=sim-workspace"
            })
    void anAnswerBecomesJsonWhereAnotherTypeIsWanted(String uri) throws Exception {
        Message answer = template.request(uri, exchange -> {}).getMessage();
        JsonNode tree = Json.read(answer.getBody(String.class));

        assertThat(tree.isEmpty()).isFalse();
        assertThat(answer.getBody(JsonNode.class)).hasToString(tree.toString());
        assertThat(Json.read(answer.getBody(byte[].class))).isEqualTo(tree);
        assertThat(Json.read(answer.getBody(InputStream.class))).isEqualTo(tree);
    }

    @Test
    void aListHoldsRecords() {
        Message answer = template.request("ci:workspaces", exchange -> {}).getMessage();

        assertThat(answer.getBody(List.class)).isNotEmpty().hasOnlyElementsOfType(Workspace.class);
    }

    @Test
    void theSimpleLanguageWritesAListAsJson() throws Exception {
        assertThat(Json.read(template.requestBody("direct:text", null, String.class))
                        .isArray())
                .isTrue();
    }
}
