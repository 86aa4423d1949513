package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.util.TimeUtils;

/** Checks the raw values of options that are no parameters of the API, before Camel's lenient conversions. */
final class OwnOptions {

    private OwnOptions() {}

    /**
     * @param secrets names of the options whose values are not shown
     * @throws IllegalArgumentException with what is wrong and what is allowed
     */
    static void check(
            String uri,
            PropertyConfigurer configurer,
            Operation operation,
            Map<String, Object> raw,
            Set<String> secrets) {
        PropertyConfigurerGetter options = (PropertyConfigurerGetter) configurer;
        String subject = uri.split("\\?")[0].replace("://", ":");
        raw.forEach((name, value) -> {
            Class<?> type = options.getOptionType(name, true);
            String problem = type == null || operation.uses().containsKey(name) ? null : problem(type, value);
            if (problem != null) {
                throw new IllegalArgumentException(
                        subject + ": " + name + "=" + (secrets.contains(name) ? "xxxxxx" : value) + " " + problem);
            }
        });
    }

    private static String problem(Class<?> type, Object raw) {
        if (!(raw instanceof String text)) {
            return raw instanceof Iterable<?> ? "is given more than once; it takes one value" : null;
        }
        if (text.startsWith("#")) {
            return null;
        }
        if (type == int.class || type == Integer.class) {
            return text.matches("-?\\d{1,9}") ? null : "is no whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("false") ? null : "is neither true nor false";
        }
        if (type == long.class || type == Duration.class) {
            return duration(text);
        }
        return type.isEnum() ? permitted(type, text) : null;
    }

    private static String duration(String text) {
        try {
            return TimeUtils.toMilliSeconds(text) < 0 ? "is negative" : null;
        } catch (RuntimeException e) {
            return "is no duration; write milliseconds, or for instance 30s";
        }
    }

    private static String permitted(Class<?> type, String text) {
        Object[] values = type.getEnumConstants();
        boolean known = Arrays.stream(values)
                .anyMatch(value -> value.toString().equalsIgnoreCase(text)
                        || ((Enum<?>) value).name().equalsIgnoreCase(text));
        return known
                ? null
                : "is not permitted; allowed: "
                        + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }
}
