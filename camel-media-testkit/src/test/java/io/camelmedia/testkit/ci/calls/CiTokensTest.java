// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiTokensTest {

    private static final String PASSWORD_GRANT =
            "{'client_id':'sim-client','client_secret':'sim-secret','grant_type':'password'}";
    private static final String RIGHT = CiClient.basic("sim@example.com", "sim-password");

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void thePasswordGrantGivesATokenThatOpensTheApi() throws Exception {
        Answer token = password();

        assertThat(token.status()).isEqualTo(200);
        assertThat(token.get("token_type").asText()).isEqualTo("bearer");
        assertThat(token.get("expires_in").asLong()).isEqualTo(86_400);
        assertThat(workspaces(token.get("access_token").asText()).status()).isEqualTo(200);
    }

    @Test
    void anAccessTokenExpiresWithTheClock() throws Exception {
        ci.tokens().lifetime(Duration.ofMinutes(5));
        Answer token = password();
        assertThat(token.get("expires_in").asLong()).isEqualTo(300);

        ci.clock().advance(Duration.ofSeconds(299));
        assertThat(workspaces(token.get("access_token").asText()).status()).isEqualTo(200);
        ci.clock().advance(Duration.ofSeconds(1));
        assertThat(workspaces(token.get("access_token").asText()).status()).isEqualTo(401);
    }

    @Test
    void aRefreshTokenIsReplacedByItsUse() throws Exception {
        String first = password().get("refresh_token").asText();

        Answer refreshed = refresh(first);

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(workspaces(refreshed.get("access_token").asText()).status()).isEqualTo(200);
        assertThat(refresh(first).get("error_description").asText()).isEqualTo("Refresh token has been revoked.");
        assertThat(refresh(refreshed.get("refresh_token").asText()).status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenExpiresAfterFourteenDays() throws Exception {
        String token = password().get("refresh_token").asText();

        ci.clock().advance(Duration.ofDays(14));

        Answer refused = refresh(token);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.get("error_description").asText()).isEqualTo("Refresh token has expired.");
    }

    @Test
    void otherTokensDoNotRefresh() throws Exception {
        assertThat(refresh("unknown").get("error_description").asText()).isEqualTo("Refresh token not found.");
        assertThat(refresh(ci.tokens().issue()).get("error_description").asText())
                .isEqualTo("Token provided is not a refresh token.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {}; 400; invalid_request; Parameter grant_type is required.
            {'grant_type':'implicit'}; 400; unsupported_grant_type; Grant type is not supported.
            {'grant_type':'password'}; 400; invalid_request; Parameter client_id is required.
            {'grant_type':'password','client_id':'a'}; 400; invalid_request; Parameter client_secret is required.
            {'grant_type':'refresh_token','client_id':'sim-client','client_secret':'sim-secret'}; 400; invalid_request; Parameter refresh_token is required.
            {'grant_type':'password','client_id':'sim-client','client_secret':'b'}; 401; invalid_client; Invalid client id and client secret combination.
            """)
    void aRequestForATokenIsRefusedAsDocumented(String body, int status, String error, String description)
            throws Exception {
        Answer answer = client.send("POST", "/oauth2/token", body, RIGHT);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.get("error").asText()).isEqualTo(error);
        assertThat(answer.get("error_description").asText()).isEqualTo(description);
    }

    @Test
    void wrongOrMissingUserCredentialsAreRefused() throws Exception {
        Answer wrong = client.send("POST", "/oauth2/token", PASSWORD_GRANT, CiClient.basic("sim@example.com", "no"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.get("error").asText()).isEqualTo("invalid_client");

        Answer missing = client.send("POST", "/oauth2/token", PASSWORD_GRANT, "");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.get("error_description").asText()).isEqualTo("Missing or invalid authorization header.");
    }

    @Test
    void aBodyThatIsNotJsonIsAnInvalidRequest() throws Exception {
        assertThat(client.sendPlain("POST", "/oauth2/token", "grant_type=password")
                        .code())
                .isEqualTo("InvalidRequest");
    }

    @Test
    void aDelegateTokenIsIssuedForAnAssetAndOpensNothingElse() throws Exception {
        String body = "{'assetId':'sim-asset','scope':'UploadCoverElement'}";

        Answer token = client.post("/oauth2/token", body);

        assertThat(token.status()).isEqualTo(200);
        assertThat(token.body().has("refresh_token")).isFalse();
        Answer refused = workspaces(token.get("access_token").asText());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("InsufficientPermissions");
    }

    @Test
    void aDelegateTokenNeedsAssetAndScope() throws Exception {
        assertThat(client.post("/oauth2/token", "{'scope':'UploadCoverElement'}")
                        .code())
                .isEqualTo("AssetIdNotProvided");
        Answer noScope = client.post("/oauth2/token", "{'assetId':'sim-asset'}");
        assertThat(noScope.status()).isEqualTo(400);
        assertThat(noScope.code()).isEqualTo("TokenScopeNotProvided");
    }

    @Test
    void revokedTokensOpenNothing() throws Exception {
        String token = password().get("access_token").asText();

        ci.tokens().revokeAll();

        assertThat(workspaces(token).status()).isEqualTo(401);
    }

    private Answer password() throws Exception {
        return client.send("POST", "/oauth2/token", PASSWORD_GRANT, RIGHT);
    }

    private Answer refresh(String token) throws Exception {
        String body = "{'client_id':'sim-client','client_secret':'sim-secret','grant_type':'refresh_token',"
                + "'refresh_token':'" + token + "'}";
        return client.send("POST", "/oauth2/token", body, "");
    }

    private Answer workspaces(String token) throws Exception {
        return client.send("GET", "/workspaces", "", "Bearer " + token);
    }
}
