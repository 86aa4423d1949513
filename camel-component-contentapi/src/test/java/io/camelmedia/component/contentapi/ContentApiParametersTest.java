package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.parameter.ParameterContract;
import java.util.Map;
import org.apache.camel.CamelContext;

class ContentApiParametersTest extends ParameterContract {

    ContentApiParametersTest() {
        super(new ContentApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        ContentApiConfiguration configuration =
                context.getComponent("contentapi", ContentApiComponent.class).getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setClientId("c");
        configuration.setAuthenticationToken("t");
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        return Map.ofEntries(
                Map.entry("assets/get bitrate", Map.of("channels", "1", "format", "flac")),
                Map.entry("assets/get channels", Map.of("bitrate", "64000", "format", "flac")),
                Map.entry("assets/get format", Map.of("bitrate", "64000", "channels", "1")),
                Map.entry("assets/download bitrate", Map.of("channels", "1", "format", "flac")),
                Map.entry("assets/download channels", Map.of("bitrate", "64000", "format", "flac")),
                Map.entry("assets/download format", Map.of("bitrate", "64000", "channels", "1")),
                Map.entry("assets/exists bitrate", Map.of("channels", "1", "format", "flac")),
                Map.entry("assets/exists channels", Map.of("bitrate", "64000", "format", "flac")),
                Map.entry("assets/exists format", Map.of("bitrate", "64000", "channels", "1")),
                Map.entry("legacy/tracks/get bitrate", Map.of("channels", "1", "format", "flac")),
                Map.entry("legacy/tracks/get channels", Map.of("bitrate", "64000", "format", "flac")),
                Map.entry("legacy/tracks/get format", Map.of("bitrate", "64000", "channels", "1")),
                Map.entry("legacy/tracks/download bitrate", Map.of("channels", "1", "format", "flac")),
                Map.entry("legacy/tracks/download channels", Map.of("bitrate", "64000", "format", "flac")),
                Map.entry("legacy/tracks/download format", Map.of("bitrate", "64000", "channels", "1")),
                Map.entry("legacy/assets/get bitrate", Map.of("channels", "1", "format", "flac", "trackToken", "t")),
                Map.entry(
                        "legacy/assets/get channels", Map.of("bitrate", "64000", "format", "flac", "trackToken", "t")),
                Map.entry("legacy/assets/get format", Map.of("bitrate", "64000", "channels", "1", "trackToken", "t")),
                Map.entry(
                        "legacy/assets/download bitrate", Map.of("channels", "1", "format", "flac", "trackToken", "t")),
                Map.entry(
                        "legacy/assets/download channels",
                        Map.of("bitrate", "64000", "format", "flac", "trackToken", "t")),
                Map.entry(
                        "legacy/assets/download format",
                        Map.of("bitrate", "64000", "channels", "1", "trackToken", "t")),
                Map.entry("legacy/assets/update originalFileName", Map.of("trackToken", "t")),
                Map.entry("legacy/assets/update legacyAssetId", Map.of("trackToken", "t")));
    }
}
