package io.camelmedia.support.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * What one operation makes of a parameter.
 *
 * @param standard the value sent when none is given; null to send none
 */
public record Use(Parameter parameter, ParameterType type, boolean required, List<Check> checks, Object standard)
        implements Usable {

    @Override
    public Use use() {
        return this;
    }

    /** What values pass beyond their type, in words. */
    public List<String> allowed() {
        return checks.stream().map(Check::allowed).toList();
    }

    Use asRequired() {
        return new Use(parameter, type, true, checks, standard);
    }

    Use withType(ParameterType other) {
        return new Use(parameter, other, required, checks, standard);
    }

    Use withPlace(Place other) {
        return new Use(parameter.movedTo(other), type, required, checks, standard);
    }

    Use withStandard(Object value) {
        return new Use(parameter, type, required, checks, value);
    }

    Use with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Use(parameter, type, required, List.copyOf(more), standard);
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
