// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.contentapi.model.LegacyAsset;
import io.camelmedia.component.contentapi.model.OriginalAsset;
import io.camelmedia.component.contentapi.model.TrackMapping;
import io.camelmedia.component.contentapi.model.Version;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample bodies of the document become records and come back from them unchanged. */
class ContentApiSamplesTest {

    private static final Map<String, Class<?>> RECORDS = Map.of(
            "version", Version.class,
            "asset", OriginalAsset.class,
            "mapping", TrackMapping.class,
            "legacy", LegacyAsset.class);

    @ParameterizedTest
    @CsvSource({
        "version.json, '', version",
        "original-asset.json, '', asset",
        "track-mappings.json, /0, mapping",
        "track-mappings.json, /1, mapping",
        "legacy-assets.json, /results/0, legacy",
        "legacy-assets.json, /results/1, legacy",
        "legacy-asset-incomplete-request.json, '', legacy",
        "legacy-asset-create-request.json, '', legacy",
        "legacy-asset-created.json, '', legacy",
        "legacy-asset-update-request.json, '', legacy",
        "legacy-asset-updated.json, '', legacy"
    })
    void aSampleComesBackAsItWas(String file, String at, String record) throws IOException {
        JsonNode sample = sample(file).at(at);

        JsonNode written = Json.read(Json.text(Json.convert(sample, RECORDS.get(record))));

        assertThat(written).isEqualTo(withoutNulls(sample));
    }

    @Test
    void everyFieldOfAnAssetIsKnown() throws IOException {
        OriginalAsset asset = Json.convert(sample("original-asset.json"), OriginalAsset.class);

        assertThat(asset.originalAssetId()).startsWith("0001fcbe").hasSize(64);
        assertThat(asset.bitrate()).isEqualTo(846_000);
        assertThat(asset.channels()).isEqualTo(2);
        assertThat(asset.duration()).isEqualTo(187_000);
        assertThat(asset.lufs()).isEqualTo(new BigDecimal("-9"));
        assertThat(asset.deleted()).isFalse();
        assertThat(asset.created()).isEqualTo("2014-10-02T20:16:42.079Z");
        assertThat(asset.others()).isNullOrEmpty();
    }

    @Test
    void aFieldThatTheServiceAddsLaterIsKept() throws IOException {
        JsonNode changed = Json.read("{\"legacyTrackToken\":\"1\",\"gain\":1.10,\"tags\":[\"a\"]}");

        LegacyAsset asset = Json.convert(changed, LegacyAsset.class);

        assertThat(asset.others()).containsOnlyKeys("gain", "tags");
        assertThat(Json.text(asset)).contains("\"gain\":1.10");
    }

    @Test
    void theSampleOfAMappingIsAListOfIds() throws IOException {
        assertThat(sample("track-mapping-request.json")).hasSize(2).allMatch(JsonNode::isTextual);
    }

    static JsonNode sample(String file) throws IOException {
        try (InputStream in = ContentApiSamplesTest.class.getResourceAsStream("/samples/" + file)) {
            return Json.read(in);
        }
    }

    private static JsonNode withoutNulls(JsonNode sample) {
        List<String> absent = sample.properties().stream()
                .filter(field -> field.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
        return ((ObjectNode) sample.deepCopy()).remove(absent);
    }
}
