// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ids of 64 bits, which services tell as a number and, for readers that only know doubles, once more as a text. The
 * number counts; the text only where there is no number.
 */
public final class Ids {

    private static final Logger LOG = LoggerFactory.getLogger(Ids.class);
    static final String ID = "_id";
    static final String TEXT = "_str";

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private Ids() {}

    /**
     * @param name of the field, for the log
     * @return null when there is neither a number nor a text that is one
     */
    public static Long exact(String name, Long number, String text) {
        if (number == null) {
            return text == null ? null : parse(text);
        }
        if (text != null && !text.equals(number.toString()) && TOLD.add(name)) {
            LOG.warn(
                    "The service tells {} as {} and as text {}: the number counts. This is told once",
                    name,
                    number,
                    text);
        }
        return number;
    }

    /**
     * The id of an item in a list.
     *
     * @param name of the field; the text stands beside in the field with {@code _str} after the name
     * @throws UnfitJsonException when the item has none
     */
    public static long of(JsonNode item, String name) throws UnfitJsonException {
        JsonNode number = item.path(name);
        JsonNode value = number.isNumber() ? number : item.path(name + TEXT);
        Long id = parse(value.asText());
        if (id == null) {
            throw new UnfitJsonException("an item of the list has no " + name);
        }
        return id;
    }

    private static Long parse(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
