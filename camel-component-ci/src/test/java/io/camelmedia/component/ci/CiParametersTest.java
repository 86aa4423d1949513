// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.parameter.ParameterContract;
import java.util.Map;
import org.apache.camel.CamelContext;

class CiParametersTest extends ParameterContract {

    CiParametersTest() {
        super(new CiApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        CiWireTestSupport.connect(context, url);
    }

    @Override
    protected Map<String, String> preparations() {
        return Map.of(CiWireTestSupport.TOKEN_REQUEST, CiWireTestSupport.TOKEN);
    }

    @Override
    protected Map<String, String> answers(String operation, String url) {
        return switch (operation) {
            case "assets/upload" ->
                Map.of(
                        "POST /upload", "{\"assetId\":\"a\"}",
                        "GET /assets/a", "{\"id\":\"a\",\"status\":\"Complete\"}");
            case "assets/download" ->
                Map.of(
                        "GET /assets/a", "{\"id\":\"a\"}",
                        "GET /assets/a/download", "{\"id\":\"a\",\"location\":\"" + url + "/file\"}",
                        "GET /file", "m");
            default -> Map.of();
        };
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
                "assets/upload", Map.of("workspaceId", "w"),
                "assets/download", Map.of("assetId", "a"),
                "assets/streams", Map.of("streamName", "n"));
    }
}
