// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same routes on each line of Camel, in each language that the line serves. */
@Timeout(120)
class LineTest {

    private static final byte[] FILM = {1, 2, 3};

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentapi = ContentApiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final CamelContext context = new DefaultCamelContext();

    static Stream<String> languages() {
        return Stream.of(System.getProperty("line.languages").split(","));
    }

    @BeforeEach
    void configure() throws Exception {
        ci.hurry(context);
        contentapi.hurry(context);
        pex.hurry(context);
        pixop.hurry(context);
        context.start();
    }

    @AfterEach
    void close() throws Exception {
        context.close();
    }

    @Test
    void thisLineIsTheOneThatRuns() {
        assertThat(context.getVersion()).isEqualTo(System.getProperty("line.camel"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfOperationWorks(String language) throws Exception {
        MockEndpoint copies = context.getEndpoint("mock:copies", MockEndpoint.class);
        copies.expectedMessageCount(1);
        pex.copies().add(pex.assets().add("Film"));
        String song = contentapi.addAsset("song.flac", "audio/x-flac", FILM);
        load(language);
        ProducerTemplate template = context.createProducerTemplate();

        assertThat(template.requestBody("direct:create", null, String.class)).contains("\"folderId\"");
        template.requestBodyAndHeaders(
                "direct:discover", FILM, Map.of("CamelPexTitle", "Film", "CamelPexMimeType", "video/mp4"));
        assertThat(pex.assets().count()).isEqualTo(2);
        assertThat(template.requestBody("direct:improve", FILM, InputStream.class))
                .hasBinaryContent(FILM);
        assertThat(template.requestBodyAndHeader("direct:describe", null, "CamelContentApiAssetId", song, String.class))
                .contains("\"url\"");
        copies.assertIsSatisfied();
    }

    private void load(String language) throws Exception {
        if (language.equals("java")) {
            context.addRoutes(new JavaRoutes());
        } else {
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(ResourceHelper.resolveMandatoryResource(context, "classpath:routes." + language));
        }
    }
}
