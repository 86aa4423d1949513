// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.wire.SentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret in a dynamic URI is seen by the call and by nobody else. */
class CiDynamicSecretsTest extends CiWireTestSupport {

    private static final String OPENED = "ci:mediaboxes/open?mediaboxId=m&access=protected&mediaboxPassword=${body}";
    private static final String HEADER = "CamelCiMediaboxPassword";

    private final List<Map<String, Object>> seen = new ArrayList<>();

    @BeforeEach
    void addRoutes() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:to").toD(OPENED);
                from("direct:enrich").enrich().simple(OPENED);
            }
        });
        context.getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof ExchangeEvent of) {
                    seen.add(Map.copyOf(of.getExchange().getMessage().getHeaders()));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:to", "direct:enrich"})
    void itTravelsInNoHeaderAndLeavesNothingBehind(String route) {
        Exchange answered = call(route, "fake", Map.of("other", "header"));

        assertThat(password(service.takeOnly())).isEqualTo("Basic bWVkaWFib3g6ZmFrZQ==");
        assertThat(seen).isNotEmpty().allSatisfy(headers -> assertThat(headers).doesNotContainKey(HEADER));
        assertThat(answered.getProperties().values())
                .noneMatch(value -> value.toString().contains("fake"));
        assertThat(answered.getMessage().getHeaders())
                .containsEntry("other", "header")
                .doesNotContainKey(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:to", "direct:enrich"})
    void aHeaderOfThatNameWinsAndIsLeftAsItWas(String route) {
        Exchange answered = call(route, "fake", Map.of(HEADER, "of the header"));

        assertThat(password(service.takeOnly())).isEqualTo("Basic bWVkaWFib3g6b2YgdGhlIGhlYWRlcg==");
        assertThat(answered.getMessage().getHeader(HEADER)).isEqualTo("of the header");
    }

    private static String password(SentRequest request) {
        return request.header("Authorization");
    }
}
