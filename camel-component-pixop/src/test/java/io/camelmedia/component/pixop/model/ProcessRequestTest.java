// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessRequestTest {

    @Test
    void theBuilderKnowsEveryFieldOfTheSample() throws IOException {
        ProcessRequest request = ProcessRequest.builder()
                .container("mov")
                .codec("h264")
                .appleProresProfile("standard")
                .dnxhdHrProfile("dnxhd_sq")
                .scanning("interlaced_tff")
                .scanningType("interlaced")
                .interlacedFieldOrder("top_field")
                .chromaSubsampling("4:2:2")
                .bits(8)
                .mbps(new BigDecimal("20.5"))
                .deinterlacer("deint")
                .denoiser("denoise")
                .stabilizer("dejit")
                .scaler("pabsr1")
                .resolution("hd_1080p")
                .width(1920)
                .height(1080)
                .aspectRatioTag("16:9")
                .clarityBoost("low")
                .frameRateConverter("fblend")
                .frameRate("film")
                .fps(new BigDecimal("24.0"))
                .postProcessor("filmgrain")
                .startPosition(Duration.ZERO)
                .endPosition(Duration.ofSeconds(30))
                .build();

        try (InputStream sample = getClass().getResourceAsStream("/samples/process-request.json")) {
            assertThat(Json.text(request)).isEqualTo(Json.read(sample).toString());
        }
    }

    @Test
    void whatIsNotGivenIsNotWritten() {
        assertThat(Json.text(ProcessRequest.builder().build())).isEqualTo("{}");
        assertThat(Json.text(ProcessRequest.builder().codec("h264").width(640).build()))
                .isEqualTo("{\"mediaContainerCodec\":{\"codec\":\"h264\"},\"resolution\":{\"width\":640}}");
    }
}
