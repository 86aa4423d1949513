// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.parameter.ParameterContract;
import java.util.Map;
import org.apache.camel.CamelContext;

class PixopParametersTest extends ParameterContract {

    PixopParametersTest() {
        super(new PixopApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        PixopWireTestSupport.connect(context, url);
    }

    @Override
    protected Map<String, String> answers(String operation, String url) {
        return operation.equals("ingest")
                ? Map.of(
                        "PUT /videos/v1/video",
                        "{\"videoId\":\"v\"}",
                        "POST /media/v1/upload/v",
                        "{\"videoId\":\"v\"}",
                        "POST /media/v1/upload/light/v",
                        "{\"videoId\":\"v\"}",
                        "GET /videos/v1/check-ingest-video-progress/v",
                        "{\"ingestionState\":{\"ingestionStatus\":\"DONE\"}}")
                : Map.of();
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        return Map.of(
                "process", Map.of("videoId", "v"),
                "process processedVideoId", Map.of(),
                "process aspectRatioTag", Map.of("videoId", "v", "width", "16"),
                "process interlacedFieldOrder", Map.of("videoId", "v", "scanningType", "interlaced"));
    }
}
