// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.ci.model.Token;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiTokensTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void getsADelegateTokenWithTheAccountsOwn() {
        Token token =
                template.requestBody("ci:token/delegate?assetId=sim-asset&scope=UploadCoverElement", null, Token.class);

        assertThat(token.accessToken()).isNotBlank();
        assertThat(token.refreshToken()).isNull();
        RecordedRequest last = ci.journal().last("POST", "/oauth2/token");
        assertThat(last.header("Authorization").orElseThrow()).startsWith("Bearer ");
        assertThat(last.json().toString()).isEqualTo("{\"assetId\":\"sim-asset\",\"scope\":\"UploadCoverElement\"}");
    }

    @Test
    void getsADelegateTokenFromHeadersAndFromABody() {
        Map<String, Object> headers = Map.of("CamelCiAssetId", CiSimulator.ASSET, "CamelCiScope", "UploadCoverElement");
        Map<String, Object> body = Map.of("assetId", CiSimulator.ASSET, "scope", "UploadCoverElement");

        assertThat(template.requestBodyAndHeaders("ci:token/delegate", null, headers))
                .isInstanceOf(Token.class);
        assertThat(template.requestBody("ci:token/delegate", body)).isInstanceOf(Token.class);
    }

    @Test
    void anErrorOfADelegateTokenIsTyped() {
        Throwable thrown = catchThrowable(() -> template.requestBody(
                "ci:token/delegate?strict=false&assetId=sim-asset&scope=DeleteEverything", (Object) null));

        assertThat(thrown.getCause()).isInstanceOf(ValidationException.class);
        assertThat(((MediaApiException) thrown.getCause()).getCode()).isEqualTo("TokenScopeNotProvided");
    }

    @Test
    void theReplacedRefreshTokenIsKept() {
        template.requestBody("ci:workspaces", (Object) null);
        for (int i = 0; i < 2; i++) {
            ci.faults().on("GET", "/workspaces").times(1).answer(401, Map.of(), "{}");
            template.requestBody("ci:workspaces", (Object) null);
        }

        assertThat(ci.journal().requests("POST", "/oauth2/token"))
                .extracting(request -> request.json().path("grant_type").asText())
                .containsExactly("password", "refresh_token", "refresh_token");
        assertThat(ci.journal().requests("POST", "/oauth2/token"))
                .extracting(request -> request.json().path("refresh_token").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void aRefreshThatIsOneCallTooManyWaitsAndDoesNotFallBackToThePassword() {
        template.requestBody("ci:workspaces", (Object) null);
        ci.faults().on("GET", "/workspaces").times(1).answer(401, Map.of(), "{}");
        ci.faults().on("POST", "/oauth2/token").times(1).answer(429, Map.of("Retry-After", "0"), "{}");
        template.requestBody("ci:workspaces", (Object) null);

        assertThat(ci.journal().requests("POST", "/oauth2/token"))
                .extracting(request -> request.json().path("grant_type").asText())
                .containsExactly("password", "refresh_token", "refresh_token");
    }

    @Test
    void theRefreshGrantBearsNoCredentialsOfTheUser() {
        template.requestBody("ci:workspaces", (Object) null);
        ci.faults().on("GET", "/workspaces").times(1).answer(401, Map.of(), "{}");
        template.requestBody("ci:workspaces", (Object) null);

        assertThat(ci.journal().requests("POST", "/oauth2/token"))
                .extracting(request -> request.header("Authorization").isPresent())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"access_token\":null}", "{\"access_token\":\"\"}", "{", ""})
    void anAnswerWithoutATokenIsAnError(String answer) {
        ci.faults().on("POST", "/oauth2/token").answer(200, Map.of(), answer);

        Throwable thrown = catchThrowable(() -> template.requestBody("ci:workspaces?maxAttempts=1", (Object) null));

        assertThat(thrown.getCause()).isInstanceOf(CommunicationException.class);
        assertThat(ci.journal().count("GET", "/workspaces")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-1", "\"soon\"", "\"3600\"", "null"})
    void aTokenOfWhateverLifeIsUsed(String life) {
        ci.faults()
                .on("POST", "/oauth2/token")
                .answer(
                        200,
                        Map.of(),
                        "{\"access_token\":\"" + ci.tokens().issue() + "\",\"expires_in\":" + life + "}");

        List<?> workspaces = template.requestBody("ci:workspaces", null, List.class);

        assertThat(workspaces).hasSize(3);
    }
}
