// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.pex.model.AssetId;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PexErrorsTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            400, ValidationException
            401, AuthenticationException
            403, ForbiddenException
            404, NotFoundException
            405, ValidationException
            429, RateLimitException
            500, UnavailableException
            503, UnavailableException
            """)
    void aDocumentedErrorHasItsTypeAndKeepsItsBody(int status, String type) {
        pex.faults().on("GET", "/v3/cms/assets").answer(status, Map.of(), "what the service says");

        MediaApiException failure = failure("pex:assets?maxAttempts=1");

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.getHttpResponseCode()).isEqualTo(status);
        assertThat(failure.getExcerpt()).isEqualTo("what the service says");
        assertThat(failure)
                .hasMessageStartingWith("pex:assets: " + status + " what the service says")
                .hasMessageEndingWith(" (GET " + pex.baseUrl() + "/v3/cms/assets)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | the request is invalid; check the options, headers and body of the call
            401 | the API key is wrong or missing; check apiKey (camel.component.pex.api-key)
            403 | access to this is not allowed; check what the account of apiKey (camel.component.pex.api-key) may do
            404 | there is no such data; check the ids of the call, and baseUrl (camel.component.pex.base-url)
            405 | the method or the address is invalid; check baseUrl (camel.component.pex.base-url)
            500 | the service has a problem; try again later; see maxAttempts (camel.component.pex.max-attempts)
            503 | the service is offline for maintenance; try again later; see maxAttempts (camel.component.pex.max-attempts)
            418 | the service answered 418; check baseUrl (camel.component.pex.base-url)
            """)
    void anErrorWithoutWordsOfTheServiceIsToldInThoseOfTheDocument(int status, String text) {
        for (String body : List.of("", "<html>Oops</html>", "{}", "[]", "{\"error\":{}}", "null")) {
            pex.faults().on("GET", "/v3/cms/assets").answer(status, Map.of(), body);

            assertThat(failure("pex:assets?maxAttempts=1&count=7"))
                    .hasMessage("pex:assets: " + status + " " + text + " (GET " + pex.baseUrl() + "/v3/cms/assets)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"No such thing\"}",
                "{\"error\":\"No such thing\"}",
                "{\"detail\":\" No such thing \"}",
                "\"No such thing\"",
                "No such thing\nat line 7"
            })
    void wordsOfTheServiceAreTold(String body) {
        pex.faults().on("GET", "/v3/cms/assets").answer(400, Map.of(), body);

        assertThat(failure("pex:assets"))
                .hasMessageStartingWith("pex:assets: 400 No such thing; check the options, headers and body");
    }

    @Test
    void anUnknownHostIsToldWithTheOption() {
        assertThat(failure("pex:assets?maxAttempts=1&baseUrl=https://api.pex.invalid"))
                .hasMessageContaining("the host is unknown (api.pex.invalid")
                .hasMessageContaining("check baseUrl (camel.component.pex.base-url)");
    }

    @Test
    void anErrorOfTheServiceOrOfTheCallIsOneLineWithoutATrace() {
        pex.faults().on("GET", "/v3/cms/assets").answer(401, Map.of(), "");

        for (String uri : List.of("pex:assets", "pex:assets/get", "pex:assets/upload?title=t&mediaType=audio")) {
            StringWriter trace = new StringWriter();
            failure(uri).printStackTrace(new PrintWriter(trace));

            assertThat(trace.toString().lines()).hasSize(1);
        }
    }

    @Test
    void aWrongKeyIsNamedInNoMessage() {
        MediaApiException failure = failure("pex:assets?apiKey=fake-key");

        assertThat(failure).isInstanceOf(AuthenticationException.class);
        assertThat(pex.journal().count()).isEqualTo(1);
        assertThat(failure.toString() + failure.getExcerpt()).doesNotContain("fake-key");
        assertThat(pex.journal().last().header("Authorization")).contains("Bearer fake-key");
    }

    @Test
    void aMissingKeyIsNamedWhenAProducerStarts() {
        Throwable refused = catchThrowable(
                () -> context.getEndpoint("pex:assets?apiKey=").createProducer().start());

        assertThat(refused)
                .hasMessage("pex: credentials are missing: set apiKey on the component (camel.component.pex.*)"
                        + " or the endpoint");
    }

    @Test
    void aCallBeyondTheRateIsMadeAgain() {
        pex.faults().on("POST", "/v3/cms/assets/link").times(1).answer(429, Map.of("Retry-After", "0"), "");

        Exchange answered =
                template.request("pex:assets/link?link=https://media.example.com/a&mediaType=audio", exchange -> {});

        assertThat(answered.getException()).isNull();
        assertThat(answered.getMessage().getHeader("CamelPexResponseAttempts")).isEqualTo(2);
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aWaitLongerThanPermittedIsLeftToTheRoute() {
        pex.faults().on("GET", "/v3/cms/assets").answer(429, Map.of("Retry-After", "3600"), "");

        MediaApiException failure = failure("pex:assets");

        assertThat(failure).isInstanceOf(RateLimitException.class);
        assertThat(failure.getRetryAfter()).contains(Duration.ofHours(1));
        assertThat(pex.journal().count()).isEqualTo(1);
    }

    @Test
    void aRegistrationWhoseAnswerIsLostIsNotMadeTwice() {
        pex.faults().on("POST", "/v3/cms/assets/link").times(1).loseResponse();

        assertThat(failure("pex:assets/link?link=https://media.example.com/a&mediaType=audio"))
                .isInstanceOf(CommunicationException.class);
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aPatchWhoseAnswerIsLostIsMadeAgain() {
        long id = pex.assets().add("old");
        pex.faults().on("PATCH", "/v3/cms/assets/" + id).times(1).loseResponse();

        call("pex:assets/patch?title=new&assetId=" + id, AssetId.class);

        assertThat(pex.journal().count("PATCH", "/v3/cms/assets/" + id)).isEqualTo(2);
    }

    @Test
    void anAnswerWhoseConnectionBreaksIsAskedForAgain() {
        long id = pex.assets().add("a");
        pex.faults().on("GET", "/v3/cms/assets/" + id + "/track").times(1).cutAfterResponseBytes(5);

        assertThat(template.requestBody("pex:assets/tracking?assetId=" + id, null, Object.class))
                .isNotNull();
    }
}
