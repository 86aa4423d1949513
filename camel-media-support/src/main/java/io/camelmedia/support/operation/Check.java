// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operation asks of a value beyond its type. */
sealed interface Check {

    /** @throws InvalidValueException when the value is not allowed */
    void accept(Object value);

    /** An accepted value as it is sent. */
    default Object sent(Object value) {
        return value;
    }

    /** What passes, in words; empty when everything does. */
    String allowed();

    /** Whether the service may know more values than its document, so that {@code strict=false} skips the check. */
    default boolean leavesRoom() {
        return false;
    }

    /** Whether it counts the entries of a list, and says nothing of a single value. */
    default boolean countsEntries() {
        return false;
    }

    private static Collection<?> each(Object value) {
        return value instanceof Collection<?> values ? values : List.of(value);
    }

    /**
     * A closed list. Case does not count: what is sent is the list's.
     *
     * @param leavesRoom whether the service may know more
     */
    record Permitted(List<String> values, boolean leavesRoom) implements Check {

        @Override
        public void accept(Object value) {
            for (Object each : each(value)) {
                if (of(each) == null) {
                    String which = each(value).size() == 1 ? "" : "'" + ShownValue.of(each) + "' ";
                    throw new InvalidValueException(
                            which + "is not permitted; " + Suggest.amongOrAll(each.toString(), values));
                }
            }
        }

        @Override
        public Object sent(Object value) {
            if (value instanceof Collection<?> entries) {
                return entries.stream().map(this::sent).toList();
            }
            return value instanceof String && of(value) != null ? of(value) : value;
        }

        private String of(Object value) {
            return values.stream()
                    .filter(value.toString()::equalsIgnoreCase)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String allowed() {
            return String.join(", ", values);
        }
    }

    record Range(BigDecimal least, BigDecimal most) implements Check {

        @Override
        public void accept(Object value) {
            for (Object each : each(value)) {
                BigDecimal number = new BigDecimal(each.toString());
                if (number.compareTo(least) < 0 || most != null && number.compareTo(most) > 0) {
                    throw new InvalidValueException("is out of range; allowed: " + allowed());
                }
            }
        }

        @Override
        public String allowed() {
            return most == null ? least + " or more" : least + " to " + most;
        }
    }

    record Count(int least, int most) implements Check {

        @Override
        public void accept(Object value) {
            int size = each(value).size();
            if (size < least || size > most) {
                throw new InvalidValueException(
                        "has " + size + (size == 1 ? " entry" : " entries") + "; allowed: " + allowed());
            }
        }

        @Override
        public String allowed() {
            return most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
        }

        @Override
        public boolean countsEntries() {
            return true;
        }
    }

    record Distinct(String option, int usual) implements Check {

        private static final Logger LOG = LoggerFactory.getLogger(Distinct.class);

        @Override
        public void accept(Object value) {
            int size = distinct(value).size();
            if (size > usual) {
                LOG.warn("{} has {} entries; the service may refuse more than {}", option, size, usual);
            }
        }

        @Override
        public Object sent(Object value) {
            return distinct(value);
        }

        private static List<?> distinct(Object value) {
            return each(value).stream().distinct().toList();
        }

        @Override
        public String allowed() {
            return "up to " + usual;
        }

        @Override
        public boolean countsEntries() {
            return true;
        }
    }

    record Matching(Predicate<String> condition, String rule) implements Check {

        @Override
        public void accept(Object value) {
            for (Object each : each(value)) {
                if (!condition.test(each.toString())) {
                    throw new InvalidValueException("is not allowed; it must be " + rule);
                }
            }
        }

        @Override
        public String allowed() {
            return rule;
        }
    }

    record Holding(List<String> fields) implements Check {

        @Override
        public void accept(Object value) {
            for (Object each : each(value)) {
                for (String field : fields) {
                    if (((JsonNode) each).path(field).asText().isEmpty()) {
                        throw new InvalidValueException("has an entry without " + field + "; each must " + allowed());
                    }
                }
            }
        }

        @Override
        public String allowed() {
            return "hold " + String.join(", ", fields);
        }
    }

    record Joining(String name) implements Check {

        @Override
        public void accept(Object value) {}

        @Override
        public Object sent(Object value) {
            Map<Object, Object> texts = new TreeMap<>((Map<?, ?>) value);
            texts.computeIfPresent(
                    name,
                    (key, text) -> text instanceof Collection<?> several
                            ? several.stream().map(Object::toString).collect(Collectors.joining(","))
                            : text);
            return texts;
        }

        @Override
        public String allowed() {
            return "";
        }
    }
}
