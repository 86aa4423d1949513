// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.contract.parameter.ParameterContract;
import java.util.Map;
import org.apache.camel.CamelContext;

class PexParametersTest extends ParameterContract {

    PexParametersTest() {
        super(new PexApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        PexWireTestSupport.connect(context, url);
    }

    @Override
    protected Map<String, String> answers(String operation, String url) {
        return operation.equals("assets/upload")
                ? Map.of(
                        "POST /v3/cms/assets/upload",
                        "{\"asset_id\":1,\"file_url\":\"" + url + "/file\"}",
                        "PUT /file",
                        "",
                        "GET /v3/cms/assets/1/verify",
                        "{\"asset_id\":1,\"uploaded\":true}")
                : Map.of();
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        return Map.ofEntries(
                Map.entry("assets/upload", Map.of("title", "t", "mediaType", "audio", "productionDate", "2026-01-31")),
                Map.entry("whitelists/create startDate", Map.of("endDate", "infinity")),
                Map.entry("whitelists/create endDate", Map.of("startDate", "-infinity")));
    }
}
