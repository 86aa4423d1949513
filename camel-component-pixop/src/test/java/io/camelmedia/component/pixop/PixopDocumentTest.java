// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.Identity;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.wire.SentRequest;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document prints, and what it leaves open, as a plain server sees it. */
class PixopDocumentTest extends PixopWireTestSupport {

    private static final String PROCESS = "pixop:process?videoId=v";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scaler=dvres2            | {'scaler':'dvres2'}
            frameRateConverter=vfi   | {'frameRateConverter':'vfi'}
            frameRate=video_uhd_fast | {'frameRate':{'tag':'video_uhd_fast'}}
            resolution=no_scaling    | {'resolution':{'tag':'no_scaling'}}
            resolution=UHD_4K        | {'resolution':{'tag':'uhd_4k'}}
            startPosition=1s&endPosition=1500 | {'range':{'startPositionMilliseconds':1000,'endPositionMilliseconds':1500}}
            scanningType=interlaced&interlacedFieldOrder=top_field | {'scanning':{'scanningType':'interlaced','interlacedFieldOrder':'top_field'}}
            """)
    void whatClientsOfTheServiceSendIsLegal(String options, String body) {
        assertThat(sent(PROCESS + "&" + options).body()).isEqualTo(json(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scaler=dvres3             | did you mean dvres2?
            frameRateConverter=vfl    | did you mean vfi?
            frameRate=video_uhd       | did you mean video_uhd_fast?
            resolution=noscaling      | did you mean no_scaling?
            """)
    void anyOtherValueIsRefusedWithTheNearestAndSentWhenNotStrict(String option, String nearest) {
        assertThat(refusedAtStart(PROCESS + "&" + option))
                .startsWith("pixop:process: " + option + " is not permitted; " + nearest);
        assertThat(sent(PROCESS + "&strict=false&" + option).content()).contains(option.split("=")[1]);
    }

    @Test
    void aFieldOrderNeedsInterlacedScanning() {
        String text = "pixop:process: interlacedFieldOrder needs scanningType=interlaced";

        assertThat(refusal(PROCESS + "&interlacedFieldOrder=top_field", null)).isEqualTo(text);
        assertThat(refusal(PROCESS, "{\"scanning\":{\"interlacedFieldOrder\":\"top_field\"}}"))
                .isEqualTo(text);
        assertThat(refusal(
                        PROCESS + "&scanningType=progressive",
                        null,
                        Map.of("CamelPixopInterlacedFieldOrder", "bottom_field")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"5000, 4000", "5000, 5000", "2s, 1s"})
    void aClipEndsAfterItsStart(String start, String end) {
        assertThat(refusedAtStart(PROCESS + "&startPosition=" + start + "&endPosition=" + end))
                .isEqualTo("pixop:process: endPosition must be after startPosition");
        assertThat(refusal(PROCESS, null, Map.of("CamelPixopStartPosition", start, "CamelPixopEndPosition", end)))
                .isEqualTo("pixop:process: endPosition must be after startPosition");
    }

    @Test
    void anEmptyRequestForProcessingIsAnEmptyObject() {
        assertThat(sent(PROCESS).content()).isEqualTo("{}");
        assertThat(sent("pixop:videos/create").content()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pixop:account", "pixop:projects", "pixop:projects/delete?projectId=p", "pixop:videos/create"})
    void accountsAndVideosAreAskedInJsonWithOrWithoutABody(String uri) {
        SentRequest request = sent(uri);

        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "pixop:media/head?videoId=v, HEAD /media/v1/download/processed/v",
        "pixop:media/download?videoId=v, GET /media/v1/download/processed/v",
        "pixop:media/download?videoId=v&rendition=original, GET /media/v1/download/original/v",
        "pixop:media/download?videoId=v&rendition=screenshot-small, GET /media/v1/download/screenshot/small/v",
        "pixop:media/download?videoId=v&rendition=screenshot-large, GET /media/v1/download/screenshot/large/v"
    })
    void mediaAreAskedForWithoutTheHeadersOfJson(String uri, String line) {
        SentRequest request = sent(uri);

        assertThat(request.line()).isEqualTo(line);
        assertThat(request.headers())
                .containsEntry("authorization", "Bearer fake-token")
                .doesNotContainKeys("accept", "content-type");
    }

    @Test
    void theTotalOfAListIsToldInAHeader() {
        service.answer("GET /videos/v1/videos", "{\"_embedded\":{\"videos\":[{\"videoId\":\"v\"}],\"totalFound\":57}}");

        Exchange answered = call("pixop:videos", null, Map.of());

        assertThat(answered.getMessage().getHeader("CamelPixopResponseTotal")).isEqualTo(57L);
        assertThat(answered.getMessage().getBody(List.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"_embedded\":null}", "{\"_embedded\":{}}", "{\"_links\":{}}"})
    void aListThatIsMissingIsEmpty(String answered) {
        service.answer("GET /videos/v1/videos", answered);
        service.answer("GET /videos/v1/projects", answered);

        assertThat(answer("pixop:videos", List.class)).isEmpty();
        assertThat(answer("pixop:projects?paging=all", List.class)).isEmpty();
    }

    @Test
    void aNextPageIsAskedForByItsLinkOnTheConfiguredAddress() {
        service.answer(
                "GET /videos/v1/projects",
                "{\"_embedded\":{\"projects\":[]},\"_links\":{\"next\":{\"href\":"
                        + "\"/videos/v1/projects?page=2&page-size=3\"}}}");

        call("pixop:projects?paging=all&pageSize=3", null, Map.of());

        assertThat(service.take())
                .extracting(request -> request.target())
                .startsWith("/videos/v1/projects?page-size=3", "/videos/v1/projects?page=2&page-size=3");
    }

    @Test
    void aGivenTokenIsTheCredentialOfEachCall() {
        assertThat(sent("pixop:account").header("Authorization")).isEqualTo("Bearer fake-token");
        assertThat(sent("pixop:account?jwtToken=other-fake-token").header("Authorization"))
                .isEqualTo("Bearer other-fake-token");
    }

    @Test
    void aGivenTokenThatIsRefusedIsAnErrorAndNotReplaced() {
        service.answer(
                "GET /accounts/v1/account",
                401,
                Map.of(),
                "{\"exception\":\"ExpiredJWTTokenException\",\"errorMessage\":\"The token has expired.\"}");

        MediaApiException failure = failure("pixop:account", null, Map.of());

        assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("The token has expired.")
                .hasMessageNotContaining("fake-token");
        assertThat(service.take()).hasSize(1);
    }

    @Test
    void aTokenForAnotherTeamIsAskedForWithTheGivenOne() {
        SentRequest request = sent("pixop:token?teamId=theirs");

        assertThat(request.line()).isEqualTo("GET /accounts/v1/token?team-id=theirs");
        assertThat(request.header("Authorization")).isEqualTo("Bearer fake-token");
    }

    @Test
    void aTokenForAnotherTeamIsAskedForWithTheOneThatTheCallNames() {
        String withPassword = "pixop:token?teamId=theirs&jwtToken=&email=a@example.com&password=fake";

        assertThat(sent(withPassword + "&token=a.given.token").header("Authorization"))
                .isEqualTo("Bearer a.given.token");
        assertThat(sent(withPassword, null, Map.of("CamelPixopToken", "of.a.header"))
                        .header("Authorization"))
                .isEqualTo("Bearer of.a.header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pixop:token", "pixop:token/verify"})
    void aCallThatNamesATokenNeedsNoCredentialsOfTheAccount(String operation) {
        assertThat(sent(operation + "?jwtToken=&token=a.given.token").header("Authorization"))
                .isEqualTo("Bearer a.given.token");
        assertThat(refusal(operation + "?jwtToken=", null)).contains("credentials are missing: set email, password");
    }

    @Test
    void withAPasswordATokenForAnotherTeamIsAskedForWithIt() {
        SentRequest request = sent("pixop:token?teamId=theirs&jwtToken=&email=a@example.com&password=fake");

        assertThat(request.line()).isEqualTo("GET /accounts/v1/token?team-id=theirs");
        assertThat(request.header("Authorization")).isEqualTo("Basic YUBleGFtcGxlLmNvbTpmYWtl");
    }

    @Test
    void anyTokenCanBeVerified() {
        service.answer("POST /accounts/v1/token", "{\"user\":{\"id\":\"u\"}}");

        assertThat(answer("pixop:token/verify?token=a.given.token", Identity.class))
                .isNotNull();
        assertThat(service.takeOnly().header("Authorization")).isEqualTo("Bearer a.given.token");
        assertThat(sent("pixop:token/verify", null, Map.of("CamelPixopToken", "of.a.header"))
                        .header("Authorization"))
                .isEqualTo("Bearer of.a.header");
        assertThat(sent("pixop:token/verify").header("Authorization")).isEqualTo("Bearer fake-token");
    }

    @Test
    void aVerifiedTokenIsShownNowhere() {
        service.answer("POST /accounts/v1/token", 401, Map.of(), "{\"exception\":\"InvalidJWTTokenFoundException\"}");

        assertThat(failure("pixop:token/verify?token=a.secret.token", null, Map.of()))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageNotContaining("a.secret.token");
        assertThat(context.getEndpoint("pixop:token/verify?token=a.secret.token"))
                .asString()
                .doesNotContain("a.secret.token");
    }

    @Test
    void aProcessingIsKnownByItsProcessedVideo() {
        service.answer("POST /videos/v1/process-video/v", "{\"videoId\":\"v\",\"processedVideoId\":\"p\"}");

        assertThat(answer(PROCESS, ProcessingJob.class).processedVideoId()).isEqualTo("p");
        assertThat(service.takeOnly().line()).isEqualTo("POST /videos/v1/process-video/v");
        assertThat(sent("pixop:process/progress?processedVideoId=p").line())
                .isEqualTo("GET /videos/v1/check-process-video-progress/p");
    }
}
