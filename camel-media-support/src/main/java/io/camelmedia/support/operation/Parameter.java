// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.List;
import java.util.Locale;

/**
 * A parameter of an API as a route sees it.
 *
 * @param option name of the URI option
 * @param wire   name in the query, the header or the JSON body; dots lead into nested objects of a body
 * @param header name of the message header that wins over the option
 * @param secret whether its value must never be shown
 */
public record Parameter(
        String option, String wire, String header, ParameterType type, ParameterLocation place, boolean secret)
        implements ParameterRef {

    /** @param prefix of the component's headers, for instance {@code CamelCi} */
    public static Parameter of(String prefix, String option, String wire, ParameterType type, ParameterLocation place) {
        String header = prefix + Character.toUpperCase(option.charAt(0)) + option.substring(1);
        boolean secret =
                option.equals("token") || option.toLowerCase(Locale.ROOT).contains("password");
        return new Parameter(option, wire, header, type, place, secret);
    }

    /** The same parameter, sent to another place. */
    Parameter movedTo(ParameterLocation other) {
        return new Parameter(option, wire, header, type, other, secret);
    }

    /** The same parameter under another name on the wire. */
    Parameter named(String other) {
        return new Parameter(option, other, header, type, place, secret);
    }

    /** Whether a message header can give it. */
    public boolean readsHeader() {
        return place != ParameterLocation.OPTION;
    }

    @Override
    public Parameter parameter() {
        return this;
    }

    @Override
    public ParameterUse use() {
        return new ParameterUse(this, type, false, List.of(), null, null);
    }

    /** By the header, which is unique: an operation may send the same parameter to another place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter parameter && header.equals(parameter.header);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }
}
