// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each answer that the document prints, sent by a service, read into records and written again. */
class CiAnswerSamplesTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @CsvFileSource(resources = Samples.ANSWERS, delimiter = '|')
    void theDocumentsAnswerIsReadAndWrittenWithoutLoss(String sample, String method, String path, String uri)
            throws IOException {
        JsonNode answer = Samples.read("answers/" + sample);

        Exchange exchange = answered(method, path, uri, answer);

        assertThat(Samples.written(exchange.getMessage().getBody())).isEqualTo(Samples.content(answer));
        if (answer.has("count")) {
            assertThat(exchange.getMessage().getHeader("CamelCiResponseTotal")).isEqualTo(10L);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            folders-get     | GET  | /folders/f              | ci:folders/get?folderId=f
            contents-assets | GET  | /workspaces/w/contents  | ci:workspaces/contents?workspaceId=w
            bulk            | POST | /folders/trash          | ci:folders/trash?folderIds=f,g
            """)
    void aMapHoldsTheSameAsTheRecord(String sample, String method, String path, String uri) throws IOException {
        JsonNode answer = Samples.read("answers/" + sample);

        Exchange exchange = answered(method, path, uri + "&responseType=map", answer);

        Object body = exchange.getMessage().getBody();
        assertThat(body instanceof List<?> list ? list.get(0) : body).isInstanceOf(Map.class);
        assertThat(Samples.written(body)).isEqualTo(Samples.content(answer));
    }

    private Exchange answered(String method, String path, String uri, JsonNode answer) {
        ci.faults().on(method, path).answer(200, Map.of("Content-Type", "application/json"), answer.toString());
        Exchange exchange = template.request(uri, sent -> sent.getMessage().setBody(body(uri)));
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    /** The one operation whose body no option gives. */
    private static String body(String uri) {
        return uri.startsWith("ci:folders/metadata")
                ? "{\"changes\":[{\"folderIds\":[\"f\"],\"set\":[{\"name\":\"Owner\",\"value\":\"Sony\"}]}]}"
                : null;
    }
}
