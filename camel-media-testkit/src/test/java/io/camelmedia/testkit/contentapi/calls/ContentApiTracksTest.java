// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.contentapi.ContentApiClient;
import io.camelmedia.testkit.contentapi.ContentApiClient.Answer;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContentApiTracksTest {

    private static final String TRACK = "/v0/legacy/tracks/1153552";

    @RegisterExtension
    static ContentApiSimulator simulator = ContentApiSimulator.start();

    private final ContentApiClient client = new ContentApiClient(simulator);

    @Test
    void aTrackIsMappedToAssets() throws Exception {
        String first = simulator.addAsset("a.flac", "audio/x-flac", new byte[] {1});
        String second = simulator.addAsset("b.flac", "audio/x-flac", new byte[] {2});

        Answer answer = client.post(TRACK + "/originalAssets", "['" + first + "','" + second + "']");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json()).hasSize(2);
        assertThat(answer.json().get(1).get("originalAssetId").asText()).isEqualTo(second);
        assertThat(answer.json().get(1).get("legacyTrackToken").asText()).isEqualTo("1153552");
        JsonNode originals = client.get(TRACK + "/originalAssets").json();
        assertThat(originals.findValuesAsText("originalAssetId")).containsExactly(first, second);
    }

    @Test
    void aSingleOriginalStandsAlone() throws Exception {
        String id = simulator.addAsset("a.flac", "audio/x-flac", new byte[] {1});
        simulator.mapTrack("1153552", id);

        JsonNode original = client.get(TRACK + "/originalAssets").json();

        assertThat(original.get("originalAssetId").asText()).isEqualTo(id);
    }

    @Test
    void nothingIsMappedWhenOneAssetIsUnknown() throws Exception {
        String id = simulator.addAsset("a.flac", "audio/x-flac", new byte[] {1});

        Answer answer = client.post(TRACK + "/originalAssets", "['" + id + "','unknown']");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.name()).isEqualTo("ModelNotFoundError");
        assertThat(client.head(TRACK).status()).isEqualTo(404);
    }

    @Test
    void aMappingWithoutAssetsIsRefused() throws Exception {
        assertThat(client.post(TRACK + "/originalAssets", "[]").name()).isEqualTo("ArgumentNullOrEmptyError");
        assertThat(client.post(TRACK + "/originalAssets", "{}").name()).isEqualTo("ArgumentNullOrEmptyError");
        assertThat(client.post(TRACK + "/originalAssets", "[").name()).isEqualTo("ModelInvalidError");
    }

    @Test
    void aTrackExistsOnceItIsMapped() throws Exception {
        assertThat(client.head(TRACK).status()).isEqualTo(404);
        String id = simulator.addAsset("a.flac", "audio/x-flac", new byte[] {1});

        simulator.mapTrack("1153552", id);

        assertThat(client.head(TRACK).status()).isEqualTo(200);
        simulator.refuseToSign(id);
        assertThat(client.head(TRACK).status()).isEqualTo(409);
    }

    @Test
    void aTrackLeadsToItsFirstAssetInAnyQuality() throws Exception {
        String id = simulator.addAsset("a.flac", "audio/x-flac", new byte[] {1});
        simulator.mapTrack("1153552", id);

        assertThat(client.get(TRACK).location()).contains("/" + id + "/original?");
        String rendition = TRACK + "?bitrate=64000&channels=1&format=ogg";
        assertThat(client.get(rendition).name()).isEqualTo("ModelNotReadyError");
        simulator.clock().advance(ContentApiRenditions.TIME);
        assertThat(client.get(rendition).location()).contains("/" + id + "/64000-1.ogg?");
    }

    @Test
    void anUnknownTrackIsNotFound() throws Exception {
        assertThat(client.get(TRACK).name()).isEqualTo("ModelNotFoundError");
        assertThat(client.get(TRACK + "/originalAssets").status()).isEqualTo(404);
    }
}
