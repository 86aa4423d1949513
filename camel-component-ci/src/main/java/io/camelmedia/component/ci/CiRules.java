// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.Rule;
import io.camelmedia.support.operation.call.Values;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Rules between parameters that this API alone has. */
final class CiRules {

    private CiRules() {}

    /** One parameter is required when another has this value, compared without case. */
    static Rule needed(ParameterRef needed, ParameterRef asking, String value) {
        Parameter parameter = needed.parameter();
        return (given, complete) -> complete && value.equalsIgnoreCase(given.text(asking)) && !given.has(needed)
                ? parameter.option() + " is required with "
                        + asking.parameter().option() + "=" + given.text(asking) + ": give the option "
                        + parameter.option() + " or the header " + parameter.header()
                : null;
    }

    /** One parameter has no meaning without another. */
    static Rule needed(ParameterRef needed, ParameterRef asking) {
        return (given, complete) -> complete && given.has(asking) && !given.has(needed)
                ? asking.parameter().option() + " is given without "
                        + needed.parameter().option()
                : null;
    }

    /** Of these lists at least one holds something. */
    static Rule anyEntry(ParameterRef... lists) {
        return (given, complete) ->
                complete && Arrays.stream(lists).noneMatch(list -> holdsEntries(given, list)) ? names(lists) : null;
    }

    private static boolean holdsEntries(Values given, ParameterRef list) {
        return given.get(list) instanceof Collection<?> entries && !entries.isEmpty();
    }

    private static String names(ParameterRef... lists) {
        return Arrays.stream(lists).map(list -> list.parameter().option()).collect(Collectors.joining(", "))
                + ": at least one entry in one of them is required";
    }
}
