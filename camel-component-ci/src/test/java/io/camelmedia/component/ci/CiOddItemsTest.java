// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.support.poll.InvalidItemException;
import io.camelmedia.support.poll.OnInvalidItem;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that hold what is not as the document prints it: what can be handed out is handed out. */
@Timeout(60)
class CiOddItemsTest extends CiTestSupport {

    private static final String EVENTS = "ci:events?workspaceId=sim-workspace&startFrom=beginning";
    private static final String POISONED = """
            {"count": 9, "items": [
              {"id": "first", "type": "CreateAsset", "createdOn": "2026-01-01T00:00:00Z"},
              null,
              {"id": "timeless", "type": "CreateAsset", "createdOn": null},
              {"id": "yesterday", "type": "CreateAsset", "createdOn": "yesterday"},
              {"id": null, "type": "CreateAsset", "createdOn": "2026-01-01T00:00:01Z"},
              {"id": {"a": 1}, "type": "CreateAsset", "createdOn": "2026-01-01T00:00:02Z"},
              "text",
              {"id": "zoneless", "type": "CreateAsset", "createdOn": "2026-01-01T00:00:03"},
              {"id": "last", "type": "CreateAsset", "createdOn": "2026-01-01T00:00:04.5+0000"}]}
            """;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final List<Exchange> seen = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "map"})
    void whatCanBeHandedOutIsHandedOutOnce(String responseType) throws Exception {
        answer("/events", "POST", POISONED);

        follow(EVENTS + "&responseType=" + responseType);

        awaitPolls("POST", "/events");
        assertThat(ids()).containsExactly("first", "zoneless", "last");
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "map"})
    void deliverHandsTheOthersOutAsTheyCame(String responseType) throws Exception {
        answer("/events", "POST", POISONED);

        follow(EVENTS + "&onInvalidItem=deliver&responseType=" + responseType);

        awaitPolls("POST", "/events");
        assertThat(seen).hasSize(9);
        assertThat(problems())
                .hasSize(6)
                .anyMatch(problem -> problem.endsWith(": it is null"))
                .contains("timeless: its createdOn is missing", "yesterday: its createdOn is 'yesterday'")
                .anyMatch(problem -> problem.contains("its id is missing in {"))
                .anyMatch(problem -> problem.contains("its id is"))
                .anyMatch(problem -> problem.endsWith(": it is \"text\" and no object"));
        assertThat(seen.get(0).getProperty(OnInvalidItem.PROPERTY)).isNull();
        assertThat(seen.get(1).getMessage().getBody()).isNull();
        assertThat(seen.get(6).getMessage().getBody()).isEqualTo("text");
    }

    @Test
    void stopWaitsAtTheFirstAndSaysWhatToDo() throws Exception {
        answer("/events", "POST", POISONED);

        follow(EVENTS + "&onInvalidItem=stop");

        await().until(() -> failures.size() > 1);
        assertThat(ids()).containsExactly("first");
        assertThat(failures).hasOnlyElementsOfType(InvalidItemException.class).allSatisfy(failure -> assertThat(failure)
                .hasMessageMatching("The feed waits at the item \\?\\S+: it is null\\. Set onInvalidItem=skip to"
                        + " leave it behind, or onInvalidItem=deliver to get it as it came"));

        ci.faults().clear();
        ci.events().add("sim-workspace", "CreateAsset", Instant.parse("2026-01-01T00:00:09Z"));
        await().until(() -> seen.size() == 2);
    }

    @ParameterizedTest
    @CsvSource({"record", "map"})
    void aMediaBoxThatCannotBeReadCostsOnlyItself(String responseType) throws Exception {
        answer("/mediaboxes/received", "GET", """
                {"count": 4, "items": [
                  {"id": "a", "createdOn": "2026-01-01T00:00:00Z"},
                  {"createdOn": "2026-01-01T00:00:01Z"},
                  {"id": "c", "createdOn": [1]},
                  {"id": "d", "createdOn": "2016-12-31T23:59:60Z"}]}
                """);

        follow("ci:mediaboxes?status=active&startFrom=beginning&responseType=" + responseType);

        awaitPolls("GET", "/mediaboxes/received");
        assertThat(ids()).containsExactly("a", "d");
        assertThat(seen.get(1).getMessage().getMessageTimestamp())
                .isEqualTo(Instant.parse("2017-01-01T00:00:00Z").toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"beginning", "now"})
    void nothingAfterAnEventOfTheFutureIsLost(String startFrom) throws Exception {
        Instant future = ci.clock().instant().plus(Duration.ofDays(2000));
        String early = ci.events().add("sim-workspace", "CreateAsset", future);
        follow("ci:events?workspaceId=sim-workspace&startFrom=" + startFrom);
        awaitPolls("POST", "/events");

        ci.clock().advance(Duration.ofMinutes(10));
        String first =
                ci.events().add("sim-workspace", "CreateAsset", ci.clock().instant());
        await().until(() -> ids().contains(first));
        ci.clock().advance(Duration.ofMinutes(10));
        String second =
                ci.events().add("sim-workspace", "CreateAsset", ci.clock().instant());
        await().until(() -> ids().contains(second));
        awaitPolls("POST", "/events");

        assertThat(ids())
                .containsExactlyElementsOf(
                        startFrom.equals("now") ? List.of(first, second) : List.of(early, first, second));
    }

    private void answer(String path, String method, String body) {
        ci.faults().on(method, path).answer(200, Map.of(), body);
    }

    private void awaitPolls(String method, String path) {
        int before = ci.journal().count(method, path);
        await().until(() -> ci.journal().count(method, path) > before + 5);
    }

    private void follow(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(Exception.class)
                        .process(exchange ->
                                failures.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from(uri + "&delay=20&initialDelay=0&bridgeErrorHandler=true").process(seen::add);
            }
        });
    }

    private List<String> problems() {
        return seen.stream()
                .map(exchange -> exchange.getProperty(OnInvalidItem.PROPERTY, String.class))
                .filter(problem -> problem != null)
                .toList();
    }

    private List<Object> ids() {
        return seen.stream().map(Exchange::getMessage).map(CiOddItemsTest::id).toList();
    }

    private static Object id(Message message) {
        Object body = message.getBody();
        if (body instanceof Map<?, ?> map) {
            return map.get("id");
        }
        return body instanceof Event event ? event.id() : ((MediaBox) body).id();
    }
}
