package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.pex.model.AssetId;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(failure).hasMessage("pex:assets: " + status + " the service answered " + status + " to GET");
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
    void aMissingKeyIsToldAtStartUp() {
        Throwable refused = catchThrowable(
                () -> context.getEndpoint("pex:assets?apiKey=").createProducer().start());

        assertThat(refused)
                .rootCause()
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
