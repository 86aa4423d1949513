// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.operation.call.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule between parameters of an operation. */
public interface Rule {

    /**
     * What breaks the rule; null when nothing does.
     *
     * @param complete whether no more values will come: what is merely missing breaks a rule only then
     */
    String violation(Values given, boolean complete);

    /** Parameters of which one excludes the others: when the URI gives one, headers of the others are not read. */
    default Set<Parameter> alternatives() {
        return Set.of();
    }

    static Rule exactlyOneOf(ParameterRef... parameters) {
        return new Alternatives(parameters(parameters), true);
    }

    static Rule atMostOneOf(ParameterRef... parameters) {
        return new Alternatives(parameters(parameters), false);
    }

    static Rule atLeastOneOf(ParameterRef... parameters) {
        List<Parameter> all = parameters(parameters);
        return (given, complete) ->
                complete && all.stream().noneMatch(given::has) ? "one of " + names(all) + " is required" : null;
    }

    static Rule allOrNone(ParameterRef... parameters) {
        List<Parameter> all = parameters(parameters);
        return (given, complete) -> {
            List<Parameter> missing =
                    all.stream().filter(each -> !given.has(each)).toList();
            return complete && !missing.isEmpty() && missing.size() < all.size()
                    ? names(all) + " are given all together or not at all; missing: " + names(missing)
                    : null;
        };
    }

    private static List<Parameter> parameters(ParameterRef... usables) {
        return Arrays.stream(usables).map(ParameterRef::parameter).toList();
    }

    private static String names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::option).collect(Collectors.joining(", "));
    }

    /** At most one of the parameters, or exactly one. */
    record Alternatives(List<Parameter> parameters, boolean required) implements Rule {

        @Override
        public String violation(Values given, boolean complete) {
            List<Parameter> present = parameters.stream().filter(given::has).toList();
            if (present.size() > 1) {
                return names(present) + " exclude each other";
            }
            return required && complete && present.isEmpty() ? "one of " + names(parameters) + " is required" : null;
        }

        @Override
        public Set<Parameter> alternatives() {
            return Set.copyOf(parameters);
        }
    }
}
