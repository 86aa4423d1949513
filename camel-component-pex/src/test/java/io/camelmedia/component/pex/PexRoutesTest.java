// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.testkit.pex.PexSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PexRoutesTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aFileIsUploadedAndTrackedAndItsExactCopiesAreHandedOn() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        MockEndpoint takedowns = getMockEndpoint("mock:takedowns");
        takedowns.expectedMessageCount(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + inbox + "?include=.*\\.mp4&initialDelay=0")
                        .to("pex:assets/upload?uploadStore=file:" + folder)
                        .toD("pex:assets/track?assetId=${header.CamelPexResultAssetId}&isTracked=true");
                from("pex:copies?startFrom=beginning&delay=50&initialDelay=0&cursorStore=file:" + folder)
                        .filter(simple("${body.matchCategory.code} == 'EC'"))
                        .to("mock:takedowns");
            }
        });

        Files.write(inbox.resolve("film.mp4"), new byte[] {1, 2, 3});
        await().until(() -> pex.journal().count("PUT", "/v3/cms/assets/*/track") == 1);
        long asset = pex.assets().ids().get(0);
        pex.copies().add(asset, object("{'match_category':'SN5'}"));
        long exact = pex.copies().add(asset, object("{'match_category':'EC'}"));

        takedowns.assertIsSatisfied();
        assertThat(takedowns
                        .getExchanges()
                        .get(0)
                        .getMessage()
                        .getBody(Copy.class)
                        .matchId())
                .isEqualTo(exact);
    }
}
