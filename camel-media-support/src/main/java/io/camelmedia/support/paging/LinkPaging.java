package io.camelmedia.support.paging;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.call.Values;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Lists whose pages name the address of the next.
 *
 * @param at JSON pointer to the address
 */
public record LinkPaging(String at) implements Paging {

    @Override
    public Step after(Values values, JsonNode page, JsonNode items) throws UnfitJsonException {
        String address = page.at(at).asText("");
        return address.isEmpty() || items.isEmpty() ? null : new Link(address(address));
    }

    /** The query may be signed, and a text that is no address may hold it anywhere. */
    private URI address(String text) throws UnfitJsonException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new UnfitJsonException("the link to the next page, at " + at + ", is no address");
        }
    }

    @Override
    public Long total(JsonNode page) {
        return null;
    }
}
