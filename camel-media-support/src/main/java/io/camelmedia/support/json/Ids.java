package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ids of 64 bits, which services tell as a number and, for readers that only know doubles, once more as a text. The
 * number counts; the text only where there is no number.
 */
public final class Ids {

    private static final Logger LOG = LoggerFactory.getLogger(Ids.class);
    private static final String TEXT = "_str";

    private Ids() {}

    /**
     * @param name of the field, for the log
     * @return null when neither is there
     * @throws NumberFormatException when there is only a text, and it is no number
     */
    public static Long exact(String name, Long number, String text) {
        if (number == null) {
            return text == null || text.isEmpty() ? null : Long.valueOf(text);
        }
        if (text != null && !text.equals(number.toString())) {
            LOG.warn("The service tells {} as {} and as text {}: the number counts", name, number, text);
        }
        return number;
    }

    /**
     * The id of an item in a list.
     *
     * @param name of the field; the text stands beside in the field with {@code _str} after the name
     * @throws IOException when the item has none
     */
    public static long of(JsonNode item, String name) throws IOException {
        JsonNode number = item.path(name);
        JsonNode value = number.isNumber() ? number : item.path(name + TEXT);
        if (!value.asText().matches("-?\\d+")) {
            throw new IOException("an item of the list has no " + name);
        }
        return Long.parseLong(value.asText());
    }
}
