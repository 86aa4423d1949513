// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.call.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DescendingIdPagingTest {

    private static final Parameter MAX_ID =
            Parameter.of("CamelTest", "maxId", "max_id", ParameterType.INTEGER, ParameterLocation.FORM);

    private final Paging paging = new DescendingIdPaging(MAX_ID, "id");

    @Property(tries = 200)
    void everyItemIsReachedOnceTheHighestFirst(
            @ForAll @Size(max = 30) Set<Long> ids, @ForAll @IntRange(min = 1, max = 7) int pageSize)
            throws IOException {
        List<Long> walked = new ArrayList<>();
        Values values = Values.NONE;
        while (values != null) {
            List<Long> page = page(ids, (Long) values.get(MAX_ID), pageSize);
            walked.addAll(page);
            JsonNode items = Json.tree(page.stream().map(id -> Map.of("id", id)).toList());
            Paging.Step next = paging.after(values, items, items);
            values = next == null ? null : ((Paging.At) next).values();
        }

        assertThat(walked)
                .containsExactlyElementsOf(
                        ids.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static List<Long> page(Set<Long> ids, Long below, int size) {
        return ids.stream()
                .filter(id -> below == null || id < below)
                .sorted(Comparator.reverseOrder())
                .limit(size)
                .toList();
    }
}
