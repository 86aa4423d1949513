package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What an operation asks of a value beyond its type. */
sealed interface Check {

    /** @throws InvalidValueException when the value is not allowed */
    void accept(Object value);

    /** What passes, in words. */
    String allowed();

    /** Whether the service may know more values than its document, so that {@code strict=false} skips the check. */
    default boolean leavesRoom() {
        return false;
    }

    private static Collection<?> each(Object value) {
        return value instanceof Collection<?> values ? values : List.of(value);
    }

    record Permitted(List<String> values) implements Check {

        @Override
        public void accept(Object value) {
            for (Object each : each(value)) {
                if (!values.contains(each.toString())) {
                    String which = each == value ? "" : "'" + each + "' ";
                    throw new InvalidValueException(which + "is not permitted; "
                            + Suggest.among(each.toString(), values) + "allowed: " + allowed());
                }
            }
        }

        @Override
        public String allowed() {
            return String.join(", ", values);
        }

        @Override
        public boolean leavesRoom() {
            return true;
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
    }

    record Matching(Pattern pattern, String rule) implements Check {

        @Override
        public void accept(Object value) {
            for (Object each : each(value)) {
                if (!pattern.matcher(each.toString()).matches()) {
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
}
