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
        PixopConfiguration configuration =
                context.getComponent("pixop", PixopComponent.class).getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setJwtToken("t");
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        return Map.ofEntries(
                Map.entry("process container", Map.of("videoId", "v")),
                Map.entry("process codec", Map.of("videoId", "v")),
                Map.entry("process appleProresProfile", Map.of("videoId", "v")),
                Map.entry("process dnxhdHrProfile", Map.of("videoId", "v")),
                Map.entry("process scanning", Map.of("videoId", "v")),
                Map.entry("process scanningType", Map.of("videoId", "v")),
                Map.entry("process chromaSubsampling", Map.of("videoId", "v")),
                Map.entry("process bits", Map.of("videoId", "v")),
                Map.entry("process mbps", Map.of("videoId", "v")),
                Map.entry("process deinterlacer", Map.of("videoId", "v")),
                Map.entry("process denoiser", Map.of("videoId", "v")),
                Map.entry("process stabilizer", Map.of("videoId", "v")),
                Map.entry("process scaler", Map.of("videoId", "v")),
                Map.entry("process resolution", Map.of("videoId", "v")),
                Map.entry("process width", Map.of("videoId", "v")),
                Map.entry("process height", Map.of("videoId", "v")),
                Map.entry("process clarityBoost", Map.of("videoId", "v")),
                Map.entry("process frameRateConverter", Map.of("videoId", "v")),
                Map.entry("process frameRate", Map.of("videoId", "v")),
                Map.entry("process fps", Map.of("videoId", "v")),
                Map.entry("process postProcessor", Map.of("videoId", "v")),
                Map.entry("process startPosition", Map.of("videoId", "v")),
                Map.entry("process endPosition", Map.of("videoId", "v")),
                Map.entry("process waitForCompletion", Map.of("videoId", "v")),
                Map.entry("process aspectRatioTag", Map.of("videoId", "v", "width", "16")),
                Map.entry("process interlacedFieldOrder", Map.of("videoId", "v", "scanningType", "interlaced")));
    }
}
