// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.PixopClient;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixopAccountsTest {

    private static final String TOKEN = "/accounts/v1/token";
    private static final String ACCOUNT = "/accounts/v1/account";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final PixopClient client = new PixopClient(pixop);

    @Test
    void aPasswordGivesATokenThatShowsWhenItExpires() throws Exception {
        JsonNode answer = Json.parse(byPassword(TOKEN).body());

        assertThat(answer.path("userId").asText()).isEqualTo(PixopSimulator.USER);
        assertThat(answer.path("teamId").asText()).isEqualTo(PixopSimulator.TEAM);
        String[] jwt = answer.path("jwtToken").asText().split("\\.");
        JsonNode claims = Json.parse(Base64.getUrlDecoder().decode(jwt[1]));
        assertThat(claims.path("exp").longValue())
                .isEqualTo(pixop.clock().instant().getEpochSecond() + 900);
    }

    @Test
    void aWrongPasswordGivesNoToken() throws Exception {
        HttpResponse<byte[]> response =
                client.response(PixopClient.basic(PixopSimulator.EMAIL, "wrong"), "GET", TOKEN, "");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(PixopClient.exception(response)).isEqualTo("InvalidCredentialsException");
    }

    @Test
    void aTokenIsForTheTeamAskedFor() throws Exception {
        pixop.joinOtherTeam();

        JsonNode answer = Json.parse(
                byPassword(TOKEN + "?team-id=" + PixopSimulator.OTHER_TEAM).body());

        HttpResponse<byte[]> verified =
                client.response(PixopClient.bearer(answer.path("jwtToken").asText()), "POST", TOKEN, "");
        JsonNode identity = Json.parse(verified.body());
        assertThat(identity.at("/team/id").asText()).isEqualTo(PixopSimulator.OTHER_TEAM);
        assertThat(identity.at("/otherTeams/0/id").asText()).isEqualTo(PixopSimulator.TEAM);
    }

    @Test
    void noTokenIsGivenForATeamOfOthers() throws Exception {
        assertThat(byPassword(TOKEN + "?team-id=unknown").statusCode()).isEqualTo(403);
    }

    @Test
    void verifyingATokenShowsWhatTheVendorsClientKnowsAndNothingElse() throws Exception {
        JsonNode identity = client.call("POST", TOKEN, "");

        assertThat(identity.at("/user/apiRequestSignatureMethod").asText()).isNotEmpty();
        assertThat(identity.at("/user").has("apiRequestSignatureSethod")).isFalse();
        assertThat(identity.has("otherTeams")).isFalse();
        assertThat(identity.at("/user/bannedReason").isNull()).isTrue();
    }

    @Test
    void aCallWithoutATokenIsRefused() throws Exception {
        HttpResponse<byte[]> response =
                client.bare("POST", TOKEN, "Accept", "application/json", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(PixopClient.exception(response)).isEqualTo("NoJWTTokenFoundException");
    }

    @Test
    void aTokenThatNobodyIssuedIsRefused() throws Exception {
        assertRefused("no-jwt", "InvalidJWTTokenFoundException");
    }

    @Test
    void aRevokedTokenIsRefused() throws Exception {
        String token = pixop.tokens().issue();
        pixop.tokens().revokeAll();

        assertRefused(token, "InvalidJWTTokenFoundException");
    }

    @Test
    void aTokenHoldsForFifteenMinutes() throws Exception {
        String token = pixop.tokens().issue();

        pixop.clock().advance(Duration.ofMinutes(15).minusSeconds(2));
        assertThat(verify(token).statusCode()).isEqualTo(200);
        pixop.clock().advance(Duration.ofSeconds(2));
        assertRefused(token, "ExpiredJWTTokenException");
    }

    @Test
    void aTokenOfTomorrowIsRefused() throws Exception {
        ObjectNode claims = pixop.tokens().claims();
        claims.put("nbf", claims.path("nbf").longValue() + 60);

        assertRefused(pixop.tokens().sign(claims), "PrematureJWTTokenException");
    }

    @Test
    void aTokenWithoutAnEndIsRefused() throws Exception {
        ObjectNode claims = pixop.tokens().claims();
        claims.remove("exp");

        assertRefused(pixop.tokens().sign(claims), "EternalJWTTokenException");
    }

    @Test
    void aTokenOfSomebodyElseIsRefused() throws Exception {
        assertRefused(
                pixop.tokens().sign(pixop.tokens().claims().put("sub", "somebody")), "InconsistentJWTClaimsException");
        assertRefused(
                pixop.tokens().sign(pixop.tokens().claims().put("teamId", "theirs")), "InconsistentJWTClaimsException");
    }

    @Test
    void aBannedUserIsRefusedWithTokenAndPassword() throws Exception {
        pixop.account().ban("for the test");

        assertRefused(pixop.tokens().issue(), "UserBannedException");
        assertThat(PixopClient.exception(byPassword(TOKEN))).isEqualTo("UserBannedException");
    }

    @Test
    void aBreakDownRefusesEveryToken() throws Exception {
        pixop.tokens().breakDown();

        assertRefused(pixop.tokens().issue(), "AuthException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate-auth-secret", "generate-signature-secret"})
    void secretsAreGeneratedWithTokenOrPassword(String endpoint) throws Exception {
        String first = secrets(client.get("/accounts/v1/" + endpoint));
        HttpResponse<byte[]> second = byPassword("/accounts/v1/" + endpoint);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(secrets(Json.parse(second.body()))).isNotEqualTo(first);
        assertThat(secrets(client.get(ACCOUNT))).isEqualTo(secrets(Json.parse(second.body())));
    }

    @Test
    void aNewPasswordReplacesTheOldOne() throws Exception {
        client.call("POST", "/accounts/v1/update-password", "{\"newPassword\":\"sim-new-password\"}");

        assertThat(byPassword(TOKEN).statusCode()).isEqualTo(401);
        String basic = PixopClient.basic(PixopSimulator.EMAIL, "sim-new-password");
        assertThat(client.response(basic, "GET", TOKEN, "").statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordIsRequired() throws Exception {
        assertThat(client.response("POST", "/accounts/v1/update-password", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theAccountShowsUserAndTeam() throws Exception {
        JsonNode account = client.get(ACCOUNT);

        assertThat(account.at("/user/email").asText()).isEqualTo(PixopSimulator.EMAIL);
        assertThat(account.at("/user/apiRequestSignatureSecret").asText())
                .isEqualTo(pixop.account().signatureSecret());
        assertThat(account.at("/user/dateCreated").asText()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(account.at("/team/id").asText()).isEqualTo(PixopSimulator.TEAM);
    }

    @Test
    void anUnknownPathIsAnErrorLikeAnyOther() throws Exception {
        HttpResponse<byte[]> response = client.response("GET", "/accounts/v1/nowhere", "");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(PixopClient.exception(response)).isEqualTo("NotFoundException");
    }

    private HttpResponse<byte[]> byPassword(String path) throws Exception {
        return client.response(PixopClient.basic(PixopSimulator.EMAIL, PixopSimulator.PASSWORD), "GET", path, "");
    }

    private HttpResponse<byte[]> verify(String token) throws Exception {
        return client.response(PixopClient.bearer(token), "POST", TOKEN, "");
    }

    private void assertRefused(String token, String exception) throws Exception {
        HttpResponse<byte[]> response = verify(token);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(PixopClient.exception(response)).isEqualTo(exception);
        assertThat(Json.parse(response.body()).path("errorMessage").asText()).isNotEmpty();
    }

    private static String secrets(JsonNode account) {
        return account.at("/user/authSignaturePublicKey").asText() + " "
                + account.at("/user/authSignaturePublicKeyId").asText() + " "
                + account.at("/user/apiRequestSignatureSecret").asText();
    }
}
