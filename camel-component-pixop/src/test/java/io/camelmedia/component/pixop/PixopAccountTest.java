// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.Account;
import io.camelmedia.component.pixop.model.Identity;
import io.camelmedia.component.pixop.model.Token;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixopAccountTest extends PixopTestSupport {

    private static final String TOKEN = "/accounts/v1/token";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void aTokenIsHadWithThePassword() {
        Token token = call("pixop:token", Token.class);

        assertThat(token.userId()).isEqualTo(PixopSimulator.USER);
        assertThat(token.teamId()).isEqualTo(PixopSimulator.TEAM);
        assertThat(token.jwtToken()).contains(".");
        assertThat(pixop.journal().last().header("Authorization"))
                .hasValueSatisfying(proof -> assertThat(proof).startsWith("Basic "));
    }

    @Test
    void aTokenIsForTheTeamOfTheUriOrTheHeader() {
        pixop.joinOtherTeam();
        Token fromUri = call("pixop:token?teamId=" + PixopSimulator.OTHER_TEAM, Token.class);
        Token fromHeader = template.requestBodyAndHeader(
                "pixop:token", null, "CamelPixopTeamId", PixopSimulator.OTHER_TEAM, Token.class);

        assertThat(fromUri.teamId()).isEqualTo(PixopSimulator.OTHER_TEAM);
        assertThat(fromHeader.teamId()).isEqualTo(PixopSimulator.OTHER_TEAM);
    }

    @Test
    void everyOperationCanBeCalledInATeamsName() {
        pixop.joinOtherTeam();
        Account account = call("pixop:account?teamId=" + PixopSimulator.OTHER_TEAM, Account.class);

        assertThat(account.team().id()).isEqualTo(PixopSimulator.OTHER_TEAM);
        assertThat(call("pixop:account", Account.class).team().id()).isEqualTo(PixopSimulator.TEAM);
    }

    @Test
    void theTokenInUseIsVerified() {
        pixop.joinOtherTeam();
        Identity identity = call("pixop:token/verify", Identity.class);

        assertThat(identity.user().email()).isEqualTo(PixopSimulator.EMAIL);
        assertThat(identity.user().apiRequestSignatureMethod()).isNotEmpty();
        assertThat(identity.team().id()).isEqualTo(PixopSimulator.TEAM);
        assertThat(identity.otherTeams()).hasSize(1);
    }

    @Test
    void aRefusedTokenIsReportedAsItIsWhenItIsVerified() {
        call("pixop:account", Account.class);
        pixop.tokens().revokeAll();

        MediaApiException failure = failure("pixop:token/verify");

        assertThat(failure).isInstanceOf(AuthenticationException.class);
        assertThat(failure.getCode()).isEqualTo("InvalidJWTTokenFoundException");
        assertThat(failure.getAttempts()).isEqualTo(1);
        assertThat(pixop.journal().count("POST", TOKEN)).isEqualTo(1);
        assertThat(pixop.journal().count("GET", TOKEN)).isEqualTo(1);
    }

    @Test
    void anyOtherOperationGetsANewTokenWhenItsOwnIsRefused() {
        call("pixop:account", Account.class);
        pixop.tokens().revokeAll();

        assertThat(call("pixop:account", Account.class).user().id()).isEqualTo(PixopSimulator.USER);
        assertThat(pixop.journal().count("GET", TOKEN)).isEqualTo(2);
    }

    @Test
    void aBannedUserIsForbidden() {
        call("pixop:account", Account.class);
        pixop.account().ban("for the test");

        assertThat(failure("pixop:token/verify")).isInstanceOf(ForbiddenException.class);
        assertThat(failure("pixop:account")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aBreakDownOfTheTokenServiceIsNotTheCallersFault() {
        pixop.tokens().breakDown();

        MediaApiException failure = failure("pixop:token/verify");

        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(failure.getCode()).isEqualTo("AuthException");
    }

    @Test
    void theAccountIsReadAsARecordOrAMap() {
        Account account = call("pixop:account", Account.class);
        Map<?, ?> map = call("pixop:account?responseType=map", Map.class);

        assertThat(account.user().createdAt()).isNotNull();
        assertThat(account.user().apiRequestSignatureSecret())
                .isEqualTo(pixop.account().signatureSecret());
        assertThat(account.toString()).doesNotContain(pixop.account().signatureSecret());
        assertThat((Map<?, ?>) map.get("user")).extracting("email").isEqualTo(PixopSimulator.EMAIL);
    }

    @Test
    void newSecretsAreGenerated() {
        String oldKey = pixop.account().authPublicKey();
        String oldSecret = pixop.account().signatureSecret();

        Account key = call("pixop:account/auth-secret", Account.class);
        Account secret = call("pixop:account/signature-secret", Account.class);

        assertThat(key.user().authSignaturePublicKey())
                .isEqualTo(pixop.account().authPublicKey())
                .isNotEqualTo(oldKey);
        assertThat(secret.user().apiRequestSignatureSecret())
                .isEqualTo(pixop.account().signatureSecret())
                .isNotEqualTo(oldSecret);
    }

    @ParameterizedTest
    @CsvSource({"account/auth-secret, generate-auth-secret", "account/signature-secret, generate-signature-secret"})
    void aSecretIsNotGeneratedTwiceWhenTheAnswerIsLost(String operation, String endpoint) {
        call("pixop:account", Account.class);
        pixop.faults().on("GET", "/accounts/v1/" + endpoint).times(1).loseResponse();

        assertThat(failure("pixop:" + operation)).isInstanceOf(CommunicationException.class);
        assertThat(pixop.journal().count("GET", "/accounts/v1/" + endpoint)).isEqualTo(1);
    }

    @Test
    void thePasswordIsChangedFromUriHeaderAndBody() {
        call("pixop:account/password?newPassword=sim-new-1", Account.class);
        assertThat(lastPassword()).isEqualTo("sim-new-1");
        template.requestBodyAndHeader("pixop:account/password", null, "CamelPixopNewPassword", "sim-new-2");
        assertThat(lastPassword()).isEqualTo("sim-new-2");
        template.requestBody("pixop:account/password", Samples.read("new-password"));
        assertThat(lastPassword()).isEqualTo("fake-new-password");

        assertThat(failure("pixop:token")).isInstanceOf(AuthenticationException.class);
        assertThat(call("pixop:token?password=fake-new-password", Token.class).userId())
                .isEqualTo(PixopSimulator.USER);
    }

    @Test
    void aPasswordIsShownNeitherByErrorsNorByTheEndpoint() {
        assertThat(failure("pixop:account?password=fake-wrong-password"))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageNotContaining("fake-wrong-password");
        assertThat(context.getEndpoint("pixop:account/password?newPassword=fake-new-password")
                        .toString())
                .doesNotContain("fake-new-password");
    }

    @Test
    void everyCallBearsTheRequiredHeaders() {
        call("pixop:account", Account.class);
        call("pixop:token/verify", Identity.class);

        assertThat(pixop.journal().all()).hasSize(3).allSatisfy(request -> {
            assertThat(request.header("Accept")).contains("application/json");
            assertThat(request.header("Content-Type")).contains("application/json");
        });
    }

    @Test
    void anAnswersFactsAreHeaders() {
        Exchange answered = template.request("pixop:account", exchange -> {});

        assertThat(answered.getMessage().getHeader("CamelPixopResponseStatus")).isEqualTo(200);
        assertThat(answered.getMessage().getHeader("CamelPixopResponseAttempts"))
                .isEqualTo(1);
    }

    private String lastPassword() {
        RecordedRequest request = pixop.journal().last("POST", "/accounts/v1/update-password");
        return request.json().path("newPassword").asText();
    }

    @ParameterizedTest
    @CsvSource({
        "account/auth-secret, generate-auth-secret",
        "account/signature-secret, generate-signature-secret",
        "account/password?newPassword=x, update-password",
        "token, token"
    })
    void anAnswerWithASecretThatBreaksOffShowsNothingOfIt(String operation, String endpoint) {
        call("pixop:account", Account.class);
        pixop.faults()
                .on("*", "/accounts/v1/" + endpoint)
                .answer(
                        200,
                        Map.of(),
                        "{\"jwtToken\":\"fake-secret-1\",\"user\":{\"apiRequestSignatureSecret\":\"fake-secret-1\",\"id\":");

        MediaApiException failure = failure("pixop:" + operation);

        assertThat(failure).isInstanceOf(CommunicationException.class);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("fake-secret-1");
        assertThat(failure.getExcerpt()).isNull();
    }
}
