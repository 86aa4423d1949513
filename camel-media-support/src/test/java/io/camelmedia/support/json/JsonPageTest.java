// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPageTest {

    private static final AtomicInteger BOUND = new AtomicInteger();

    /** Counts how often one is made. */
    record Item(String id, Long size) {
        Item {
            BOUND.incrementAndGet();
        }
    }

    private static JsonPage read(String page, String at) throws IOException {
        return JsonPage.read(page.getBytes(StandardCharsets.UTF_8), at, Item.class);
    }

    @Test
    void itemsAreBoundOnceWhereverTheListStands() throws IOException {
        BOUND.set(0);
        JsonPage page = read(
                "{\"count\": 2, \"_embedded\": {\"n\": [1], \"items\": [{\"id\": \"a\"}, {\"id\": \"b\", \"size\": 5}]},"
                        + " \"more\": {\"x\": null}}",
                "/_embedded/items");

        assertThat(BOUND).as("in one pass").hasValue(2);
        assertThat(page.items()).containsExactly(new Item("a", null), new Item("b", 5L));
        assertThat(page.rest()).hasToString("{\"count\":2,\"_embedded\":{\"n\":[1]},\"more\":{\"x\":null}}");
    }

    @Test
    void anItemThatCannotBeBoundCostsOnlyItself() throws IOException {
        JsonPage page = read("[{\"id\": \"a\"}, {\"id\": \"b\", \"size\": {\"n\": 1}}, null, 5, {\"id\": \"c\"}]", "");

        assertThat(page.items()).hasSize(5).contains(new Item("a", null), new Item("c", null));
        assertThat(page.items().stream().filter(Unbound.class::isInstance).map(item -> ((Unbound) item).problem()))
                .containsExactly("its size is {\"n\":1}", "it is null", "it is 5 and no object");
    }

    @Test
    void anOddItemIsReadLenientlyAndThoseBehindItAreNotLost() throws IOException {
        JsonPage page = read(
                "{\"items\": [{\"id\": \"a\", \"size\": 1}, {\"size\": \"2\", \"id\": \"b\", \"more\": {\"list\": [[1], {}]}},"
                        + " {\"id\": \"c\"}, {\"id\": [{\"n\": [1]}], \"size\": 3}, {\"id\": \"d\"}], \"count\": 5}",
                "/items");

        assertThat(page.items())
                .hasSize(5)
                .contains(new Item("a", 1L), new Item("b", 2L), new Item("c", null), new Item("d", null));
        assertThat(page.items().get(3)).isInstanceOf(Unbound.class);
        assertThat(page.rest()).hasToString("{\"count\":5}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"items": {"id": "a"}} | /items
            {"id": "a"}            |
            """)
    void aSingleItemInThePlaceOfTheListIsAListOfOne(String page, String at) throws IOException {
        assertThat(read(page, at == null ? "" : at).items()).containsExactly(new Item("a", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"more\": 1}", "[]", "null"})
    void aPageWithNothingWhereItsListIsDocumentedSaysSo(String page) throws IOException {
        assertThat(read(page, "/items").items()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\": null}", "{\"items\": \"none\"}"})
    void somethingElseInThePlaceOfAListIsAnError(String page) {
        assertThatThrownBy(() -> read(page, "/items"))
                .isInstanceOf(IOException.class)
                .hasMessage("the answer holds no list where one is documented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"items\": [", "{\"items\": []} {}"})
    void whatIsNoJsonIsAnError(String page) {
        assertThatThrownBy(() -> read(page, "/items")).isInstanceOf(IOException.class);
    }

    @Test
    void mapsAreBoundAsTheyAre() throws IOException {
        JsonPage page = JsonPage.read(
                "{\"items\": [{\"id\": {\"a\": [1]}}]}".getBytes(StandardCharsets.UTF_8), "/items", Map.class);

        assertThat(page.items()).hasToString("[{id={a=[1]}}]");
    }

    @Test
    void anExcerptIsShort() {
        assertThat(JsonPage.excerpt("x".repeat(500))).hasSize(203).endsWith("...");
        assertThat(JsonPage.excerpt(Map.of("a", 1))).isEqualTo("{\"a\":1}");
    }
}
