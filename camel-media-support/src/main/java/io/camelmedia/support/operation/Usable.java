package io.camelmedia.support.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A parameter, or what an operation makes of one. Each step returns a narrower use and changes nothing. */
public interface Usable {

    Parameter parameter();

    default Use use() {
        return parameter().use();
    }

    /** Name of the message header. */
    default String header() {
        return parameter().header();
    }

    /** Reads the value as another type in this operation. */
    default Use as(ParameterType type) {
        return use().withType(type);
    }

    /** Sends the value to another place in this operation. */
    default Use at(Place place) {
        return use().withPlace(place);
    }

    /** Permits only these values; {@code strict=false} lets others pass. */
    default Use oneOf(String... values) {
        return use().with(new Check.Permitted(List.of(values)));
    }

    default Use between(String least, String most) {
        return use().with(new Check.Range(new BigDecimal(least), new BigDecimal(most)));
    }

    default Use between(long least, long most) {
        return use().with(new Check.Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    default Use atLeast(long least) {
        return use().with(new Check.Range(BigDecimal.valueOf(least), null));
    }

    /** Permits lists of so many entries. */
    default Use count(int least, int most) {
        return use().with(new Check.Count(least, most));
    }

    /** Permits lists that are not empty. */
    default Use notEmpty() {
        return count(1, Integer.MAX_VALUE);
    }

    /**
     * Permits texts, and lists of texts, of this form.
     *
     * @param rule what is asked for, as it reads after "must be"
     */
    default Use matching(String pattern, String rule) {
        return use().with(new Check.Matching(Pattern.compile(pattern), rule));
    }

    /** Permits lists of JSON objects that each hold these fields. */
    default Use holding(String... fields) {
        return use().with(new Check.Holding(List.of(fields)));
    }

    /** Sends this value when none is given. */
    default Use or(Object standard) {
        return use().withStandard(standard);
    }
}
