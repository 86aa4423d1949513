// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Sha256;
import io.camelmedia.testkit.contentapi.ContentApiClient;
import io.camelmedia.testkit.contentapi.ContentApiClient.Answer;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiAssetsTest {

    private static final byte[] BYTES = "no sound, but bytes".getBytes(StandardCharsets.UTF_8);
    private static final String ID = HexFormat.of().formatHex(Sha256.newDigest().digest(BYTES));
    private static final String MP3 = "?bitrate=320000&channels=2&format=mp3";

    @RegisterExtension
    static ContentApiSimulator simulator = ContentApiSimulator.start();

    private final ContentApiClient client = new ContentApiClient(simulator);

    @Test
    void anUploadIsKnownByTheHashOfItsBytes() throws Exception {
        Answer answer = client.upload("assetfile", BYTES, "assetType", "audio/x-flac", "assetLength", "19");

        assertThat(answer.status()).isEqualTo(201);
        JsonNode asset = answer.json();
        assertThat(asset.get("originalAssetId").asText()).isEqualTo(ID);
        assertThat(asset.get("assetType").asText()).isEqualTo("audio/x-flac");
        assertThat(asset.get("created").asText())
                .isEqualTo(simulator.clock().instant().toString());
        assertThat(download(client.get("/v0/assets/" + ID))).isEqualTo(BYTES);
    }

    @Test
    void theSameBytesAreTheSameAsset() throws Exception {
        JsonNode first =
                client.upload("assetfile", BYTES, "assetType", "audio/x-flac").json();
        simulator.clock().advance(Duration.ofDays(1));

        Answer second = client.upload("assetfile", BYTES, "assetType", "audio/x-flac");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first);
    }

    @Test
    void anUploadCanMapALegacyTrack() throws Exception {
        client.upload("assetfile", BYTES, "assetType", "audio/x-flac", "legacyTrackToken", "370456");

        assertThat(client.get("/v0/legacy/tracks/370456/originalAssets")
                        .json()
                        .get("originalAssetId")
                        .asText())
                .isEqualTo(ID);
    }

    @Test
    void soundThatThePlatformReadsShowsItsQuality() throws Exception {
        JsonNode asset =
                client.upload("assetfile", wave(), "assetType", "audio/x-wav").json();

        assertThat(asset.get("bitrate").asLong()).isEqualTo(8000 * 16);
        assertThat(asset.get("channels").asInt()).isEqualTo(1);
        assertThat(asset.get("duration").asLong()).isBetween(1000L, 1010L);
    }

    @Test
    void aRenditionTakesItsTime() throws Exception {
        simulator.addAsset("a.flac", "audio/x-flac", BYTES);

        Answer early = client.get("/v0/assets/" + ID + MP3);

        assertThat(early.status()).isEqualTo(302);
        assertThat(early.location()).isNull();
        assertThat(early.name()).isEqualTo("ModelNotReadyError");
        simulator.clock().advance(ContentApiRenditions.TIME);
        assertThat(download(client.get("/v0/assets/" + ID + MP3))).isEqualTo(BYTES);
    }

    @Test
    void aRenditionThatIsNotReadyCanBeAConflict() throws Exception {
        simulator.addAsset("a.flac", "audio/x-flac", BYTES);
        simulator.renditions().notReadyStatus(409);

        Answer early = client.get("/v0/assets/" + ID + MP3);

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.name()).isEqualTo("ModelNotReadyError");
    }

    @Test
    void exactlyMoreThanTheSourceHasIsLowQuality() throws Exception {
        simulator.addAsset("a.flac", "audio/x-flac", BYTES);
        simulator.setQuality(ID, 128_000, 2);
        simulator.renditions().time(Duration.ZERO);

        assertThat(client.get("/v0/assets/" + ID + MP3 + "&exact=true").name()).isEqualTo("LowQualityError");
        assertThat(client.get("/v0/assets/" + ID + MP3).location()).isNotNull();
        assertThat(client.get("/v0/assets/" + ID + "?bitrate=128000&channels=2&format=ogg&exact=true")
                        .location())
                .isNotNull();
    }

    @Test
    void qualityThatIsGivenInPartMeansTheOriginal() throws Exception {
        simulator.addAsset("a.flac", "audio/x-flac", BYTES);

        assertThat(client.get("/v0/assets/" + ID + "?bitrate=320000").location())
                .contains("/original?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?bitrate=1&channels=2&format=mp3",
                "?bitrate=64000&channels=0&format=mp3",
                "?bitrate=64000&channels=2&format=aac",
                "?bitrate=x&channels=2&format=mp3"
            })
    void qualityThatIsNotSupportedIsRefused(String query) throws Exception {
        simulator.addAsset("a.flac", "audio/x-flac", BYTES);

        assertThat(client.get("/v0/assets/" + ID + query).name()).isEqualTo("ModelInvalidError");
    }

    @Test
    void signingFailsOnDemand() throws Exception {
        simulator.addAsset("a.flac", "audio/x-flac", BYTES);
        simulator.refuseToSign(ID);

        Answer answer = client.get("/v0/assets/" + ID);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.name()).isEqualTo("ModelInvalidError");
        assertThat(answer.json().get("message").asText()).isEqualTo("unable to sign a url for asset " + ID);
    }

    @Test
    void anUnknownAssetIsNotFound() throws Exception {
        Answer answer = client.get("/v0/assets/unknown");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.name()).isEqualTo("ModelNotFoundError");
        assertThat(answer.json().has("statusCode")).isFalse();
    }

    private byte[] download(Answer redirect) throws Exception {
        assertThat(redirect.status()).isEqualTo(302);
        return client.plain("GET", redirect.location()).http().body();
    }

    /** A second of silence. */
    private static byte[] wave() throws IOException {
        AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[16_000]), format, 8000),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }
}
