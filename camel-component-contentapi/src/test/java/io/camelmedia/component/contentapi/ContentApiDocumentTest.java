// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.wire.SentRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document prints, and what it leaves open, as a plain server sees it. */
class ContentApiDocumentTest extends ContentApiWireTestSupport {

    private static final String LIST = "contentapi:legacy/assets";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filters.field=a,b                                   | filters[field]=a,b
            filters.field=a&filters.field=b                     | filters[field]=a,b
            filters.keyword=one                                 | filters[keyword]=one
            filters.keyword=one&filters.keyword=two             | filters[keyword]=one&filters[keyword]=two
            filters.mandatory.in.legacyTrackToken=1&filters.mandatory.in.legacyTrackToken=2 | filters[mandatory][in][legacyTrackToken]=1&filters[mandatory][in][legacyTrackToken]=2
            filters.mandatory.exact.originalFileName=a,b.wav    | filters[mandatory][exact][originalFileName]=a,b.wav
            filters.mandatory.exists=legacyAssetId              | filters[mandatory][exists]=legacyAssetId
            filters.optional.missing=legacyAssetId              | filters[optional][missing]=legacyAssetId
            sort.asc=originalFileName                           | sort[asc]=originalFileName
            sort.desc=legacyTrackToken&filters.keyword=one      | filters[keyword]=one&sort[desc]=legacyTrackToken
            """)
    void filtersAndOrderAreSentInBrackets(String options, String query) {
        assertThat(query(sent(LIST + "?" + options))).isEqualTo(query);
    }

    @Test
    void filtersOfAHeaderMeanTheSame() {
        Map<String, Object> flat = Map.of("field", List.of("a", "b"), "mandatory.in.x", List.of("1", "2"));
        Map<String, Object> deep = Map.of("field", "a,b", "mandatory", Map.of("in", Map.of("x", List.of(1, 2))));

        for (Map<String, Object> filters : List.of(flat, deep)) {
            assertThat(query(sent(LIST, null, Map.of("CamelContentApiFilters", filters))))
                    .isEqualTo("filters[field]=a,b&filters[mandatory][in][x]=1&filters[mandatory][in][x]=2");
        }
    }

    private static String query(SentRequest request) {
        return URLDecoder.decode(request.target().substring(request.target().indexOf('?') + 1), StandardCharsets.UTF_8);
    }

    @Test
    void anUpdateWithoutFieldsIsSentAndTheDocumented404IsTold() {
        service.answer("PUT /v0/legacy/assets/trackToken:1", 404, Map.of(), """
                {"statusCode":409,"name":"ArgumentNullOrEmptyError",
                 "message":"legacyTrackToken cannot be null or empty","sentryId":"7a69"}""");

        MediaApiException failure = failure("contentapi:legacy/assets/update?trackToken=1", null, Map.of());

        assertThat(service.takeOnly().content()).isEqualTo("{}");
        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("contentapi:legacy/assets/update: 404 ArgumentNullOrEmptyError:"
                        + " legacyTrackToken cannot be null or empty (statusCode 409)");
        assertThat(failure.getRequestId()).isEqualTo("7a69");
    }

    @ParameterizedTest
    @CsvSource({
        "contentapi:legacy/assets/get?trackToken=370456, GET /v0/legacy/assets/trackToken:370456",
        "contentapi:legacy/assets/get?compositeKey=trackToken:370456, GET /v0/legacy/assets/trackToken:370456",
        "contentapi:legacy/assets/exists?trackToken=370456, HEAD /v0/legacy/assets/trackToken:370456",
        "contentapi:assets/exists?assetId=a, HEAD /v0/assets/a",
        "'contentapi:assets/exists?assetId=a&bitrate=64000&channels=1&format=mp3',"
                + " HEAD /v0/assets/a?bitrate=64000&channels=1&format=mp3",
        "contentapi:originalassets/get?assetId=a, GET /v0/originalassets/a",
        "contentapi:originalassets/exists?assetId=a, HEAD /v0/originalassets/a",
        "contentapi:originalassets/download?assetId=a, GET /v0/originalassets/a"
    })
    void aRequestIsTheDocuments(String uri, String line) {
        assertThat(sent(uri).line()).isEqualTo(line);
    }

    @Test
    void everyCallButVersionProvesWhoCalls() {
        assertThat(sent("contentapi:assets/get?assetId=a").headers())
                .containsEntry("x-client-id", "fake-client")
                .containsEntry("x-authentication-token", "fake-token");
        assertThat(sent("contentapi:version").headers()).doesNotContainKeys("x-client-id", "x-authentication-token");
    }

    @ParameterizedTest
    @CsvSource({
        "contentapi:assets/download?assetId=a, /v0/assets/a",
        "contentapi:originalassets/download?assetId=a, /v0/originalassets/a",
        "contentapi:legacy/tracks/download?trackToken=a, /v0/legacy/tracks/a",
        "contentapi:legacy/assets/download?trackToken=a, /v0/legacy/assets/trackToken:a"
    })
    void aDownloadTakesTheMediaThatComeInsteadOfTheirAddress(String uri, String path) {
        service.answer("GET " + path, 200, Map.of("Content-Type", "audio/mpeg"), "music");

        Exchange answered = call(uri, null, Map.of());

        assertThat(answered.getMessage().getBody(String.class)).isEqualTo("music");
        assertThat(answered.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("audio/mpeg");
        assertThat(service.take()).extracting(SentRequest::line).containsOnly("GET " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://cdn.example.com/a?Signature=fake", "http://cdn.example.com/a?Signature=fake"})
    void anAddressIsToldAsItIsAndNotFollowed(String address) {
        service.answer("GET /v0/assets/a", 302, Map.of("Location", address), "Moved Temporarily");

        assertThat(answer("contentapi:assets/get?assetId=a", AssetLocation.class)
                        .url())
                .hasToString(address);
        assertThat(service.take()).hasSize(1);
    }

    @Test
    void anAddressInTheClearIsRefusedToADownloadFromHttpsAndToldByAGet() {
        HttpClientConfigurer moved =
                client -> client.addExecInterceptorFirst("moved", (request, scope, chain) -> movedInTheClear());
        context.getRegistry().bind("moved", moved);
        String secure = "assetId=a&maxAttempts=1&baseUrl=https://content.example.com&http.httpClientConfigurer=#moved";

        assertThat(failure("contentapi:assets/download?" + secure, null, Map.of()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("https to http")
                .hasMessageNotContaining("Signature=fake");
        assertThat(answer("contentapi:assets/get?" + secure, AssetLocation.class)
                        .url())
                .hasToString("http://cdn.example.com/a?Signature=fake");
    }

    private static ClassicHttpResponse movedInTheClear() {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(302);
        response.setHeader("Location", "http://cdn.example.com/a?Signature=fake");
        return response;
    }

    @Test
    void aDownloadFollowsTheAddressWithoutCredentials() {
        service.answer("GET /v0/assets/a", 302, Map.of("Location", service.url() + "/cdn/a?Signature=fake"), "");
        service.answer("GET /cdn/a", 200, Map.of("Content-Type", "audio/mpeg"), "music");

        assertThat(call("contentapi:assets/download?assetId=a", null, Map.of())
                        .getMessage()
                        .getBody(String.class))
                .isEqualTo("music");
        assertThat(service.take().get(1).headers()).doesNotContainKeys("x-client-id", "x-authentication-token");
    }

    @Test
    void theSha256OfADownloadIsToldOrCompared() throws Exception {
        String music =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("music".getBytes()));
        service.answer("GET /v0/assets/a", 302, Map.of("Location", service.url() + "/cdn/a"), "");
        service.answer("GET /cdn/a", "music");
        String uri = "contentapi:assets/download?assetId=a&checksum=";

        assertThat(call(uri + "sha256", null, Map.of()).getMessage().getHeader("CamelContentApiResultSha256"))
                .isEqualTo(music);
        assertThat(call(uri + music, null, Map.of()).getException()).isNull();
        assertThat(failure(uri + "0".repeat(64), null, Map.of()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining(music);
        assertThat(call("contentapi:assets/download?assetId=a", null, Map.of("CamelContentApiResultSha256", "older"))
                        .getMessage()
                        .getHeaders())
                .doesNotContainKey("CamelContentApiResultSha256");
    }

    @Test
    void aDownloadNamesWhatIsWrongWithAnAddressWithoutItsSignature() {
        service.answer("GET /v0/assets/a", 302, Map.of("Location", "ftp://cdn.example.com/a?Signature=fake"), "");

        assertThat(failure("contentapi:assets/download?assetId=a&maxAttempts=1", null, Map.of()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageNotContaining("Signature=fake");
    }

    @Test
    void anAnswerAboutOneAssetIsNotTheInputOfTheNextCall() {
        service.answer("HEAD /v0/legacy/assets/trackToken:1", 200, Map.of("x-legacy-asset-id", "of-one"), "");
        Exchange exists = call("contentapi:legacy/assets/exists?trackToken=1", null, Map.of());
        service.take();

        assertThat(exists.getMessage().getHeader("CamelContentApiResultLegacyAssetId"))
                .isEqualTo("of-one");
        SentRequest update = sent(
                "contentapi:legacy/assets/update?trackToken=2&originalFileName=two.wav",
                exists.getMessage().getBody(),
                exists.getMessage().getHeaders());
        assertThat(update.body()).isEqualTo(json("{'originalFileName':'two.wav'}"));
    }
}
