// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.error.Mask;
import io.camelmedia.support.operation.Durations;
import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ShownValue;
import io.camelmedia.support.operation.Suggest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;

/** Checks the raw values of options that are no parameters of the API, before Camel's lenient conversions. */
final class OwnOptions {

    /** Options of type {@code long} that are counts: every other one is a duration in milliseconds. */
    private static final Set<String> COUNTS = Set.of("maxResponseSize", "repeatCount");

    private OwnOptions() {}

    /**
     * Checks the options of a URI, and writes durations of ISO 8601 as Camel reads them.
     *
     * @param secrets names of the options whose values are not shown
     * @throws IllegalArgumentException with what is wrong and what is allowed
     */
    static void check(
            String subject,
            PropertyConfigurer configurer,
            Operation operation,
            Map<String, Object> raw,
            Set<String> secrets) {
        PropertyConfigurerGetter options = (PropertyConfigurerGetter) configurer;
        raw.replaceAll((name, value) -> {
            Class<?> type = options.getOptionType(name, true);
            if (type == null || operation.uses().containsKey(name)) {
                return value;
            }
            try {
                return checked(COUNTS.contains(name) ? Number.class : type, value);
            } catch (InvalidValueException e) {
                throw new IllegalArgumentException(subject + ": " + name + "="
                        + (secrets.contains(name) ? Mask.TEXT : ShownValue.of(value)) + " "
                        + e.getMessage());
            }
        });
    }

    /**
     * Checks what component and endpoint share.
     *
     * @throws IllegalArgumentException with what is out of range
     */
    static void check(String subject, MediaConfiguration configuration) {
        atLeastOne(subject, "maxAttempts", configuration.getMaxAttempts());
        atLeastOne(subject, "requestTimeout", configuration.getRequestTimeout());
        atLeastOne(subject, "idleTimeout", configuration.getIdleTimeout());
        atLeastOne(subject, "uploadResponseTimeout", configuration.getUploadResponseTimeout());
        atLeastOne(subject, "maxResponseSize", configuration.getMaxResponseSize());
    }

    private static void atLeastOne(String subject, String option, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    subject + ": " + option + "=" + value + " is out of range; allowed: 1 or more");
        }
    }

    private static Object checked(Class<?> type, Object raw) {
        if (!(raw instanceof String text)) {
            if (raw instanceof Iterable<?>) {
                throw new InvalidValueException("is given more than once; it takes one value");
            }
            return raw;
        }
        if (text.startsWith("#")) {
            return raw;
        }
        if (type == long.class || type == Long.class || type == Duration.class) {
            long millis = Durations.millis(text);
            return type == Duration.class ? raw : Long.toString(millis);
        }
        String problem = problem(type, text);
        if (problem != null) {
            throw new InvalidValueException(problem);
        }
        return raw;
    }

    private static String problem(Class<?> type, String text) {
        if (type == int.class || type == Integer.class) {
            return wholeNumber(text, 9);
        }
        if (type == Number.class) {
            return wholeNumber(text, 18);
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("false") ? null : "is neither true nor false";
        }
        return type.isEnum() ? permitted(type, text) : null;
    }

    private static String wholeNumber(String text, int mostDigits) {
        return text.matches("-?\\d{1," + mostDigits + "}") ? null : "is no whole number";
    }

    private static String permitted(Class<?> type, String text) {
        Object[] values = type.getEnumConstants();
        boolean known = Arrays.stream(values)
                .anyMatch(value -> value.toString().equalsIgnoreCase(text)
                        || ((Enum<?>) value).name().equalsIgnoreCase(text));
        List<String> names = Arrays.stream(values).map(Object::toString).toList();
        return known ? null : "is not permitted; " + Suggest.amongOrAll(text, names);
    }
}
