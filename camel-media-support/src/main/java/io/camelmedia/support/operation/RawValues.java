// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.camelmedia.support.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of values as options and headers give them: as text, as JSON or as objects of Java. */
final class RawValues {

    private static final Pattern INTERVAL = Pattern.compile("(\\d+(?:\\.\\d+)?) ?- ?(\\d+(?:\\.\\d+)?)");

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private RawValues() {}

    /** The texts of objects with {@code name} and {@code value}. */
    static Map<String, String> named(Collection<?> entries) {
        Map<String, String> texts = new TreeMap<>();
        for (Object entry : entries) {
            JsonNode pair = Json.tree(entry);
            if (!pair.path("name").isTextual() || !pair.path("value").isValueNode()) {
                throw new InvalidValueException("has an entry that is no pair of name and value");
            }
            texts.put(pair.path("name").asText(), pair.path("value").asText());
        }
        return texts;
    }

    /** Puts the texts of Maps within Maps under their names with dots between them. */
    static void collect(String prefix, Map<?, ?> map, Map<String, Object> texts) {
        map.forEach((key, value) -> {
            String name = prefix + key;
            if (value instanceof Map<?, ?> inner) {
                collect(name + ".", inner, texts);
            } else if (value instanceof Collection<?> values) {
                texts.put(name, values.stream().map(Object::toString).toList());
            } else if (value == null) {
                throw new InvalidValueException("has no value for " + name);
            } else {
                texts.put(name, value.toString());
            }
        });
    }

    /** One of {@code 0-15,20-25}. */
    static JsonNode interval(String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            throw new InvalidValueException("is no list of intervals; write them as 0-15,20-25");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("lower", new BigDecimal(interval.group(1)))
                .put("upper", new BigDecimal(interval.group(2)));
    }

    static byte[] bytes(Object raw) {
        return raw instanceof byte[] bytes ? bytes : raw.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A JSON array. */
    static JsonNode array(String text) {
        JsonNode array = Json.readOrMissing(text.getBytes(StandardCharsets.UTF_8));
        if (!array.isArray()) {
            throw new InvalidValueException("is no list of JSON objects");
        }
        return array;
    }

    static Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    text.matches("-?\\d+") ? "does not fit into 64 bits" : "is no whole number");
        }
    }

    /** A point in time as ISO 8601 in UTC with milliseconds. */
    static String instant(Object raw) {
        if (raw instanceof Date date) {
            return MILLISECONDS.format(date.toInstant());
        }
        return MILLISECONDS.format(
                raw instanceof Instant instant ? instant : parsed(raw.toString().strip()));
    }

    /** Accepts the blank that URI decoding leaves of the plus in an offset. */
    private static Instant parsed(String text) {
        String repaired = text.replaceFirst("(T[\\d:.]+) (\\d{2}:?\\d{2})$", "$1+$2");
        try {
            return OffsetDateTime.parse(repaired).toInstant();
        } catch (DateTimeException notATime) {
            try {
                return LocalDate.parse(repaired).atStartOfDay(ZoneOffset.UTC).toInstant();
            } catch (DateTimeException noDateEither) {
                throw new InvalidValueException("is no instant; write it as 2026-01-31T12:00:00Z");
            }
        }
    }

    /** The entries of a list, of a JSON array, or of a text with commas. */
    static Collection<?> entries(Object raw) {
        if (raw instanceof Collection<?> values) {
            return values;
        }
        if (raw instanceof JsonNode) {
            throw new InvalidValueException("is no list");
        }
        if (raw instanceof Object[] values) {
            return Arrays.asList(values);
        }
        JsonNode array = raw.toString().startsWith("[")
                ? Json.readOrMissing(raw.toString().getBytes(StandardCharsets.UTF_8))
                : MissingNode.getInstance();
        if (array.isArray()) {
            List<String> texts = new ArrayList<>();
            array.forEach(entry -> texts.add(entry.asText()));
            return texts;
        }
        return Arrays.stream(raw.toString().split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
