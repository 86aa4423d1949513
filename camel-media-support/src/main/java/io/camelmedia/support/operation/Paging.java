// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.operation.call.Values;
import java.io.IOException;

/** How a list goes on after a page. */
public interface Paging {

    /** Where a page is found: under other values of the parameters, or at an address that the service handed out. */
    sealed interface Step {}

    record At(Values values) implements Step {}

    /** @param address as the page gives it, which may be relative to the page's own */
    record Link(String address) implements Step {}

    /**
     * The page after this one.
     *
     * @param values what this page was asked for with
     * @param page   the whole answer
     * @param items  its items, an array
     * @return null when this was the last page
     * @throws IOException when the page does not tell, though it should
     */
    Step after(Values values, JsonNode page, JsonNode items) throws IOException;

    /** How many items there are in all; null when the service does not say. */
    Long total(JsonNode page);
}
