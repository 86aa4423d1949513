// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.call.Values;

/**
 * Lists whose pages name the address of the next, until one names none. A page may be empty and not the last.
 *
 * @param at      JSON pointer to the address
 * @param totalAt JSON pointer to the number of items in all
 */
public record LinkPaging(String at, String totalAt) implements Paging {

    @Override
    public Step after(Values values, JsonNode page, JsonNode items) {
        String address = page.at(at).asText("");
        return address.isBlank() ? null : new Link(address);
    }

    @Override
    public Long total(JsonNode page) {
        JsonNode total = page.at(totalAt);
        return total.canConvertToLong() ? Long.valueOf(total.asLong()) : null;
    }
}
