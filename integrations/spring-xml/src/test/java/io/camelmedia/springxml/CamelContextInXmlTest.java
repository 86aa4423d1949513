// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Components that are beans of a Spring XML file, and the routes of its camelContext. */
@Timeout(120)
class CamelContextInXmlTest {

    private static final String FILE = "application.xml";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final GenericXmlApplicationContext spring = new GenericXmlApplicationContext();

    @BeforeEach
    void start() {
        Map<String, Object> simulators = new HashMap<>(ci.properties());
        simulators.putAll(pex.properties());
        spring.getEnvironment().getPropertySources().addFirst(new MapPropertySource("simulators", simulators));
        spring.load(FILE);
        spring.refresh();
    }

    @AfterEach
    void close() {
        spring.close();
    }

    @Test
    void aRouteCallsTheComponentThatIsABean() {
        String folder = producer().requestBody("direct:folder", null, String.class);

        assertThat(folder).contains("\"folderId\"");
        assertThat(camel().getComponent("ci")).isSameAs(spring.getBean("ci"));
    }

    @Test
    void aComponentGoesByTheNameOfItsBean() {
        producer()
                .requestBodyAndHeaders(
                        "direct:discover",
                        new byte[] {1, 2, 3},
                        Map.of("CamelPexTitle", "Film", "CamelPexMimeType", "video/mp4"));

        assertThat(pex.assets().count()).isEqualTo(1);
        assertThat(camel().getComponent("archive")).isSameAs(spring.getBean("archive"));
    }

    @Test
    void aRouteFollowsAFeed() throws Exception {
        MockEndpoint copies = camel().getEndpoint("mock:copies", MockEndpoint.class);
        copies.expectedMessageCount(1);

        pex.copies().add(pex.assets().add("Film"));

        copies.assertIsSatisfied();
        assertThat(copies.getExchanges().get(0).getMessage().getBody()).isInstanceOf(Copy.class);
    }

    @Test
    void thePageShowsTheBeanThatRan() throws Exception {
        String page = Files.readString(Path.of("../../docs/runtimes.adoc"));
        String section = page.substring(page.indexOf("== Spring XML"));
        String bean = section.substring(section.indexOf("<bean "), section.indexOf("----", section.indexOf("<bean ")));

        assertThat(Path.of("src/test/resources", FILE)).content().containsIgnoringWhitespaces(bean);
    }

    private CamelContext camel() {
        return spring.getBean(CamelContext.class);
    }

    private ProducerTemplate producer() {
        return camel().createProducerTemplate();
    }
}
