// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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
            return RawValues.whole(raw.toString().strip());
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
            return RawValues.instant(raw);
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
            return RawValues.entries(raw).stream().map(TEXT::parse).toList();
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
            return RawValues.entries(raw).stream().map(INTEGER::parse).toList();
        }
    },
    /** A JSON object: a record, a Map or a tree, or JSON as text. */
    OBJECT {
        @Override
        Object parse(Object raw) {
            boolean read = raw instanceof MediaModel || raw instanceof Map<?, ?> || raw instanceof JsonNode;
            JsonNode object = read ? Json.tree(raw) : Json.readOrMissing(RawValues.bytes(raw));
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
            JsonNode list = raw instanceof Collection<?> values ? Json.tree(values) : RawValues.array(raw.toString());
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
                    ? RawValues.entries(text).stream()
                            .map(entry -> RawValues.interval(entry.toString()))
                            .toList()
                    : OBJECTS.parse(raw);
        }
    },
    /** A path of one or several segments, which begins with a slash. */
    PATH {
        @Override
        Object parse(Object raw) {
            String path = raw.toString().replaceAll("/+$", "");
            boolean isPath = path.startsWith("/")
                    && Arrays.stream(path.substring(1).split("/", -1)).noneMatch(Encoding::isStep);
            if (!isPath) {
                throw new InvalidValueException(
                        "is no path; it begins with a slash, and each of its segments is a name, as in /v3/sounds");
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
     * of a name are a query parameter each.
     */
    NAMED_TEXTS {
        @Override
        Object parse(Object raw) {
            if (!(raw instanceof Map<?, ?> map)) {
                throw new InvalidValueException("is no Map");
            }
            Map<String, Object> texts = new TreeMap<>();
            RawValues.collect("", map, texts);
            return texts;
        }

        @Override
        public void query(String wire, Object value, BiConsumer<String, String> out) {
            ((Map<?, ?>) value).forEach((name, text) -> {
                String brackets = wire + "[" + name.toString().replace(".", "][") + "]";
                Collection<?> values = text instanceof Collection<?> several ? several : List.of(text);
                values.forEach(each -> out.accept(brackets, each.toString()));
            });
        }
    },
    /** Named texts like {@link #NAMED_TEXTS}, in JSON a list of objects with {@code name} and {@code value}. */
    NAMED_VALUES {
        @Override
        Object parse(Object raw) {
            Map<?, ?> texts = (Map<?, ?>)
                    NAMED_TEXTS.parse(raw instanceof Collection<?> entries ? RawValues.named(entries) : raw);
            return texts.entrySet().stream()
                    .map(entry -> Map.of("name", entry.getKey(), "value", joined(entry.getValue())))
                    .toList();
        }
    };

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

    /** Whether the URI gives it by several options, each named with its name, a dot and a name of its own. */
    public boolean isNamed() {
        return this == NAMED_TEXTS || this == NAMED_VALUES;
    }
}
