package io.camelmedia.support.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * What one operation makes of a parameter.
 *
 * @param defaultValue the value sent when none is given; null to send none
 */
public record ParameterUse(
        Parameter parameter, ParameterType type, boolean required, List<Check> checks, Object defaultValue)
        implements ParameterRef {

    @Override
    public ParameterUse use() {
        return this;
    }

    /** What values pass beyond their type, in words. */
    public List<String> allowed() {
        return checks.stream().map(Check::allowed).toList();
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
        return new ParameterUse(parameter, type, true, checks, defaultValue);
    }

    ParameterUse withType(ParameterType other) {
        return new ParameterUse(parameter, other, required, checks, defaultValue);
    }

    ParameterUse withPlace(ParameterLocation other) {
        return new ParameterUse(parameter.movedTo(other), type, required, checks, defaultValue);
    }

    ParameterUse withDefault(Object value) {
        return new ParameterUse(parameter, type, required, checks, value);
    }

    ParameterUse with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new ParameterUse(parameter, type, required, List.copyOf(more), defaultValue);
    }

    /**
     * Reads and checks a value.
     *
     * @param strict whether values that the API's document does not name are refused
     * @throws InvalidValueException with what is wrong and what is allowed
     */
    public Object read(Object raw, boolean strict) {
        Object value = type.read(raw);
        for (Check check : checks) {
            if (strict || !check.leavesRoom()) {
                check.accept(value);
            }
        }
        return value;
    }
}
