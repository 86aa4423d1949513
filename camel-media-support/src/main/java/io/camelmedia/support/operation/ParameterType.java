package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
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
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How the values of a parameter are read. Options and headers come as text or as the Java type; nothing is guessed:
 * what does not fit is refused with a text that says what would.
 */
public enum ParameterType {
    TEXT {
        @Override
        Object parse(Object raw) {
            if (raw instanceof JsonNode) {
                throw new InvalidValueException("is no text");
            }
            return raw.toString();
        }
    },
    /** A whole number of 64 bits: ids are exact. */
    INTEGER {
        @Override
        Object parse(Object raw) {
            if (raw instanceof Integer || raw instanceof Long || raw instanceof Short) {
                return ((Number) raw).longValue();
            }
            return whole(raw.toString().strip());
        }
    },
    DECIMAL {
        @Override
        Object parse(Object raw) {
            try {
                return new BigDecimal(raw.toString().strip());
            } catch (NumberFormatException e) {
                throw new InvalidValueException("is no number");
            }
        }
    },
    BOOLEAN {
        @Override
        Object parse(Object raw) {
            return switch (raw.toString()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new InvalidValueException("is neither true nor false");
            };
        }
    },
    /** An instant, sent as ISO 8601 in UTC with milliseconds. */
    INSTANT {
        @Override
        Object parse(Object raw) {
            if (raw instanceof Date date) {
                return MILLISECONDS.format(date.toInstant());
            }
            if (raw instanceof Instant instant) {
                return MILLISECONDS.format(instant);
            }
            return MILLISECONDS.format(instant(raw.toString().strip()));
        }
    },
    /** A calendar day, sent as {@code yyyy-MM-dd}. */
    DATE {
        @Override
        Object parse(Object raw) {
            try {
                return LocalDate.parse(raw.toString().strip()).toString();
            } catch (DateTimeException e) {
                throw new InvalidValueException("is no date; write it as 2026-01-31");
            }
        }
    },
    /** A span of time, sent in milliseconds: a number of them, or a duration such as 1m30s or PT90S. */
    DURATION {
        @Override
        Object parse(Object raw) {
            return raw instanceof Duration duration ? duration.toMillis() : Durations.millis(raw.toString());
        }
    },
    /** Texts, in an option or a header separated by commas, or as a JSON array when they hold commas. */
    TEXTS {
        @Override
        Object parse(Object raw) {
            return entries(raw).stream().map(TEXT::parse).toList();
        }
    },
    /** Texts like {@link #TEXTS}, each a query parameter of its own. */
    REPEATED_TEXTS {
        @Override
        Object parse(Object raw) {
            return TEXTS.parse(raw);
        }

        @Override
        public void query(String wire, Object value, BiConsumer<String, String> out) {
            ((Collection<?>) value).forEach(each -> out.accept(wire, each.toString()));
        }
    },
    /** Whole numbers of 64 bits, separated by commas in an option or a header. */
    INTEGERS {
        @Override
        Object parse(Object raw) {
            return entries(raw).stream().map(INTEGER::parse).toList();
        }
    },
    /** A JSON object: a record, a Map or a tree, or JSON as text. */
    OBJECT {
        @Override
        Object parse(Object raw) {
            boolean read = raw instanceof MediaModel || raw instanceof Map<?, ?> || raw instanceof JsonNode;
            JsonNode object = read ? Json.tree(raw) : Json.readOrMissing(bytes(raw));
            if (!object.isObject()) {
                throw new InvalidValueException("is no JSON object");
            }
            return object;
        }
    },
    /** JSON objects: a list of records, Maps or trees, or a JSON array as text. */
    OBJECTS {
        @Override
        Object parse(Object raw) {
            JsonNode list = raw instanceof Collection<?> values ? Json.tree(values) : array(raw.toString());
            list.forEach(entry -> {
                if (!entry.isObject()) {
                    throw new InvalidValueException("holds an entry that is no JSON object");
                }
            });
            return StreamSupport.stream(list.spliterator(), false).toList();
        }
    },
    /** Intervals of numbers: {@code 0-15,20-25}, or objects with lower and upper. */
    INTERVALS {
        @Override
        Object parse(Object raw) {
            return raw instanceof String text && !text.stripLeading().startsWith("[")
                    ? entries(text).stream()
                            .map(entry -> interval(entry.toString()))
                            .toList()
                    : OBJECTS.parse(raw);
        }
    },
    /** A path of several segments, which begins with a slash. */
    PATH {
        @Override
        Object parse(Object raw) {
            String path = raw.toString().replaceAll("/+$", "");
            if (!path.startsWith("/")) {
                throw new InvalidValueException("is no path; it begins with a slash");
            }
            return path;
        }

        @Override
        String segments(String option, String value) {
            return Arrays.stream(value.substring(1).split("/"))
                    .map(segment -> Encoding.segment(option, segment))
                    .collect(Collectors.joining("/", "/", ""));
        }
    },
    /**
     * Named texts: options with a common prefix and a dot, or a Map in the header, which may hold Maps. Several values
     * of a nested name are a query parameter each, of another one text with commas.
     */
    NAMED_TEXTS {
        @Override
        Object parse(Object raw) {
            if (!(raw instanceof Map<?, ?> map)) {
                throw new InvalidValueException("is no Map");
            }
            Map<String, Object> texts = new TreeMap<>();
            collect("", map, texts);
            return texts;
        }

        @Override
        public void query(String wire, Object value, BiConsumer<String, String> out) {
            ((Map<?, ?>) value).forEach((name, text) -> {
                String brackets = wire + "[" + name.toString().replace(".", "][") + "]";
                boolean nested = name.toString().contains(".");
                Collection<?> values =
                        nested && text instanceof Collection<?> several ? several : List.of(joined(text));
                values.forEach(each -> out.accept(brackets, each.toString()));
            });
        }
    },
    /** Named texts like {@link #NAMED_TEXTS}, in JSON a list of objects with {@code name} and {@code value}. */
    NAMED_VALUES {
        @Override
        Object parse(Object raw) {
            Map<?, ?> texts =
                    (Map<?, ?>) NAMED_TEXTS.parse(raw instanceof Collection<?> entries ? named(entries) : raw);
            return texts.entrySet().stream()
                    .map(entry -> Map.of("name", entry.getKey(), "value", joined(entry.getValue())))
                    .toList();
        }
    };

    private static final Pattern INTERVAL = Pattern.compile("(\\d+(?:\\.\\d+)?) ?- ?(\\d+(?:\\.\\d+)?)");

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    abstract Object parse(Object raw);

    /** Writes a value into a path: as one segment, unless it is a path itself. */
    String segments(String option, String value) {
        return Encoding.segment(option, value);
    }

    /** Writes a value into a query: a list as one text with commas. */
    public void query(String wire, Object value, BiConsumer<String, String> out) {
        out.accept(wire, joined(value));
    }

    private static String joined(Object value) {
        return value instanceof Collection<?> entries
                ? entries.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }

    /** @throws InvalidValueException with what is wrong and what would be right */
    Object read(Object raw) {
        if (raw instanceof Collection<?>
                && !List.of(TEXTS, REPEATED_TEXTS, INTEGERS, OBJECTS, INTERVALS, NAMED_VALUES)
                        .contains(this)) {
            throw new InvalidValueException("is given more than once; it takes one value");
        }
        return parse(raw);
    }

    /** Whether options give it that have its name and a dot before their own. */
    public boolean isNamed() {
        return this == NAMED_TEXTS || this == NAMED_VALUES;
    }

    private static Map<String, String> named(Collection<?> entries) {
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

    private static void collect(String prefix, Map<?, ?> map, Map<String, Object> texts) {
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

    private static JsonNode interval(String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            throw new InvalidValueException("is no list of intervals; write them as 0-15,20-25");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("lower", new BigDecimal(interval.group(1)))
                .put("upper", new BigDecimal(interval.group(2)));
    }

    private static byte[] bytes(Object raw) {
        return raw instanceof byte[] bytes ? bytes : raw.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode array(String text) {
        JsonNode array = Json.readOrMissing(text.getBytes(StandardCharsets.UTF_8));
        if (!array.isArray()) {
            throw new InvalidValueException("is no list of JSON objects");
        }
        return array;
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    text.matches("-?\\d+") ? "does not fit into 64 bits" : "is no whole number");
        }
    }

    /** Accepts the blank that URI decoding leaves of the plus in an offset. */
    private static Instant instant(String text) {
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

    private static Collection<?> entries(Object raw) {
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
