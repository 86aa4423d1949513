// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.call.Values;

/**
 * Lists that are walked by the index of the first item. Goes on from what a page really held: a service may give
 * fewer items than were asked for.
 *
 * @param offset the parameter of the index, from 0
 * @param count  name of the answer's field with the number of items in all
 */
public record OffsetPaging(ParameterRef offset, String count) implements Paging {

    @Override
    public Step after(Values values, JsonNode page, JsonNode items) {
        Long given = (Long) values.get(offset);
        long next = (given == null ? 0 : given) + items.size();
        Long total = total(page);
        boolean last = items.isEmpty() || total != null && next >= total;
        return last ? null : new At(values.with(offset, next));
    }

    @Override
    public Long total(JsonNode page) {
        JsonNode total = page.path(count);
        return total.canConvertToLong() ? Long.valueOf(total.asLong()) : null;
    }
}
