package io.camelmedia.support.error;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a user can check after a failure, with the names of options and properties.
 *
 * @param component   scheme of the component
 * @param credentials options that prove who calls
 */
public record Advice(String component, List<String> credentials) {

    public static Advice of(String component, String... credentials) {
        return new Advice(component, Arrays.asList(credentials));
    }

    /** The exception of a failure, with what to check. */
    public MediaApiException exception(ErrorKind kind, Failure failure) {
        return kind.exception(failure.withAdvice(about(kind, failure)));
    }

    /** A service that gives its own code for what it did not find was reached at the right address. */
    private String about(ErrorKind kind, Failure failure) {
        return switch (kind) {
            case AUTHENTICATION -> "check " + options(credentials);
            case FORBIDDEN -> "check what the account may do";
            case NOT_FOUND -> failure.code() == null ? "check the ids of the call, and " + baseUrl(component) : null;
            default -> null;
        };
    }

    /** The option that says where the service is, and its property. */
    public static String baseUrl(String component) {
        return option(component, "baseUrl");
    }

    private String options(List<String> names) {
        return names.stream().map(name -> option(component, name)).collect(Collectors.joining(", "));
    }

    private static String option(String component, String name) {
        String property = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return name + " (camel.component." + component + "." + property + ")";
    }
}
