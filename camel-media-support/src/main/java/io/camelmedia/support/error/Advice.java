// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user can check after a failure, with the names of options and properties.
 *
 * @param component   scheme of the component
 * @param credentials options that prove who calls; the first names the account
 * @param addresses   options that say where the service is
 */
public record Advice(String component, List<String> credentials, List<String> addresses) {

    private static final int METHOD_NOT_ALLOWED = 405;

    /** For a service that is at {@code baseUrl} alone. */
    public static Advice of(String component, String... credentials) {
        return new Advice(component, List.of(credentials), List.of("baseUrl"));
    }

    /** The same for a service that is at one more address. */
    public Advice also(String address) {
        return new Advice(
                component,
                credentials,
                Stream.concat(addresses.stream(), Stream.of(address)).toList());
    }

    /** The exception of a failure, with what to check unless that is known already. */
    public MediaApiException exception(ErrorKind kind, Failure failure) {
        return kind.exception(failure.advice() == null ? failure.withAdvice(about(kind, failure)) : failure);
    }

    /** A service that gives its own code for what it did not find was reached at the right address. */
    private String about(ErrorKind kind, Failure failure) {
        return switch (kind) {
            case AUTHENTICATION -> "check " + options(credentials);
            case FORBIDDEN -> "check what the account of " + options(credentials.subList(0, 1)) + " may do";
            case NOT_FOUND -> "check the ids of the call" + (failure.code() == null ? ", and " + address() : "");
            case VALIDATION ->
                failure.status() == METHOD_NOT_ALLOWED && failure.code() == null
                        ? "check " + address()
                        : "check the options, headers and body of the call";
            case CONFLICT -> "check the state of what the call names";
            case RATE_LIMIT -> "make fewer calls at a time, or see " + options(List.of("maxAttempts", "maxRetryDelay"));
            case UNAVAILABLE -> "see " + option(component, "maxAttempts");
            case NOT_READY -> "set waitForCompletion=true, or ask again later";
            case OTHER -> "check " + address();
        };
    }

    /** The options that say where the service is, and their properties. */
    public String address() {
        return options(addresses);
    }

    private String options(List<String> names) {
        return names.stream().map(name -> option(component, name)).collect(Collectors.joining(", "));
    }

    /** An option and its property. */
    public static String option(String component, String name) {
        String property = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return name + " (camel.component." + component + "." + property + ")";
    }
}
