// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** Whatever the characters, the service gets what the route gave. */
class ContentApiWirePropertyTest {

    private static ContentApiSimulator api;
    private static CamelContext context;
    private static ProducerTemplate template;

    @BeforeContainer
    static void start() {
        api = ContentApiSimulator.start();
        context = new DefaultCamelContext();
        ContentApiConfiguration configuration =
                context.getComponent("contentapi", ContentApiComponent.class).getConfiguration();
        configuration.setBaseUrl(api.baseUrl());
        configuration.setClientId(ContentApiSimulator.CLIENT_ID);
        configuration.setAuthenticationToken(ContentApiSimulator.AUTHENTICATION_TOKEN);
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterContainer
    static void stop() {
        context.stop();
        api.close();
    }

    @Property(tries = 100)
    void aTrackTokenArrivesInOneSegmentOfThePath(@ForAll("texts") String token) {
        template.requestBodyAndHeader("contentapi:legacy/assets/exists", null, "CamelContentApiTrackToken", token);

        String path = api.journal().last().path();
        assertThat(path).startsWith("/v0/legacy/assets/trackToken:");
        String segment = path.substring("/v0/legacy/assets/".length());
        assertThat(segment).doesNotContain("/");
        assertThat(decoded(segment)).isEqualTo("trackToken:" + token);
    }

    @Property(tries = 100)
    void filtersArriveAsTheyWereGiven(@ForAll("filters") Map<String, String> filters) {
        template.requestBodyAndHeader("contentapi:legacy/assets", null, "CamelContentApiFilters", filters);

        Map<String, String> arrived = Arrays.stream(api.journal().last().query().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
        Map<String, String> sent = filters.entrySet().stream()
                .collect(Collectors.toMap(
                        filter -> "filters[" + filter.getKey().replace(".", "][") + "]", Map.Entry::getValue));
        assertThat(arrived).isEqualTo(sent);
    }

    /** Without control characters, which servers refuse in a path. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\ud7ff')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank() && !text.matches("\\.{1,2}"));
    }

    @Provide
    Arbitrary<Map<String, String>> filters() {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
        return Arbitraries.maps(names.list().ofSize(3).map(parts -> String.join(".", parts)), texts())
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
