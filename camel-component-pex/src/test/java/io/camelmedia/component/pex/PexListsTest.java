// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list, walked by the ids of its items, which are as high as ids can be. */
class PexListsTest extends PexTestSupport {

    private static final long HIGHEST = Long.MAX_VALUE;

    /** A list: its path, and the field of its items' ids. */
    private enum Listed {
        ASSETS("pex:assets", "/v3/cms/assets", "asset_id"),
        COLLECTIONS("pex:collections", "/v3/cms/collections", "collection_id"),
        WHITELISTS("pex:whitelists", "/v3/cms/whitelists", "whitelist_id"),
        URLS("pex:whitelists/urls", "/v3/cms/whitelists/7/urls", "url_id"),
        COPIES("pex:copies", "/v3/drm/copies", "match_id");

        private final String uri;
        private final String path;
        private final String id;

        Listed(String uri, String path, String id) {
            this.uri = uri;
            this.path = path;
            this.id = id;
        }

        String uri(String paging) {
            return uri + "?count=2&responseType=map&paging=" + paging + (this == URLS ? "&whitelistId=7" : "");
        }
    }

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void theseAreAllListsThatHavePages() {
        List<String> paged = Arrays.stream(PexOperation.values())
                .map(MediaOperation::declaration)
                .filter(operation -> operation.paging() != null)
                .map(Operation::name)
                .toList();

        assertThat(Listed.values())
                .extracting(list -> list.uri.replace("pex:", ""))
                .containsExactlyElementsOf(paged);
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsOneRequest(Listed list) {
        answers(list);

        assertThat(ids(list, template.requestBody(list.uri("page"), null, List.class)))
                .containsExactly(HIGHEST, HIGHEST - 1);
        assertThat(queries(list)).containsExactly("count=2");
    }

    @ParameterizedTest
    @EnumSource
    void allPagesAreReadBelowTheLowestIdOfEachUntilOneIsEmpty(Listed list) {
        answers(list);

        assertThat(ids(list, template.requestBody(list.uri("all"), null, List.class)))
                .containsExactly(HIGHEST, HIGHEST - 1, HIGHEST - 2);
        assertThat(queries(list))
                .containsExactly("count=2", "count=2&max_id=9223372036854775806", "count=2&max_id=9223372036854775805");
    }

    @ParameterizedTest
    @EnumSource
    void anIteratorReadsAPageWhenItGetsThere(Listed list) {
        answers(list);

        Iterator<?> items = template.requestBody(list.uri("iterator"), null, Iterator.class);
        List<Object> read = new ArrayList<>(List.of(items.next(), items.next()));
        assertThat(queries(list)).hasSize(1);
        items.forEachRemaining(read::add);

        assertThat(ids(list, read)).containsExactly(HIGHEST, HIGHEST - 1, HIGHEST - 2);
        assertThat(queries(list)).hasSize(3).endsWith("count=2&max_id=9223372036854775805");
    }

    /** A full page, a short one, and an empty one. */
    private static void answers(Listed list) {
        pex.faults().on("GET", list.path).nth(1).answer(200, Map.of(), items(list, HIGHEST, HIGHEST - 1));
        pex.faults().on("GET", list.path).nth(1).answer(200, Map.of(), items(list, HIGHEST - 2));
        pex.faults().on("GET", list.path).nth(1).answer(200, Map.of(), items(list));
    }

    private static String items(Listed list, long... ids) {
        return Arrays.stream(ids)
                .mapToObj(id -> "{\"" + list.id + "\":" + id + "}")
                .toList()
                .toString();
    }

    private static List<Object> ids(Listed list, List<?> items) {
        return items.stream()
                .<Object>map(item -> ((Map<?, ?>) item).get(list.id))
                .toList();
    }

    private static List<String> queries(Listed list) {
        return pex.journal().requests("GET", list.path).stream()
                .map(RecordedRequest::query)
                .toList();
    }
}
