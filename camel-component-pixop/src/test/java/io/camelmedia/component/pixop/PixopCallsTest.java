// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.pixop.model.Account;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CatalogCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PixopCallsTest extends PixopTestSupport {

    private static final String TOKEN = "/accounts/v1/token";
    private static final String ACCOUNT = "/accounts/v1/account";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void oneTokenServesManyCalls() throws Exception {
        List<CompletableFuture<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(template.asyncRequestBody("pixop:account", (Object) null));
        }
        for (CompletableFuture<Object> call : calls) {
            assertThat(call.get(30, TimeUnit.SECONDS)).isInstanceOf(Account.class);
        }
        assertThat(pixop.journal().count("GET", TOKEN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {-365, 365})
    void aTokenIsGoodWhateverOurClockSays(long days) {
        pixop.clock().advance(Duration.ofDays(days));

        call("pixop:account", Account.class);
        call("pixop:account", Account.class);

        assertThat(pixop.journal().count("GET", TOKEN)).isEqualTo(1);
    }

    @Test
    void aTokenIsReplacedBeforeTheServiceRefusesIt() {
        pixop.tokens().lifetime(Duration.ofSeconds(1));

        await().until(() -> {
            call("pixop:account", Account.class);
            return pixop.journal().count("GET", TOKEN) > 1;
        });

        assertThat(pixop.journal().requests("GET", ACCOUNT))
                .allSatisfy(request -> assertThat(request.status()).isEqualTo(200));
    }

    @Test
    void anExpiredTokenIsReplacedAndTheCallRepeatedOnce() {
        call("pixop:account", Account.class);
        pixop.clock().advance(Duration.ofMinutes(16));

        assertThat(call("pixop:account", Account.class)).isNotNull();
        assertThat(pixop.journal().requests("GET", ACCOUNT))
                .extracting(RecordedRequest::status)
                .containsExactly(200, 401, 200);
    }

    @Test
    void aTokenRefusedTwiceIsAnError() {
        String body = "{\"exception\":\"ExpiredJWTTokenException\",\"errorMessage\":\"Expired.\"}";
        pixop.faults().on("GET", ACCOUNT).answer(401, Map.of(), body);

        assertThat(failure("pixop:account"))
                .isInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "pixop:account: 401 ExpiredJWTTokenException: Expired. Check email (camel.component.pixop.email),"
                                + " password (camel.component.pixop.password), jwtToken (camel.component.pixop.jwt-token)"
                                + " (GET " + pixop.baseUrl() + ACCOUNT
                                + ", after 2 attempts)");
        assertThat(pixop.journal().count("GET", ACCOUNT)).isEqualTo(2);
    }

    @Test
    void aTokenCannotBeHadForATeamOfOthers() {
        MediaApiException failure = failure("pixop:account?teamId=theirs");

        assertThat(failure.getHttpResponseCode()).isEqualTo(403);
        assertThat(failure.getCode()).isEqualTo("NotTeamMemberException");
    }

    @Test
    void aTokenThatIsMissingInTheAnswerIsToldAndAskedForByTheNextCall() {
        pixop.faults().on("GET", TOKEN).times(1).answer(200, Map.of(), "{}");

        assertThat(failure("pixop:account")).hasMessageStartingWith("pixop:token: 200 the answer holds no jwtToken");
        assertThat(call("pixop:account", Account.class)).isNotNull();
    }

    @Test
    void tooManyCallsAreToldWithTheDelay() {
        pixop.faults().on("GET", ACCOUNT).answer(429, Map.of("Retry-After", "120"), "{}");

        MediaApiException failure = failure("pixop:account");

        assertThat(failure).isInstanceOf(RateLimitException.class);
        assertThat(failure.getRetryAfter()).contains(Duration.ofSeconds(120));
    }

    @Test
    void aReadIsRepeatedWhenTheServiceHasTooMuchToDo() {
        pixop.faults().on("GET", ACCOUNT).times(1).answer(429, Map.of("Retry-After", "0"), "{}");

        assertThat(call("pixop:account", Account.class)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pixop:project                            | pixop:project: unknown operation; did you mean projects?
            pixop:projects?pagesize=2                | pixop:projects: unknown option pagesize; did you mean pageSize?
            pixop:projects?projectId=p               | pixop:projects: the option projectId is not taken; this operation takes: page, pageSize, paging, teamId
            pixop:projects?page=0                    | pixop:projects: page=0 is out of range; allowed: 1 or more
            pixop:videos?pageSize=many               | pixop:videos: pageSize=many is no whole number
            pixop:token?name=x                       | pixop:token: the option name is not taken; this operation takes: teamId
            pixop:process/progress?processedVideoId=a&videoId=b | pixop:process/progress: processedVideoId, videoId exclude each other
            """)
    void aUriThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> context.getEndpoint(uri));

        assertThat(refused).isNotNull();
        assertThat(rootMessage(refused)).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pixop:projects/create | name is required: give the option name or the header CamelPixopName, or name in the body
            pixop:projects/get    | projectId is required: give the option projectId or the header CamelPixopProjectId
            pixop:videos/delete   | videoId is required: give the option videoId or the header CamelPixopVideoId
            pixop:ingest/progress | videoId is required: give the option videoId or the header CamelPixopVideoId
            pixop:account/password | newPassword is required: give the option newPassword or the header CamelPixopNewPassword, or newPassword in the body
            """)
    void whatIsRequiredIsToldBeforeAnythingIsSent(String uri, String text) {
        assertThat(failure(uri)).hasMessage(uri + ": " + text);
        assertThat(pixop.journal().all()).isEmpty();
    }

    @Test
    void missingCredentialsAreNamedWhenAProducerStarts() {
        Throwable refused = catchThrowable(() -> context.getEndpoint("pixop:projects?email=&password=")
                .createProducer()
                .start());

        assertThat(rootMessage(refused))
                .isEqualTo("pixop: credentials are missing: set email, password on the component"
                        + " (camel.component.pixop.*) or the endpoint");
    }

    @Test
    void theEmailAddressIsNoSecretAndThePasswordIsOne() throws Exception {
        JsonNode options = Json.read(((CatalogCamelContext) context).getComponentParameterJsonSchema("pixop"))
                .path("componentProperties");

        assertThat(options.path("email").path("secret").asBoolean()).isFalse();
        assertThat(options.path("email").path("description").asText()).contains("best set on the component");
        assertThat(options.path("password").path("secret").asBoolean()).isTrue();
        assertThat(context.getEndpoint("pixop:videos?email=me@example.com&password=fake-secret"))
                .asString()
                .contains("email=me")
                .doesNotContain("fake-secret");
    }
}
