// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.call.Values;
import java.io.IOException;

/**
 * Lists that come newest first and are walked by an exclusive upper bound of the ids. Ends with an empty page: a short
 * one need not be the last.
 *
 * @param below the parameter of the bound
 * @param id    name of the items' field with the id, a whole number of 64 bits
 */
public record DescendingIdPaging(ParameterRef below, String id) implements Paging {

    @Override
    public Step after(Values values, JsonNode page, JsonNode items) throws IOException {
        Long bound = (Long) values.get(below);
        Long lowest = null;
        for (JsonNode item : items) {
            long each = Ids.of(item, id);
            if (bound != null && each >= bound) {
                throw new UnfitJsonException(
                        "the list leads to itself: asked for ids below " + bound + ", the service answered " + each);
            }
            lowest = lowest == null ? each : Math.min(lowest, each);
        }
        return lowest == null ? null : new At(values.with(below, lowest));
    }

    @Override
    public Long total(JsonNode page) {
        return null;
    }
}
