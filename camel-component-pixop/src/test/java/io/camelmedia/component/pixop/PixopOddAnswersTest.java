// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixopOddAnswersTest extends PixopTestSupport {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                  | pixop:ingest: 200 the answer is empty where the record CreatedVideo is documented
            null                | pixop:ingest: 200 the answer is empty where the record CreatedVideo is documented
            {"projectId":"p"}   | pixop:ingest: 200 the answer has no videoId
            {"videoId":["v"]}   | pixop:ingest: 200 the answer has no videoId
            """)
    void anIngestionWhoseItemHasNoIdSaysSo(String body, String text) {
        pixop.faults().on("PUT", "/videos/v1/video").answer(200, Map.of(), body);

        assertThat(failure("pixop:ingest?projectId=" + PixopSimulator.PROJECT + "&name=n", new byte[] {1}))
                .isInstanceOf(CommunicationException.class)
                .hasMessageStartingWith(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                   | has nothing at /video where the record Video is documented
            {"video":null}                       | has nothing at /video where the record Video is documented
            {"video":{}}                         | has nothing at /video where the record Video is documented
            """)
    void aRecordThatIsMissingInItsEnvelopeIsToldWithItsPlace(String body, String text) {
        pixop.faults().on("GET", "/videos/v1/video/v").answer(200, Map.of(), body);

        assertThat(failure("pixop:videos/get?videoId=v", null))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aTokenThatNeverExpiresIsUsed() {
        pixop.faults()
                .on("GET", "/accounts/v1/token")
                .answer(200, Map.of(), "{\"jwtToken\":\"a.eyJleHAiOjkyMjMzNzIwMzY4NTQ3NzU4MDd9.c\"}");

        assertThat(failure("pixop:videos/get?videoId=v", null).getHttpResponseCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ht tp://x/?signature=fake-signature", "/next page?signature=fake-signature", "::?fake-signature"
            })
    void aNextLinkThatLeadsNowhereIsToldWithoutItsQuery(String link) {
        pixop.faults()
                .on("GET", "/videos/v1/videos")
                .answer(
                        200,
                        Map.of(),
                        "{\"_embedded\":{\"videos\":[{\"id\":\"v\"}]},\"_links\":{\"next\":{\"href\":\"" + link
                                + "\"}}}");

        MediaApiException failure = failure("pixop:videos?paging=all", null);

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("fake-signature");
    }

    private MediaApiException failure(String uri, Object body) {
        Throwable thrown = catchThrowable(() -> template.requestBody(uri, body));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }
}
