// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.component.ci.model.Folder;
import io.camelmedia.component.ci.model.Iptc;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CiOddAnswersTest extends CiTestSupport {

    private static final String CONTENTS = "/workspaces/w/contents";
    private static final String LIST = "ci:workspaces/contents?workspaceId=w";
    private static final String KEYWORDS = "[\"sea\",\"sun\",1.10]";
    private static final String PAGE = "{\"count\":2,\"totalCount\":2,\"items\":["
            + "{\"id\":\"a\",\"name\":\"A\",\"size\":\"N/A\",\"technicalMetadata\":{\"type\":\"Image\",\"image\":"
            + "{\"iptc\":{\"headline\":\"H\",\"keywords\":" + KEYWORDS + "}}}},"
            + "{\"id\":\"b\",\"size\":7,\"thumbnails\":\"none\"}]}";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final List<Object> seen = Collections.synchronizedList(new ArrayList<>());

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "all", "iterator"})
    void aValueOfAnotherTypeHarmsNeitherItsItemNorThePage(String paging) throws IOException {
        ci.faults().on("GET", CONTENTS).answer(200, Map.of(), PAGE);

        List<Object> items = items(template.requestBody(LIST + "&paging=" + paging, (Object) null));

        Item first = (Item) items.get(0);
        assertThat(first.name()).isEqualTo("A");
        assertThat(first.size()).isNull();
        assertThat(first.others().get("size").asText()).isEqualTo("N/A");
        Iptc iptc = first.technicalMetadata().image().iptc();
        assertThat(iptc.headline()).isEqualTo("H");
        assertThat(iptc.keywords()).isNull();
        assertThat(iptc.others().get("keywords")).isEqualTo(Json.read(KEYWORDS));
        assertThat(((Item) items.get(1)).size()).isEqualTo(7);
        assertThat(Json.read(Json.bytes(items))).isEqualTo(Json.read(PAGE).path("items"));
        assertThat(ci.journal().count("GET", CONTENTS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "all", "iterator"})
    void asMapsTheItemsAreWhatCame(String paging) throws IOException {
        ci.faults().on("GET", CONTENTS).answer(200, Map.of(), PAGE);

        List<Object> items = items(template.requestBody(LIST + "&responseType=map&paging=" + paging, (Object) null));

        assertThat(Json.read(Json.bytes(items))).isEqualTo(Json.read(PAGE).path("items"));
    }

    @Test
    void anItemThatIsNoObjectIsHandedOverAsItCame() {
        ci.faults().on("GET", CONTENTS).answer(200, Map.of(), "{\"items\":[{\"id\":\"a\"},\"odd\",null]}");

        assertThat(items(template.requestBody(LIST, (Object) null)))
                .hasSize(3)
                .satisfies(items -> assertThat(items.get(1)).hasToString("\"odd\""));
        assertThat(items(template.requestBody(LIST + "&responseType=map", (Object) null)))
                .containsExactly(Map.of("id", "a"), "odd", null);
    }

    @Test
    void aRecordKeepsWhatDoesNotFit() {
        ci.faults().on("GET", "/folders/f").answer(200, Map.of(), "{\"id\":\"f\",\"name\":{\"en\":\"Films\"}}");

        Folder folder = template.requestBody("ci:folders/get?folderId=f", null, Folder.class);

        assertThat(folder.id()).isEqualTo("f");
        assertThat(folder.name()).isNull();
        assertThat(folder.others().get("name").path("en").asText()).isEqualTo("Films");
        assertThat(template.requestBody("ci:folders/get?folderId=f&responseType=map", null, Map.class))
                .containsEntry("name", Map.of("en", "Films"));
    }

    @Test
    void aFeedHandsOutAnEventWhoseFieldsDoNotFit() throws Exception {
        String time = ci.clock().instant().toString();
        ci.faults()
                .on("POST", "/events")
                .answer(
                        200,
                        Map.of(),
                        "{\"count\":1,\"totalCount\":1,\"items\":[{\"id\":\"e\",\"createdOn\":\"" + time
                                + "\",\"type\":\"CreateAsset\",\"createdBy\":\"someone\",\"assets\":[{\"id\":\"a\"},7]}]}");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=w&startFrom=beginning&delay=50&initialDelay=0")
                        .process(exchange -> seen.add(exchange.getMessage().getBody()));
            }
        });

        await().until(() -> !seen.isEmpty());

        Event event = (Event) seen.get(0);
        assertThat(event.createdBy()).isNull();
        assertThat(event.others().get("createdBy").asText()).isEqualTo("someone");
        assertThat(event.others().get("assets")).hasToString("[{\"id\":\"a\"},7]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}"})
    void anEmptyAnswerWhereARecordIsDueSaysWhatIsMissing(String body) {
        ci.faults().on("GET", "/folders/f").answer(200, Map.of(), body);

        MediaApiException failure = failure("ci:folders/get?folderId=f");

        assertThat(failure)
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the answer is empty where the record Folder is documented");
        assertThat(failure.getHttpResponseCode()).isEqualTo(200);
        assertThat(ci.journal().count("GET", "/folders/f")).isEqualTo(1);
    }

    @Test
    void aChangeAnsweredWithoutContentLeavesTheBodyNull() {
        ci.faults().on("PUT", "/folders/f").answer(204, Map.of(), "");

        assertThat(template.requestBody("ci:folders/update?folderId=f&name=n", (Object) null))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Please log in</body></html>", "{\"id\":", "{}x", "\uFEFF{]", "nul"})
    void anAnswerThatIsNoJsonIsToldWithStatusAndTypeAndAPageInPartAndNotAskedForAgain(String body) {
        ci.faults().on("GET", "/folders/f").answer(200, Map.of("Content-Type", "text/html"), body);

        MediaApiException failure = failure("ci:folders/get?folderId=f");

        assertThat(failure)
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the answer is no JSON: line 1, column")
                .hasMessageContaining("its Content-Type is text/html");
        assertThat(failure.getHttpResponseCode()).isEqualTo(200);
        assertThat(failure.getExcerpt()).isEqualTo(body.startsWith("<") ? body : null);
        assertThat(ci.journal().count("GET", "/folders/f")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []         | the answer holds an array where the record Folder is documented
            "text"     | the answer holds a text where the record Folder is documented
            7          | the answer holds a number where the record Folder is documented
            """)
    void anAnswerOfAnotherKindIsNotAskedForAgain(String body, String text) {
        ci.faults().on("GET", "/folders/f").answer(200, Map.of(), body);

        assertThat(failure("ci:folders/get?folderId=f"))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining(text);
        assertThat(ci.journal().count("GET", "/folders/f")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":\"none\"}", "{\"items\":7}", "null", "[]", "{}"})
    void aPageWithoutAListIsNotAskedForAgain(String body) {
        ci.faults().on("GET", CONTENTS).answer(200, Map.of(), body);

        assertThat(failure(LIST)).isInstanceOf(CommunicationException.class).hasMessageContaining("where a list of");
        assertThat(ci.journal().count("GET", CONTENTS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJhbGciOiJmYWtlIn0.fake-claims.fake-signature",
                "{\"access_token\":eyJfake-token}",
                "{\"access_token\":\"\",\"refresh_token\":\"eyJfake-token\"}",
                "\"eyJfake-token\""
            })
    void aTokenThatIsNotAsPrintedIsShownNowhere(String answer) {
        ci.faults().on("POST", "/oauth2/token").answer(200, Map.of(), answer);

        MediaApiException failure = failure(LIST);

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("eyJ", "fake");
        assertThat(failure.getExcerpt()).isNull();
        assertThat(failure.getHttpResponseCode()).isEqualTo(200);
        assertThat(ci.journal().count("POST", "/oauth2/token")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "99999999999999999999", "9223372036854775807", "-1", "\"soon\"", "null", "{}"})
    void aTokenOfAnUnreadableLifeIsUsed(String life) {
        ci.faults()
                .on("POST", "/oauth2/token")
                .answer(200, Map.of(), "{\"access_token\":\"fake\",\"expires_in\":" + life + "}");
        ci.faults().on("GET", CONTENTS).answer(200, Map.of(), PAGE);

        assertThat(items(template.requestBody(LIST, (Object) null))).hasSize(2);
    }

    private MediaApiException failure(String uri) {
        Throwable thrown = catchThrowable(() -> template.requestBody(uri, (Object) null));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }

    private static List<Object> items(Object answer) {
        if (answer instanceof Iterator<?> iterator) {
            List<Object> items = new ArrayList<>();
            iterator.forEachRemaining(items::add);
            return items;
        }
        return new ArrayList<>((List<?>) answer);
    }
}
