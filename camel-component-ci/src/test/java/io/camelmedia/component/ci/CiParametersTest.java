package io.camelmedia.component.ci;

import io.camelmedia.support.contract.parameter.ParameterContract;
import io.camelmedia.support.http.limit.LimiterFactory;
import java.util.Map;
import org.apache.camel.CamelContext;

class CiParametersTest extends ParameterContract {

    CiParametersTest() {
        super(new CiApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        CiComponent component = context.getComponent("ci", CiComponent.class);
        component.setRateLimiter(LimiterFactory.NONE);
        CiConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setUsername("u");
        configuration.setPassword("p");
        configuration.setClientId("c");
        configuration.setClientSecret("s");
    }

    @Override
    protected Map<String, String> answers() {
        return Map.of("/oauth2/token", "{\"access_token\":\"t\",\"expires_in\":3600,\"refresh_token\":\"r\"}");
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        Map<String, String> assets = Map.of("assetIds", "a");
        return Map.of(
                "events", Map.of("workspaceId", "w"),
                "events catalogId", Map.of(),
                "workspaces/update storageUnit", Map.of("storageAllotted", "1"),
                "mediaboxes/create", assets,
                "mediaboxes/update", assets,
                "assets/update", Map.of("name", "n"),
                "assets/streams", Map.of("streamName", "n"));
    }
}
