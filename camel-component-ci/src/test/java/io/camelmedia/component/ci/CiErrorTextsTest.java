// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.testkit.ci.CiSimulator;
import java.util.Map;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiErrorTextsTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ci:foldrs/create                                  | ci:foldrs/create: unknown operation; did you mean folders/create?
            ci:folders/create?nmae=x                          | ci:folders/create: unknown option nmae; did you mean name?
            ci:folders/create?kind=all                        | ci:folders/create: the option kind is not taken; this operation takes: name, workspaceId, parentFolderId
            ci:folders/create?paging=all                      | ci:folders/create: the option paging is not taken; this operation takes: name, workspaceId, parentFolderId
            ci:workspaces/contents?workspaceId=w&limit=abc    | ci:workspaces/contents: limit=abc is no whole number
            ci:workspaces/contents?workspaceId=w&limit=5s     | ci:workspaces/contents: limit=5s is no whole number
            ci:workspaces/contents?workspaceId=w&limit=101    | ci:workspaces/contents: limit=101 is out of range; allowed: 1 to 100
            ci:workspaces/contents?workspaceId=w&limit=1&limit=2 | ci:workspaces/contents: limit=[1, 2] is given more than once; it takes one value
            ci:workspaces/contents?workspaceId=w&kind=files   | ci:workspaces/contents: kind=files is not permitted; allowed: folder, asset, all
            ci:workspaces/contents?workspaceId=w&kind=foldr   | ci:workspaces/contents: kind=foldr is not permitted; did you mean folder? allowed: folder, asset, all
            ci:workspaces/contents?workspaceId=w&paging=some  | ci:workspaces/contents: paging=some is not permitted; allowed: page, all, iterator
            ci:workspaces/contents?workspaceId=w&maxAttempts=few | ci:workspaces/contents: maxAttempts=few is no whole number
            ci:workspaces/contents?workspaceId=w&strict=maybe | ci:workspaces/contents: strict=maybe is neither true nor false
            ci:folders/create?requestTimeout=soon             | ci:folders/create: requestTimeout=soon is no duration; write milliseconds, or for instance 1m30s or PT90S
            """)
    void aUriThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> context.getEndpoint(uri));

        assertThat(refused).isNotNull();
        assertThat(rootMessage(refused)).startsWith(text);
    }

    @Test
    void aValueThatSwallowsTheOptionsBehindItShowsNoSecretOfThem() {
        Throwable whole = catchThrowable(() -> context.getEndpoint(
                "ci:workspaces/contents?workspaceId=w&limit=RAW(1&password=fake-secret&strict=true"));
        Throwable entry = catchThrowable(() -> context.getEndpoint(
                "ci:workspaces/contents?workspaceId=w&kind=RAW(a,b?=&password=fake-secret&strict=true"));
        Throwable own = catchThrowable(() -> context.getEndpoint(
                "ci:workspaces/contents?workspaceId=w&maxAttempts=RAW(1&password=fake-secret&strict=true"));

        assertThat(rootMessage(whole)).startsWith("ci:workspaces/contents: limit=RAW(1... is no whole number");
        assertThat(rootMessage(entry)).startsWith("ci:workspaces/contents: kind=RAW(a,b... is not permitted");
        assertThat(rootMessage(own)).startsWith("ci:workspaces/contents: maxAttempts=RAW(1... is no whole number");
    }

    @Test
    void aValueThatTheDocumentDoesNotNamePassesWhenNotStrict() {
        assertThat(context.getEndpoint("ci:workspaces/contents?workspaceId=w&kind=files&strict=false"))
                .isNotNull();
    }

    @Test
    void whatIsRequiredAndMissingIsToldAtTheCall() {
        assertThat(failure("ci:folders/create?workspaceId=w", null, Map.of()))
                .hasMessage("ci:folders/create: name is required: give the option name or the header CamelCiName,"
                        + " or name in the body");
        assertThat(ci.journal().all()).isEmpty();
    }

    @Test
    void aHeaderThatDoesNotFitIsToldAtTheCall() {
        assertThat(failure(
                        "ci:workspaces/contents?workspaceId=sim-workspace", null, Map.of("CamelCiLimit", "51 items")))
                .hasMessage(
                        "ci:workspaces/contents: header CamelCiLimit=51 items is no whole number; allowed: 1 to 100");
        assertThat(ci.journal().all()).isEmpty();
    }

    @Test
    void aBodyThatIsNoJsonIsToldWithItsPlaceAndWithoutItsContent() {
        assertThat(failure("ci:folders/create", "{\"name\": fake-secret", Map.of()))
                .hasMessageStartingWith("ci:folders/create: the body is no JSON: line 1, column")
                .hasMessageContaining("it may be a Map or JSON")
                .hasMessageNotContaining("fake-secret");
    }

    @Test
    void aBodyFieldOfTheWrongTypeIsTold() {
        assertThat(failure("ci:folders/create", 7, Map.of()))
                .hasMessageStartingWith("ci:folders/create: a body of type java.lang.Integer cannot be sent;");
    }

    @Test
    void anIdCannotLeaveItsSegmentOfThePath() {
        assertThat(failure("ci:workspaces/contents", null, Map.of("CamelCiWorkspaceId", "..")))
                .hasMessageContaining("workspaceId=.. cannot stand in a path");

        failure("ci:workspaces/contents", null, Map.of("CamelCiWorkspaceId", "../x?y=1#z\r\nA: b"));
        assertThat(ci.journal().requests("GET", "/workspaces/**"))
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(request.path()).startsWith("/workspaces/").endsWith("/contents"));
    }

    @Test
    void missingCredentialsAreNamedWhenAProducerStarts() {
        Throwable refused = catchThrowable(() -> context.getEndpoint("ci:folders/create?clientSecret=&password=")
                .createProducer()
                .start());

        assertThat(rootMessage(refused))
                .isEqualTo("ci: credentials are missing: set password, clientSecret on the component"
                        + " (camel.component.ci.*) or the endpoint");
    }

    @Test
    void aBaseUrlInClearTextIsRefusedUnlessItIsLoopback() {
        Throwable refused = catchThrowable(() -> context.getEndpoint("ci:folders/create?baseUrl=http://ci.example.com")
                .start());

        assertThat(rootMessage(refused))
                .isEqualTo("ci: baseUrl=http://ci.example.com:80 would send credentials in clear text;"
                        + " use https, or set allowInsecure=true");
    }

    private Throwable failure(String uri, Object body, Map<String, Object> headers) {
        Throwable thrown = catchThrowable(() -> template.requestBodyAndHeaders(uri, body, headers));
        assertThat(thrown).isInstanceOf(CamelExecutionException.class);
        return thrown.getCause();
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
