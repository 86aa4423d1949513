// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123456789Z");

    @Test
    void itsJsonFormIsVersionedAndStable() {
        Cursor cursor = new Cursor("ci:events", NOON, Map.of("a", NOON), state("since", "x"));

        assertThat(cursor.toJson())
                .hasToString("{\"version\":1,\"feed\":\"ci:events\",\"position\":\"2026-01-31T12:00:00.123456789Z\","
                        + "\"window\":{\"a\":\"2026-01-31T12:00:00.123456789Z\"},\"state\":{\"since\":\"x\"}}");
    }

    @Property(tries = 200)
    void whatIsReadBackIsEqual(@ForAll String feed, @ForAll Map<String, Instant> window, @ForAll String text) {
        Cursor cursor = new Cursor(feed, NOON, window, state("any", text));

        assertThat(Cursor.parse(cursor.toJson().toString())).isEqualTo(cursor);
        assertThat(Cursor.parse(Cursor.empty(feed).toJson().toString())).isEqualTo(Cursor.empty(feed));
    }

    @Test
    void nothingChangesItAfterwards() {
        Map<String, Instant> window = new HashMap<>(Map.of("a", NOON));
        ObjectNode state = state("k", "v");
        Cursor cursor = new Cursor("f", NOON, window, state);

        window.clear();
        state.put("k", "changed");
        cursor.state().put("k", "changed");

        assertThat(cursor).isEqualTo(new Cursor("f", NOON, Map.of("a", NOON), state("k", "v")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                    | it is no JSON
                    []                                                                   | it has no version
                    {"version":2}                                                        | it has the form of version 2, and this release reads version 1
                    {"version":1}                                                        | it names no feed
                    {"version":1,"feed":"f","position":"x","window":{},"state":{}}       | position holds no time: "x"
                    {"version":1,"feed":"f","window":{},"state":{}}                      | position holds no time:
                    {"version":1,"feed":"f","position":null,"window":[],"state":{}}      | window is no object
                    {"version":1,"feed":"f","position":null,"window":{"a":1},"state":{}} | window holds no time: 1
                    {"version":1,"feed":"f","position":null,"window":{}}                 | state is no object
                    """)
    void whatIsNoCursorIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursor.parse(text))
                .withMessageStartingWith(reason);
    }

    private static ObjectNode state(String key, String value) {
        return JsonNodeFactory.instance.objectNode().put(key, value);
    }
}
