// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.operation.Paging;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * A page of a list whose items are kept apart: one that has not the documented shape costs only itself.
 *
 * @param items records or Maps, or {@link io.camelmedia.support.json.Unbound}
 * @param total how many items there are in all; null when the service does not say
 * @param now   when the service answered, by its own clock; by ours when it does not say
 * @param rest  the answer without its list
 */
public record Entries(List<Object> items, Long total, Instant now, JsonNode rest) {

    /**
     * The next page of a list that does not go on by the ids of its items.
     *
     * @return null when this was the last one
     */
    public Paging.Step next(Paging paging, Values values) throws IOException {
        ArrayNode counted = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> counted.addNull());
        return paging.after(values, rest, counted);
    }
}
