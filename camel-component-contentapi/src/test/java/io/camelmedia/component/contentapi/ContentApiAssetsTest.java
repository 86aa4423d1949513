// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.component.contentapi.model.Version;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.NotReadyException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.cdn.ContentApiHop;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiAssetsTest extends ContentApiTestSupport {

    private static final byte[] BYTES = {1, 2, 3};
    private static final String MP3 = "bitrate=320000&channels=2&format=mp3";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    private String assetId;

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @BeforeEach
    void addAnAsset() {
        assetId = api.addAsset("a.flac", "audio/x-flac", BYTES);
        api.mapTrack("370456", assetId);
    }

    @Test
    void tellsTheVersionWithoutCredentials() {
        Version version = template.requestBody("contentapi:version", null, Version.class);

        assertThat(version.name()).isEqualTo("gc-content-api");
        assertThat(version.version()).isEqualTo("0.2.0");
        assertThat(api.journal().last().headers()).doesNotContainKeys("x-client-id", "x-authentication-token");
    }

    @Test
    void tellsTheVersionWhenNoCredentialsAreConfigured() {
        assertThat(template.requestBody("contentapi:version?clientId=&authenticationToken=", null, Version.class))
                .isNotNull();
    }

    @Test
    void answersTheSignedAddressOfAnOriginalWithoutFollowingIt() throws Exception {
        Exchange answered = template.request("contentapi:assets/get?assetId=" + assetId, exchange -> {});

        AssetLocation location = answered.getMessage().getBody(AssetLocation.class);
        assertThat(location.url().toString()).startsWith(api.cdn().origin().baseUrl() + "/media/" + assetId);
        assertThat(answered.getMessage().getHeader("CamelContentApiResponseStatus"))
                .isEqualTo(302);
        assertThat(api.cdn().requests()).isEmpty();
        try (InputStream in = location.url().toURL().openStream()) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void theTextOfAnAddressDoesNotShowItsSignature() {
        AssetLocation location =
                template.requestBody("contentapi:assets/get?assetId=" + assetId, null, AssetLocation.class);

        assertThat(location.url().getQuery()).contains("Signature=");
        assertThat(location.toString()).endsWith("?xxxxxx]").doesNotContain("Signature");
    }

    @Test
    void answersTheAddressAsAMap() {
        Map<?, ?> location =
                template.requestBody("contentapi:assets/get?responseType=map&assetId=" + assetId, null, Map.class);

        assertThat(location.get("url")).asString().startsWith("http://127.0.0.1:");
    }

    @Test
    void asksForARenditionAndAnswersItsAddressOnceItIsReady() {
        String uri = "contentapi:assets/get?exact=false&" + MP3 + "&assetId=" + assetId;

        MediaApiException early = failure(uri);
        assertThat(early).isInstanceOf(NotReadyException.class);
        assertThat(early.getCode()).isEqualTo("ModelNotReadyError");
        assertThat(early.getHttpResponseCode()).isEqualTo(302);
        assertThat(api.journal().last().query()).isEqualTo("bitrate=320000&channels=2&format=mp3&exact=false");

        api.clock().advance(ContentApiRenditions.TIME);
        AssetLocation location = template.requestBody(uri, null, AssetLocation.class);
        assertThat(location.url().getPath()).endsWith("/320000-2.mp3");
    }

    @Test
    void whatIsNotReadyMayBeAConflictToo() {
        api.renditions().notReadyStatus(409);

        MediaApiException early = failure("contentapi:assets/get?" + MP3 + "&assetId=" + assetId);

        assertThat(early).isInstanceOf(NotReadyException.class);
        assertThat(early.getHttpResponseCode()).isEqualTo(409);
    }

    @Test
    void takesTheQualityFromHeaders() {
        api.renditions().time(Duration.ZERO);

        AssetLocation location = template.requestBodyAndHeaders(
                "contentapi:assets/get",
                null,
                Map.of(
                        "CamelContentApiAssetId",
                        assetId,
                        "CamelContentApiBitrate",
                        64000,
                        "CamelContentApiChannels",
                        1,
                        "CamelContentApiFormat",
                        "ogg",
                        "CamelContentApiExact",
                        true),
                AssetLocation.class);

        assertThat(location.url().getPath()).endsWith("/64000-1.ogg");
        assertThat(api.journal().last().query()).endsWith("&exact=true");
    }

    @Test
    void moreQualityThanThereIsIsAConflictWhenItMustBeExact() {
        api.setQuality(assetId, 128_000, 2);

        MediaApiException refused = failure("contentapi:assets/get?exact=true&" + MP3 + "&assetId=" + assetId);

        assertThat(refused).isInstanceOf(ConflictException.class);
        assertThat(refused.getCode()).isEqualTo("LowQualityError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contentapi:assets/get?assetId={id}", "contentapi:legacy/tracks/get?trackToken=370456"})
    void anAddressThatCannotBeSignedIsAConflict(String uri) {
        api.refuseToSign(assetId);

        MediaApiException refused = failure(uri.replace("{id}", assetId));

        assertThat(refused).isInstanceOf(ConflictException.class);
        assertThat(refused.getCode()).isEqualTo("ModelInvalidError");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contentapi:assets/get?assetId=unknown",
                "contentapi:legacy/tracks/get?trackToken=unknown",
                "contentapi:legacy/tracks/originals?trackToken=unknown"
            })
    void whatIsUnknownIsNotFound(String uri) {
        MediaApiException missing = failure(uri);

        assertThat(missing).isInstanceOf(NotFoundException.class);
        assertThat(missing.getCode()).isEqualTo("ModelNotFoundError");
    }

    @Test
    void answersTheSignedAddressOfATracksAsset() {
        AssetLocation original =
                template.requestBody("contentapi:legacy/tracks/get?trackToken=370456", null, AssetLocation.class);
        assertThat(original.url().getPath()).isEqualTo("/media/" + assetId + "/original");

        String rendition = "contentapi:legacy/tracks/get?trackToken=370456&" + MP3;
        assertThat(failure(rendition)).isInstanceOf(NotReadyException.class);
        api.clock().advance(ContentApiRenditions.TIME);
        assertThat(template.requestBody(rendition, null, AssetLocation.class).url())
                .hasPath("/media/" + assetId + "/320000-2.mp3");
    }

    @ParameterizedTest
    @CsvSource({
        "301, /elsewhere?token=fake, http://127.0.0.1:{port}/elsewhere?token=fake",
        "302, https://cdn.example.com/a%20b, https://cdn.example.com/a%20b",
        "303, //cdn.example.com/a, http://cdn.example.com/a",
        "307, http://localhost/a, http://localhost/a",
        "308, other, http://127.0.0.1:{port}/v0/assets/other"
    })
    void everyRedirectThatNamesAnAddressIsAnAnswer(int status, String location, String url) {
        api.faults().on("GET", "/v0/assets/*").answer(status, Map.of("Location", location), "Moved");

        AssetLocation answer = template.requestBody("contentapi:assets/get?assetId=a", null, AssetLocation.class);

        String port = api.baseUrl().replaceFirst(".*:", "");
        assertThat(answer.url()).hasToString(url.replace("{port}", port));
        assertThat(api.journal().all()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsToldWithoutIt() {
        api.faults().on("GET", "/v0/assets/*").answer(302, Map.of("Location", "ftp://a/?secret=fake"), "");

        MediaApiException failure = failure("contentapi:assets/get?maxAttempts=1&assetId=a");

        assertThat(failure)
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the redirect's Location is no http or https address")
                .hasMessageNotContaining("fake");
    }

    @Test
    void aSuccessWithoutAnAddressIsAnError() {
        api.faults().on("GET", "/v0/assets/*").answer(200, Map.of(), "{}");

        MediaApiException failure = failure("contentapi:assets/get?assetId=a");

        assertThat(failure).isExactlyInstanceOf(MediaApiException.class);
        assertThat(failure)
                .hasMessageStartingWith(
                        "contentapi:assets/get: 200 OK; check baseUrl (camel.component.contentapi.base-url), ");
    }

    @Test
    void noCallReachesTheCdn() {
        api.cdn().redirectOver(new ContentApiHop(302, ContentApiHop.To.OTHER_PORT));

        template.requestBody("contentapi:assets/get?assetId=" + assetId, (Object) null);
        template.requestBody("contentapi:legacy/tracks/get?trackToken=370456", (Object) null);

        assertThat(api.journal().all())
                .hasSize(2)
                .extracting(RecordedRequest::status)
                .containsOnly(302);
        assertThat(api.cdn().requests()).isEmpty();
    }
}
