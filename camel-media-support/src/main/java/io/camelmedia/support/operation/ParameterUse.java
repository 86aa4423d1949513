// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one operation makes of a parameter.
 *
 * @param defaultValue the value sent when none is given; null to send none
 * @param meaning      what it means in this operation; null when it means what the catalogue says
 */
public record ParameterUse(
        Parameter parameter,
        ParameterType type,
        boolean required,
        List<Check> checks,
        Object defaultValue,
        String meaning)
        implements ParameterRef {

    @Override
    public ParameterUse use() {
        return this;
    }

    /** What values pass beyond their type, in words. */
    public List<String> allowed() {
        return checks.stream()
                .map(Check::allowed)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The closed list of values that the API's document gives; null when there is none. */
    public List<String> choices() {
        return checks.stream()
                .filter(Check.Permitted.class::isInstance)
                .map(check -> ((Check.Permitted) check).values())
                .findFirst()
                .orElse(null);
    }

    ParameterUse asRequired() {
        return new ParameterUse(parameter, type, true, checks, defaultValue, meaning);
    }

    ParameterUse withType(ParameterType other) {
        return new ParameterUse(parameter, other, required, checks, defaultValue, meaning);
    }

    ParameterUse withPlace(ParameterLocation other) {
        return new ParameterUse(parameter.movedTo(other), type, required, checks, defaultValue, meaning);
    }

    ParameterUse withWire(String name) {
        return new ParameterUse(parameter.named(name), type, required, checks, defaultValue, meaning);
    }

    ParameterUse withDefault(Object value) {
        return new ParameterUse(parameter, type, required, checks, value, meaning);
    }

    ParameterUse withMeaning(String words) {
        return new ParameterUse(parameter, type, required, checks, defaultValue, words);
    }

    ParameterUse with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new ParameterUse(parameter, type, required, List.copyOf(more), defaultValue, meaning);
    }

    /**
     * Reads and checks a value that an option or a header gives.
     *
     * @param strict whether values that the API's document does not name are refused
     * @return null when it is an empty list: as if nothing was given
     * @throws InvalidValueException with what is wrong and what is allowed
     */
    public Object read(Object raw, boolean strict) {
        if (raw.toString().isBlank() && !(raw instanceof Collection<?>)) {
            throw new InvalidValueException("is empty; give a value, or leave it out");
        }
        Object value = parsed(raw);
        return value instanceof Collection<?> entries && entries.isEmpty() ? null : checked(value, strict);
    }

    /**
     * Reads and checks a value that a JSON body gives: one that is empty is sent so.
     *
     * @param strict whether values that the API's document does not name are refused
     * @throws InvalidValueException with what is wrong and what is allowed
     */
    public Object readField(Object raw, boolean strict) {
        Object value = parsed(raw);
        return "".equals(value) ? value : checked(value, strict);
    }

    private Object parsed(Object raw) {
        try {
            return type.read(raw);
        } catch (InvalidValueException e) {
            String range = checks.stream()
                    .filter(check -> !check.countsEntries())
                    .map(Check::allowed)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
            throw range.isEmpty() ? e : new InvalidValueException(e.getMessage() + "; allowed: " + range);
        }
    }

    private Object checked(Object value, boolean strict) {
        Object sent = value;
        for (Check check : checks) {
            if (strict || !check.leavesRoom()) {
                check.accept(value);
            }
            sent = check.sent(sent);
        }
        return sent;
    }
}
