// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.MediaEndpoint;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values of a URI mean. */
class PexUriTest extends PexWireTestSupport {

    private static RouteBuilder to(String uri) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").to(uri);
            }
        };
    }

    private void addSecondInstance() {
        PexComponent second = new PexComponent();
        context.addComponent("pex2", second);
        second.getConfiguration().setBaseUrl(service.url());
        second.getConfiguration().setApiKey("second-fake-key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:assets/patch?assetId=1&title=${file:name}     | pex:assets/patch: title=${file:name} is an expression, which this URI does not evaluate; use toD, or set the header CamelPexTitle
            pex:assets/patch?assetId=1&title=a ${body.b} c    | pex:assets/patch: title=a ${body.b} c is an expression, which this URI does not evaluate; use toD, or set the header CamelPexTitle
            pex:assets/get?assetId=$simple{header.id}         | pex:assets/get: assetId=$simple{header.id} is an expression, which this URI does not evaluate; use toD, or set the header CamelPexAssetId
            pex:assets/upload?verifyTimeout=${variable.t}     | pex:assets/upload: verifyTimeout=${variable.t} is an expression, which this URI does not evaluate; use toD
            """)
    void anExpressionIsRefusedWhileRoutesAreMade(String uri, String text) {
        assertThat(refusedAtStart(to(uri))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAW(${body})", "${sauce}", "$100{x}", "{body}"})
    void whatNoExpressionIsIsSentAsItIs(String title) throws Exception {
        context.addRoutes(to("pex:assets/patch?assetId=1&title=" + title));

        assertThat(sent("direct:start").body().path("title").asText())
                .isEqualTo(title.replaceAll("RAW\\((.*)\\)", "$1"));
    }

    @Test
    void anExpressionIsDataOnceTheContextRuns() {
        assertThat(sent("pex:assets/patch?assetId=1&title=${body}").body()).isEqualTo(json("{'title':'${body}'}"));
    }

    @Test
    void aCredentialIsNotTakenForAnExpression() throws Exception {
        context.addRoutes(to("pex:assets?apiKey=${body}"));

        assertThat(sent("direct:start").header("Authorization")).isEqualTo("Bearer ${body}");
    }

    @ParameterizedTest
    @CsvSource({"5000, 5000", "5s, 5000", "PT5S, 5000", "1m30s, 90000", "PT1M30S, 90000", "P1D, 86400000"})
    void aDurationIsAsCamelWritesItOrAsIso8601Does(String given, long millis) {
        MediaEndpoint<?> endpoint = context.getEndpoint("pex:assets?delay=" + given, MediaEndpoint.class);

        assertThat(endpoint.getDelay()).isEqualTo(millis);
        assertThat(context.getEndpoint("pex:assets/upload?verifyTimeout=" + given))
                .isNotNull();
    }

    @Test
    void aSecondInstanceOfTheComponentTakesDynamicAddressesToo() throws Exception {
        addSecondInstance();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:dynamic").toD("pex2:assets/get?assetId=${body}");
                from("direct:enriched").enrich().simple("pex2:assets/get?assetId=${body}");
                from("direct:named").toD("${header.account}:assets/get?assetId=${body}");
            }
        });

        assertThat(sent("direct:dynamic", 7).line()).isEqualTo("GET /v3/cms/assets/7");
        assertThat(sent("direct:enriched", 8).header("Authorization")).isEqualTo("Bearer second-fake-key");
        assertThat(sent("direct:named", 9, Map.of("account", "pex2")).header("Authorization"))
                .isEqualTo("Bearer second-fake-key");
        assertThat(sent("direct:named", 9, Map.of("account", "pex")).header("Authorization"))
                .isEqualTo("Bearer fake-key");
    }

    @Test
    void manyDynamicAddressesOfASecondInstanceShareOneEndpoint() throws Exception {
        addSecondInstance();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:dynamic").toD("pex2:assets/get?assetId=${body}");
            }
        });
        for (int id = 1; id <= 3; id++) {
            sent("direct:dynamic", id);
        }

        assertThat(context.getEndpoints())
                .filteredOn(endpoint -> endpoint.getEndpointUri().startsWith("pex2:"))
                .hasSize(1);
    }
}
