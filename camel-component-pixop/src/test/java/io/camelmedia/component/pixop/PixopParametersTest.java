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
        return Map.of(
                "process", Map.of("videoId", "v"),
                "process processedVideoId", Map.of(),
                "process aspectRatioTag", Map.of("videoId", "v", "width", "16"),
                "process interlacedFieldOrder", Map.of("videoId", "v", "scanningType", "interlaced"));
    }
}
