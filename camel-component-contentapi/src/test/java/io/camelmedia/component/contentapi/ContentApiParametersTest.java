// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.parameter.ParameterContract;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;

class ContentApiParametersTest extends ParameterContract {

    ContentApiParametersTest() {
        super(new ContentApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        ContentApiWireTestSupport.connect(context, url);
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        Map<String, String> quality = Map.of("bitrate", "64000", "channels", "1", "format", "flac");
        Map<String, String> legacy = new HashMap<>(quality);
        legacy.put("trackToken", "t");
        return Map.ofEntries(
                Map.entry("assets/get", quality),
                Map.entry("assets/download", quality),
                Map.entry("assets/exists", quality),
                Map.entry("legacy/tracks/get", quality),
                Map.entry("legacy/tracks/download", quality),
                Map.entry("legacy/assets/get", legacy),
                Map.entry("legacy/assets/get compositeKey", quality),
                Map.entry("legacy/assets/download", legacy),
                Map.entry("legacy/assets/download compositeKey", quality),
                Map.entry("legacy/assets/update compositeKey", Map.of()),
                Map.entry("legacy/assets/update", Map.of("trackToken", "t")));
    }
}
