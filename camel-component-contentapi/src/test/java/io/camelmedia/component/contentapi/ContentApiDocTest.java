// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.component.contentapi.model.LegacyAsset;
import io.camelmedia.component.contentapi.model.OriginalAsset;
import io.camelmedia.component.contentapi.model.Version;
import io.camelmedia.support.contract.DocContract;
import io.camelmedia.support.contract.DocExample;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContentApiDocTest extends DocContract {

    private static final byte[] BYTES = {1, 2, 3};

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    private String assetId;

    ContentApiDocTest() {
        super(new ContentApi());
    }

    @BeforeEach
    void fill() {
        api.renditions().time(Duration.ZERO);
        assetId = api.addAsset("song.flac", "audio/x-flac", BYTES);
        api.mapTrack("370456", assetId);
        api.addLegacyAsset("1032904", "1032904.wav", BYTES);
    }

    @Override
    protected void configure(CamelContext context) {
        ContentApiConfiguration configuration =
                context.getComponent("contentapi", ContentApiComponent.class).getConfiguration();
        configuration.setBaseUrl(api.baseUrl());
        configuration.setClientId(ContentApiSimulator.CLIENT_ID);
        configuration.setAuthenticationToken(ContentApiSimulator.AUTHENTICATION_TOKEN);
        Properties properties = new Properties();
        properties.put("assetId", assetId);
        context.getPropertiesComponent().setInitialProperties(properties);
    }

    @Override
    protected Map<String, Supplier<DocExample>> examples() {
        return Map.ofEntries(
                Map.entry("version", () -> DocExample.of(Version.class, null)),
                Map.entry("assets/upload", () -> DocExample.of(OriginalAsset.class, BYTES)),
                Map.entry("assets/get", () -> DocExample.of(AssetLocation.class, assetId)),
                Map.entry("assets/get as a consumer", () -> DocExample.of(AssetLocation.class, null)),
                Map.entry("assets/download", () -> DocExample.of(DownloadedMedia.class, assetId)),
                Map.entry("assets/exists", () -> answering(true, assetId)),
                Map.entry("originalassets/get", () -> DocExample.of(AssetLocation.class, assetId)),
                Map.entry("originalassets/exists", () -> answering(true, assetId)),
                Map.entry("originalassets/download", () -> DocExample.of(StreamCache.class, assetId)),
                Map.entry("legacy/tracks/get", () -> DocExample.of(AssetLocation.class, "370456")),
                Map.entry("legacy/tracks/download", () -> DocExample.of(StreamCache.class, "370456")),
                Map.entry("legacy/tracks/exists", () -> answering(true, "370456")),
                Map.entry("legacy/tracks/originals", () -> DocExample.of(List.class, "370456")),
                Map.entry("legacy/tracks/map", () -> DocExample.of(List.class, List.of(assetId))),
                Map.entry("legacy/assets", () -> DocExample.of(List.class, null)),
                Map.entry("legacy/assets as a consumer", () -> DocExample.of(LegacyAsset.class, null)),
                Map.entry("legacy/assets/create", () -> DocExample.of(LegacyAsset.class, null)),
                Map.entry("legacy/assets/get", () -> DocExample.of(AssetLocation.class, "1032904")),
                Map.entry("legacy/assets/download", () -> DocExample.of(DownloadedMedia.class, "1032904")),
                Map.entry("legacy/assets/exists", () -> answering(true, "1032904")),
                Map.entry("legacy/assets/update", () -> changing("1032904.ogg")));
    }

    private static DocExample answering(boolean answer, String token) {
        return new DocExample(
                token, Map.of(), exchange -> assertThat(body(exchange)).isEqualTo(answer));
    }

    private static DocExample changing(String fileName) {
        return new DocExample(null, Map.of(), exchange -> assertThat(((LegacyAsset) body(exchange)).originalFileName())
                .isEqualTo(fileName));
    }

    private static Object body(Exchange exchange) {
        return exchange.getMessage().getBody();
    }
}
