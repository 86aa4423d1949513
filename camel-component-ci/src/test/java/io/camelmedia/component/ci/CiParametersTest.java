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
        return Map.ofEntries(
                Map.entry("events since", Map.of("workspaceId", "w")),
                Map.entry("events type", Map.of("workspaceId", "w")),
                Map.entry("events limit", Map.of("workspaceId", "w")),
                Map.entry("events offset", Map.of("workspaceId", "w")),
                Map.entry("events orderDirection", Map.of("workspaceId", "w")),
                Map.entry("workspaces/update storageUnit", Map.of("storageAllotted", "1")),
                Map.entry("mediaboxes/create name", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create folderIds", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create recipients", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create message", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create mediaboxPassword", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create elementTypes", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create expirationDays", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create expirationDate", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create allowSourceDownload", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create allowPreviewDownload", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create allowElementDownload", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create sendNotifications", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create notifyOnOpen", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create notifyOnChange", Map.of("assetIds", "a", "type", "Public")),
                Map.entry("mediaboxes/create type", Map.of("assetIds", "a")));
    }
}
