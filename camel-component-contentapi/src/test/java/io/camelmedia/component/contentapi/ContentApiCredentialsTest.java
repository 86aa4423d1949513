// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ContentApiCredentialsTest extends ContentApiTestSupport {

    private static final String FIXED = "contentapi:legacy/assets";
    private static final String TOKENS = "/v0/tokens";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    /** A list with tokens from the key service. */
    private static String keyed() {
        return FIXED + "?authenticationToken=&clientSecret=sim-secret&keyUrl=" + api.baseUrl();
    }

    @Test
    void aFixedTokenIsSentWithEveryCall() {
        template.requestBody(FIXED, (Object) null);

        RecordedRequest call = api.journal().last();
        assertThat(call.header("x-client-id")).contains("sim-client");
        assertThat(call.header("x-authentication-token")).contains("sim-token");
    }

    @Test
    void aFixedTokenThatIsRefusedIsAnErrorAtOnce() {
        MediaApiException refused = failure(FIXED + "?authenticationToken=other-sim-token");

        assertThat(refused).isInstanceOf(AuthenticationException.class).hasMessageNotContaining("other-sim-token");
        assertThat(api.journal().all()).hasSize(1);
    }

    @Test
    void aTokenIsObtainedOnceForManyCalls() throws Exception {
        List<CompletableFuture<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            calls.add(template.asyncRequestBody(keyed(), (Object) null));
        }
        for (CompletableFuture<Object> call : calls) {
            assertThat(call.get(30, TimeUnit.SECONDS)).isInstanceOf(List.class);
        }

        assertThat(api.journal().count("POST", TOKENS)).isEqualTo(1);
        RecordedRequest obtained = api.journal().last("POST", TOKENS);
        assertThat(obtained.header("x-client-id")).contains("sim-client");
        assertThat(obtained.header("x-client-secret")).contains("sim-secret");
        assertThat(obtained.headers()).doesNotContainKey("x-authentication-token");
        assertThat(api.journal().requests("GET", "/v0/legacy/assets"))
                .allSatisfy(call -> assertThat(call.headers()).doesNotContainKey("x-client-secret"));
    }

    @Test
    void aTokenThatIsAboutToExpireIsRenewedBeforeTheNextCall() {
        api.keys().lifetime(Duration.ofMinutes(-1));
        api.faults().on("GET", "/v0/legacy/assets").answer(200, Map.of(), "{\"results\":[]}");

        template.requestBody(keyed(), (Object) null);
        template.requestBody(keyed(), (Object) null);

        assertThat(api.journal().all())
                .extracting(RecordedRequest::path)
                .containsExactly(TOKENS, "/v0/legacy/assets", TOKENS, "/v0/legacy/assets");
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 30})
    void theClocksOfServiceAndClientNeedNotAgree(long days) {
        api.clock().advance(Duration.ofDays(days));

        template.requestBody(keyed(), (Object) null);
        template.requestBody(keyed(), (Object) null);

        assertThat(api.journal().count("POST", TOKENS)).isEqualTo(1);
    }

    @Test
    void aTokenThatTheServiceForgotIsReplacedOnce() {
        template.requestBody(keyed(), (Object) null);
        api.keys().revokeAll();

        assertThat(template.requestBody(keyed(), (Object) null)).isInstanceOf(List.class);
        assertThat(api.journal().count("POST", TOKENS)).isEqualTo(2);
    }

    @Test
    void aWrongSecretIsToldWithoutIt() {
        MediaApiException refused =
                failure(FIXED + "?authenticationToken=&clientSecret=wrong-sim-secret&keyUrl=" + api.baseUrl());

        assertThat(refused)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "contentapi:token: 401 NotAuthenticatedError: client id and client secret do not match")
                .hasMessageNotContaining("wrong-sim-secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"token\":{\"tokenId\":\"fake-token\"}}",
                "{\"token\":{\"tokenId\":\"fake-token\",\"expires\":\"soon\"}}"
            })
    void anAnswerOfTheKeyServiceThatCannotBeReadIsToldWithoutTheToken(String body) {
        api.faults().on("POST", TOKENS).answer(201, Map.of(), body);

        assertThat(failure(keyed() + "&maxAttempts=1"))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the key service's answer holds no")
                .hasMessageNotContaining("fake-token");
    }

    @Test
    void anExpiryInMillisecondsIsUnderstoodToo() {
        long expires = api.clock().instant().plus(Duration.ofHours(1)).toEpochMilli();
        api.faults()
                .on("POST", TOKENS)
                .answer(201, Map.of(), "{\"token\":{\"tokenId\":\"sim-token\",\"expires\":" + expires + "}}");

        template.requestBody(keyed(), (Object) null);
        template.requestBody(keyed(), (Object) null);

        assertThat(api.journal().count("POST", TOKENS)).isEqualTo(1);
    }

    @Test
    void aKeyServiceAtAnotherOriginGetsTheSecretAndNeverTheToken() {
        try (ContentApiSimulator keys = ContentApiSimulator.start()) {
            failure(FIXED + "?authenticationToken=&clientSecret=sim-secret&keyUrl=" + keys.baseUrl());

            assertThat(keys.journal().all())
                    .isNotEmpty()
                    .allSatisfy(request -> assertThat(request.path()).isEqualTo(TOKENS))
                    .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("x-authentication-token"));
            assertThat(api.journal().all()).isNotEmpty().allSatisfy(request -> assertThat(request.headers())
                    .doesNotContainKey("x-client-secret"));
        }
    }
}
