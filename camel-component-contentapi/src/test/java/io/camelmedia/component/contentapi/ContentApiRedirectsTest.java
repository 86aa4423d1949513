// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.contentapi.cdn.ContentApiHop;
import io.camelmedia.testkit.contentapi.cdn.ContentApiHop.To;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the CDN: after each test its journal must be free of credentials. */
class ContentApiRedirectsTest extends ContentApiTestSupport {

    private static final byte[] BYTES = ContentApiUploadTest.bytes(300_000);

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    private String assetId;

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @BeforeEach
    void addAssets() {
        assetId = api.addAsset("song.flac", "audio/x-flac", BYTES);
        api.mapTrack("370456", assetId);
        api.addLegacyAsset("1032904", "1032904.wav", BYTES);
    }

    @AfterEach
    void noCredentialReachedTheCdn() {
        assertThat(api.cdn().requests()).allSatisfy(ContentApiRedirectsTest::bearsNoCredential);
        assertThat(api.journal().requests("GET", "/v0/*")).isNotEmpty().allSatisfy(request -> assertThat(
                        request.headers())
                .containsKeys("x-client-id", "x-authentication-token"));
    }

    private static void bearsNoCredential(RecordedRequest request) {
        assertThat(request.headers())
                .doesNotContainKeys(
                        "x-client-id", "x-authentication-token", "x-client-secret", "Authorization", "Cookie");
        assertThat(request + " " + request.query() + " " + request.headers())
                .doesNotContain(ContentApiSimulator.CLIENT_ID)
                .doesNotContain(ContentApiSimulator.AUTHENTICATION_TOKEN);
    }

    static Stream<Arguments> redirects() {
        return Stream.of(301, 302, 303, 307, 308)
                .flatMap(status -> Stream.of(To.SAME_ORIGIN, To.RELATIVE, To.OTHER_PORT, To.OTHER_HOST)
                        .map(to -> Arguments.of(status, to)));
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void everyRedirectIsFollowedToTheSameBytes(int status, To to) throws Exception {
        api.cdn().redirectOver(new ContentApiHop(status, to));

        assertThat(sha256(download())).isEqualTo(ContentApiUploadTest.sha256(BYTES));

        assertThat(api.cdn().requests()).extracting(RecordedRequest::status).containsExactly(status, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contentapi:legacy/tracks/download?trackToken=370456",
                "contentapi:legacy/assets/download?trackToken=1032904"
            })
    void everyDownloadFollowsRedirects(String uri) throws Exception {
        api.cdn().redirectOver(new ContentApiHop(307, To.OTHER_PORT));

        assertThat(sha256(uri)).isEqualTo(ContentApiUploadTest.sha256(BYTES));
    }

    @Test
    void fiveRedirectsAreFollowedFromOriginToOrigin() throws Exception {
        api.cdn()
                .redirectOver(
                        new ContentApiHop(301, To.OTHER_PORT),
                        new ContentApiHop(302, To.RELATIVE),
                        new ContentApiHop(303, To.OTHER_HOST),
                        new ContentApiHop(307, To.OTHER_PORT),
                        new ContentApiHop(308, To.SAME_ORIGIN));

        assertThat(sha256(download())).isEqualTo(ContentApiUploadTest.sha256(BYTES));

        assertThat(api.cdn().requests())
                .extracting(RecordedRequest::status)
                .containsExactly(301, 302, 303, 307, 308, 200);
    }

    @Test
    void theSixthRedirectIsAnError() {
        api.cdn().redirectOver(hops(6, new ContentApiHop(302, To.RELATIVE)));

        assertThat(failure(download()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageStartingWith("contentapi:assets/download: more than 5 redirects; check the host ");

        assertThat(api.cdn().requests()).hasSize(6);
    }

    @Test
    void aCircleOfRedirectsIsAnError() {
        api.cdn().redirectOver(new ContentApiHop(302, To.ITSELF));

        assertThat(failure(download()))
                .hasMessageStartingWith("contentapi:assets/download: more than 5 redirects; check the host ");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectWithoutALocationIsAnError(int status) {
        api.cdn().redirectOver(new ContentApiHop(status, To.NOWHERE));

        assertThat(failure(download()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageMatching(
                        "contentapi:assets/download: the redirect names no Location; check the host 127.0.0.1,"
                                + " which the service named \\(GET http://127.0.0.1:\\d+\\)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/song", "http://", "file:///etc/hostname", "http://[/"})
    void aRedirectToWhatIsNoAddressIsAnError(String location) {
        api.cdn().origin().faults().on("GET", "/media/*").answer(302, Map.of("Location", location), "");

        assertThat(failure(download())).isInstanceOf(CommunicationException.class);
    }

    @Test
    void aRedirectToHttpsIsFollowedAndNeverInTheClear() {
        api.cdn().redirectOver(new ContentApiHop(302, To.HTTPS));

        assertThat(failure(download("maxAttempts=1")))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("GET https://127.0.0.1:");

        assertThat(api.cdn().requests()).extracting(RecordedRequest::status).containsExactly(302);
    }

    @Test
    void whatIsFetchedAgainAfterACutBearsNoCredentialEither() throws Exception {
        api.cdn().redirectOver(new ContentApiHop(302, To.OTHER_PORT));
        api.cdn().mirror().faults().on("GET", "/media/*").times(2).cutAfterResponseBytes(100_000);

        assertThat(sha256(download())).isEqualTo(ContentApiUploadTest.sha256(BYTES));

        assertThat(api.cdn().mirror().journal().all()).hasSize(3);
    }

    @Test
    void anAddressAtTheServiceItselfGetsNoCredentialEither() {
        api.faults()
                .on("GET", "/v0/assets/*")
                .answer(302, Map.of("Location", api.baseUrl() + "/elsewhere?Signature=fake"), "");
        api.faults().on("GET", "/elsewhere").answer(200, Map.of(), "music");

        String music = template.requestBody(download(), null, String.class);

        assertThat(music).isEqualTo("music");
        bearsNoCredential(api.journal().last("GET", "/elsewhere"));
    }

    @Test
    void aTokenOfTheKeyServiceDoesNotReachTheCdn() throws Exception {
        api.cdn().redirectOver(new ContentApiHop(302, To.OTHER_HOST));

        sha256(download(
                "authenticationToken=&clientSecret=" + ContentApiSimulator.CLIENT_SECRET + "&keyUrl=" + api.baseUrl()));

        String token = api.journal()
                .last("GET", "/v0/assets/*")
                .header("x-authentication-token")
                .orElseThrow();
        assertThat(api.cdn().requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.headers().toString()).doesNotContain(token));
    }

    @Test
    void headersOfTheMessageDoNotReachTheCdn() throws Exception {
        String hash = sha256(
                download(),
                Map.of(
                        "Authorization",
                        "Bearer fake",
                        "Cookie",
                        "session=fake",
                        "x-authentication-token",
                        "fake",
                        "CamelContentApiAuthenticationToken",
                        "fake"));

        assertThat(hash).isEqualTo(ContentApiUploadTest.sha256(BYTES));
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return ContentApiUploadTest.hashing();
    }

    private String sha256(String uri) {
        return sha256(uri, Map.of());
    }

    private String sha256(String uri, Map<String, Object> headers) {
        Map<String, Object> all = new HashMap<>(headers);
        all.put("address", uri);
        return template.requestBodyAndHeaders("direct:hash", null, all, String.class);
    }

    private String download(String... options) {
        return "contentapi:assets/download?assetId=" + assetId
                + Stream.of(options).map(option -> "&" + option).collect(Collectors.joining());
    }

    private static ContentApiHop[] hops(int count, ContentApiHop hop) {
        return Collections.nCopies(count, hop).toArray(ContentApiHop[]::new);
    }
}
