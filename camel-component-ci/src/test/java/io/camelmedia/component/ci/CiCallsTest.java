// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CiCallsTest extends CiTestSupport {

    private static final String CONTENTS = "/workspaces/sim-workspace/contents";
    private static final String LIST = "ci:workspaces/contents?workspaceId=sim-workspace";
    private static final String CREATE = "ci:folders/create?name=Rushes&workspaceId=sim-workspace";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void aReadIsRepeatedAfterAPassingFailure(int status) {
        ci.faults().on("GET", CONTENTS).times(1).answer(status, Map.of("Retry-After", "0"), "{}");

        Exchange answered = template.request(LIST, exchange -> {});

        assertThat(answered.getException()).isNull();
        assertThat(answered.getMessage().getHeader("CamelCiResponseAttempts")).isEqualTo(2);
        assertThat(answered.getMessage().getHeader("CamelCiResponseStatus")).isEqualTo(200);
    }

    @Test
    void aReadIsRepeatedAfterABrokenConnection() {
        ci.faults().on("GET", CONTENTS).times(1).cutAfterResponseBytes(10);

        assertThat(list()).isNotEmpty();
    }

    @Test
    void aReadGivesUpAfterMaxAttempts() {
        ci.faults().on("GET", CONTENTS).answer(503, Map.of("Retry-After", "0"), "");

        MediaApiException failure = failure(LIST + "&maxAttempts=2");

        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(failure.getHttpResponseCode()).isEqualTo(503);
        assertThat(failure.getAttempts()).isEqualTo(2);
        assertThat(ci.journal().count("GET", CONTENTS)).isEqualTo(2);
    }

    @Test
    void aCreationWhoseAnswerIsLostIsNotRepeated() {
        ci.faults().on("POST", "/folders").times(1).loseResponse();

        assertThat(failure(CREATE)).isInstanceOf(CommunicationException.class);
        assertThat(ci.journal().count("POST", "/folders")).isEqualTo(1);
    }

    @Test
    void aCreationIsNotRepeatedOnRetryAfterWhichThisServiceAlwaysSends() {
        ci.faults().on("POST", "/folders").times(1).answer(503, Map.of("Retry-After", "0"), "");

        assertThat(failure(CREATE)).isInstanceOf(UnavailableException.class);
        assertThat(ci.journal().count("POST", "/folders")).isEqualTo(1);
    }

    @Test
    void aCreationIsRepeatedWhenItWasTurnedAwayForTheRate() {
        ci.faults().on("POST", "/folders").times(1).answer(429, Map.of("Retry-After", "0"), "");

        template.requestBody(CREATE, (Object) null);

        assertThat(ci.journal().count("POST", "/folders")).isEqualTo(2);
    }

    @Test
    void aWaitLongerThanPermittedFailsAtOnceWithTheDelay() {
        ci.faults().on("GET", CONTENTS).answer(429, Map.of("Retry-After", "300"), "");

        MediaApiException failure = failure(LIST);

        assertThat(failure)
                .isInstanceOf(RateLimitException.class)
                .hasMessageContaining("asks to wait 300 s, longer than maxRetryDelay=65000 ms permits");
        assertThat(failure.getRetryAfter()).contains(Duration.ofSeconds(300));
        assertThat(ci.journal().count("GET", CONTENTS)).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsNoJsonIsNotAskedForAgain() {
        ci.faults().on("GET", CONTENTS).malformedJson();

        assertThat(failure(LIST)).isInstanceOf(CommunicationException.class);
        assertThat(ci.journal().count("GET", CONTENTS)).isEqualTo(1);
    }

    @Test
    void tokensThatTheServiceForgotAreReplacedByRefreshAndElseByPassword() {
        template.requestBody(LIST, (Object) null);
        ci.tokens().revokeAll();

        assertThat(list()).isNotEmpty();
        assertThat(ci.journal().requests("POST", "/oauth2/token"))
                .extracting(request -> request.json().path("grant_type").asText())
                .containsExactly("password", "refresh_token", "password");
    }

    @Test
    void aTokenRefusedTwiceIsAnErrorThatShowsNoSecret() {
        ci.faults().on("GET", CONTENTS).answer(401, Map.of(), "{\"code\":\"Unauthorized\",\"message\":\"No.\"}");

        MediaApiException failure = failure(LIST);

        assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "ci:workspaces/contents: 401 Unauthorized: No. Check username (camel.component.ci.username),"
                                + " password (camel.component.ci.password), clientId (camel.component.ci.client-id),"
                                + " clientSecret (camel.component.ci.client-secret) (GET " + ci.baseUrl() + CONTENTS
                                + ", after 2 attempts)")
                .hasMessageNotContaining("sim-secret");
        assertThat(ci.journal().count("GET", CONTENTS)).isEqualTo(2);
    }

    @Test
    void wrongCredentialsAreToldInTheServicesWords() {
        MediaApiException failure = failure(LIST + "&password=wrong-sim-password");

        assertThat(failure).isInstanceOf(AuthenticationException.class);
        assertThat(failure.getCode()).isEqualTo("invalid_client");
        assertThat(failure).hasMessageNotContaining("wrong-sim-password");
    }

    @Test
    void aHundredCallsShareOneToken() throws Exception {
        List<CompletableFuture<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(template.asyncRequestBody(LIST, (Object) null));
        }
        for (CompletableFuture<Object> call : calls) {
            assertThat(call.get(30, TimeUnit.SECONDS)).isInstanceOf(List.class);
        }
        assertThat(ci.journal().count("POST", "/oauth2/token")).isEqualTo(1);
    }

    @Test
    void aStalledAnswerEndsAtTheDeadlineOfTheRequest() {
        template.requestBody(LIST, (Object) null);
        ci.faults().on("GET", CONTENTS).stallAfterResponseBytes(5);

        assertThat(failure(LIST + "&requestTimeout=300"))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("no answer within requestTimeout");
    }

    @Test
    void aTypedErrorBearsTheServicesCode() {
        MediaApiException failure = failure("ci:workspaces/contents?workspaceId=nowhere");

        assertThat(failure).isInstanceOf(NotFoundException.class);
        assertThat(failure.getCode()).isEqualTo("WorkspaceNotFound");
        assertThat(failure.getHttpResponseCode()).isEqualTo(404);
        assertThat(failure.getOperation()).isEqualTo("workspaces/contents");
    }

    @Test
    void aRetryThatWaitsIsEndedWhenTheContextStops() throws Exception {
        ci.faults().on("GET", CONTENTS).answer(429, Map.of("Retry-After", "15"), "");
        CompletableFuture<Exchange> waiting = template.asyncSend(LIST, exchange -> {});
        await().until(() -> ci.journal().count("GET", CONTENTS) == 1);

        context.stop();

        assertThat(waiting.get(10, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("gave up waiting for attempt 2");
    }

    private List<?> list() {
        return template.requestBody(LIST, null, List.class);
    }

    private MediaApiException failure(String uri) {
        Throwable thrown = catchThrowable(() -> template.requestBody(uri, (Object) null));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }
}
