// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void copiesAreFoundOneAfterTheOther() {
        try (PexSimulator pex = PexSimulator.start()) {
            run(new PexDemo(pex), 4);

            assertThat(pex.state().path("assets")).hasSize(1);
            assertThat(pex.state().path("copies").findValuesAsText("match_category"))
                    .containsExactly("EC", "PC", "SN30", "EC");
        }
    }

    @Test
    void aVideoIsProcessedAgainAndAgain() {
        try (PixopSimulator pixop = PixopSimulator.start()) {
            run(new PixopDemo(pixop), 2);
            pixop.clock().advance(Duration.ofMinutes(1));

            assertThat(pixop.state().path("videos")).hasSize(3);
            assertThat(pixop.state().path("videos").findValuesAsText("processingStatus"))
                    .containsExactly("DONE", "DONE");
        }
    }

    @Test
    void assetsAreProcessedAndMediaBoxesReceived() {
        try (CiSimulator ci = CiSimulator.start()) {
            run(new CiDemo(ci), 5);

            assertThat(ci.events().all(CiSimulator.WORKSPACE).stream()
                            .filter(event -> event.path("type").asText().equals("AssetProcessingFinished")))
                    .hasSize(5)
                    .allSatisfy(event ->
                            assertThat(event.at("/assets/0/name").asText()).startsWith("Take "));
            assertThat(ci.state().path("mediaboxes")).hasSize(1);
        }
    }

    @Test
    void legacyAssetsAppear() {
        try (ContentApiSimulator api = ContentApiSimulator.start()) {
            run(new ContentApiDemo(api), 3);

            assertThat(api.state().path("legacyAssets").findValuesAsText("legacyTrackToken"))
                    .containsExactly("370456", "370457", "370458");
            assertThat(api.state().path("assets")).hasSize(1);
        }
    }

    /** What is there already is not put in twice. */
    private static void run(Demo demo, int steps) {
        demo.begin();
        demo.begin();
        for (int i = 0; i < steps; i++) {
            demo.step();
        }
    }
}
