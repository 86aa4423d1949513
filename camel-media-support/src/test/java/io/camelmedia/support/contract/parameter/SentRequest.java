package io.camelmedia.support.contract.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param target  path and query, encoded
 * @param headers of interest, by name in lower case
 * @param body    a missing node when it is no JSON
 */
record SentRequest(String method, String target, Map<String, String> headers, JsonNode body) {

    /** The same request with only these headers, which a parameter may set. */
    SentRequest with(Iterable<String> names) {
        Map<String, String> kept = new TreeMap<>();
        names.forEach(name -> {
            String value = headers.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                kept.put(name, value);
            }
        });
        return new SentRequest(method, target, kept, body);
    }
}
