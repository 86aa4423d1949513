// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.camel.ResponseHeaders;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that want to be more than ids, and answers that want to be more than answers. */
class CiHostileTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../workspaces",
                "..%2fworkspaces",
                "%2e%2e",
                "a/b",
                "a\\b",
                "a?kind=all",
                "a#b",
                "a;b=c",
                "a&b",
                "a b",
                " ",
                "a\r\nX-Injected: yes",
                "a\nX-Injected: yes",
                "a\u0000b",
                "äöü",
                "\uD83C\uDFAC",
                "http://example.com/"
            })
    void anIdStaysInItsSegmentOfThePath(String id) {
        for (CiOperation operation : List.of(
                CiOperation.FOLDERS_STATS,
                CiOperation.WORKSPACES_PURGE,
                CiOperation.MEDIABOXES_OPEN,
                CiOperation.NETWORKS_EVENTS)) {
            catchThrowable(() -> template.requestBodyAndHeaders("ci:" + operation, null, ids(id)));
        }

        assertThat(ci.journal().all())
                .filteredOn(request -> !request.path().equals("/oauth2/token"))
                .allSatisfy(request -> {
                    assertThat(request.path())
                            .matches("(?s)/(folders/.+/stats|workspaces/.+/purgetrash"
                                    + "|mediaboxes/.+/open|networks/.+/events)");
                    assertThat(request.header("X-Injected")).isEmpty();
                    assertThat(String.valueOf(request.query())).doesNotContain("kind");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void anIdThatWouldBeAStepInThePathIsRefused(String id) {
        Throwable thrown =
                catchThrowable(() -> template.requestBodyAndHeader("ci:folders/get", null, "CamelCiFolderId", id));

        assertThat(thrown.getCause())
                .isInstanceOf(ValidationException.class)
                .hasMessage("ci:folders/get: folderId=" + id + " cannot stand in a path");
        assertThat(ci.journal().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anIdThatIsEmptyIsRefused(String id) {
        Throwable thrown =
                catchThrowable(() -> template.requestBodyAndHeader("ci:folders/get", null, "CamelCiFolderId", id));

        assertThat(thrown.getCause())
                .isInstanceOf(ValidationException.class)
                .hasMessage("ci:folders/get: header CamelCiFolderId is empty; give a value, or leave it out");
        assertThat(ci.journal().all()).isEmpty();
    }

    @Test
    void noHeaderOfTheServiceBecomesAHeaderOfTheMessage() {
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("CamelCiFolderId", "evil");
        hostile.put("CamelHttpUri", "http://evil.example.com");
        hostile.put("CamelFileName", "../../evil");
        hostile.put("Authorization", "Bearer evil");
        hostile.put("Set-Cookie", "session=evil");
        hostile.put("Location", "http://evil.example.com");
        hostile.put("X-Custom", "evil");
        hostile.put("X-Request-Id", "fake-request");
        hostile.put("ETag", "\"fake\"");
        hostile.put("X-RateLimit-Remaining", "4999");
        ci.faults().on("GET", "/folders/f").answer(200, hostile, "{\"id\":\"f\"}");

        Exchange exchange = template.request("ci:folders/get", sent -> {
            sent.getMessage().setHeader("CamelCiFolderId", "f");
            sent.getMessage().setHeader("kept", "yes");
        });

        Set<String> permitted = new HashSet<>(ResponseHeaders.names("CamelCi"));
        permitted.addAll(Set.of("CamelCiFolderId", "kept"));
        assertThat(exchange.getMessage().getHeaders().keySet()).isSubsetOf(permitted);
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry("CamelCiFolderId", "f")
                .containsEntry("CamelCiResponseStatus", 200)
                .containsEntry("CamelCiResponseRequestId", "fake-request")
                .containsEntry("CamelCiResponseETag", "\"fake\"")
                .containsEntry("CamelCiResponseRateRemaining", 4999L);
    }

    @Test
    void headersOfTheAnswerBeforeAreNotLeftBehind() {
        template.start();
        Exchange exchange = template.request("ci:workspaces", sent -> {});
        assertThat(exchange.getMessage().getHeader("CamelCiResponseTotal")).isEqualTo(3L);

        Exchange next = template.send("ci:folders/get?folderId=sim-folder", exchange);

        assertThat(next.getMessage().getHeaders()).doesNotContainKey("CamelCiResponseTotal");
    }

    @Test
    void headersOfTheMessageAreNotSentToTheService() {
        template.requestBodyAndHeaders(
                "ci:folders/get?folderId=sim-folder",
                null,
                Map.of("Cookie", "secret", "X-Custom", "secret", "CamelHttpPath", "/evil", "Host", "evil"));

        RecordedRequest request = ci.journal().last();
        assertThat(request.header("Cookie")).isEmpty();
        assertThat(request.header("X-Custom")).isEmpty();
        assertThat(request.path()).isEqualTo("/folders/sim-folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{\"items\":{}}", "{\"items\":[]} {}", "{", "<html/>", ""})
    void anAnswerOfAnotherShapeIsAnError(String answer) {
        ci.faults().on("GET", "/folders/f/contents").answer(200, Map.of(), answer);

        Throwable thrown = catchThrowable(
                () -> template.requestBody("ci:folders/contents?folderId=f&maxAttempts=1", (Object) null));

        assertThat(thrown.getCause()).isInstanceOf(CommunicationException.class);
    }

    @Test
    void valuesOfHeadersAreCheckedAsOptionsAre() {
        Throwable thrown = catchThrowable(() -> template.requestBodyAndHeaders(
                "ci:folders/contents?folderId=sim-folder", null, Map.of("CamelCiLimit", "1&offset=5")));

        assertThat(thrown.getCause())
                .isInstanceOf(ValidationException.class)
                .hasMessage("ci:folders/contents: header CamelCiLimit=1... is no whole number; allowed: 1 to 100");
    }

    @Test
    void aPasswordThatDoesNotFitIsNotShown() {
        Throwable thrown = catchThrowable(() -> template.requestBodyAndHeaders(
                "ci:mediaboxes/open?mediaboxId=m&access=protected",
                null,
                Map.of("CamelCiMediaboxPassword", List.of("fake-one", "fake-two"))));

        assertThat(thrown.getCause())
                .isInstanceOf(MediaApiException.class)
                .hasMessage("ci:mediaboxes/open: header CamelCiMediaboxPassword=xxxxxx is given more than once;"
                        + " it takes one value");
    }

    private static Map<String, Object> ids(String id) {
        return Map.of("CamelCiFolderId", id, "CamelCiWorkspaceId", id, "CamelCiMediaboxId", id, "CamelCiNetworkId", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "clientSecret", "clientId", "username"})
    void aSecretThatIsGivenTwiceIsShownNowhere(String option) {
        Throwable refused = catchThrowable(
                () -> context.getEndpoint("ci:workspaces?" + option + "=fake-secret-1&" + option + "=fake-secret-2"));

        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .contains("ci:workspaces: " + option + "=xxxxxx is given more than once; it takes one value")
                .doesNotContain("fake-secret");
    }
}
