// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A parameter, or what an operation makes of one. Each step returns a narrower use and changes nothing. */
public interface ParameterRef {

    Parameter parameter();

    default ParameterUse use() {
        return parameter().use();
    }

    /** Name of the message header. */
    default String header() {
        return parameter().header();
    }

    /** Reads the value as another type in this operation. */
    default ParameterUse as(ParameterType type) {
        return use().withType(type);
    }

    /** Sends the value to another place in this operation. */
    default ParameterUse at(ParameterLocation place) {
        return use().withPlace(place);
    }

    /** Gives the value another name on the wire in this operation. */
    default ParameterUse onWire(String name) {
        return use().withWire(name);
    }

    /** Permits only these values; {@code strict=false} lets others pass. */
    default ParameterUse oneOf(String... values) {
        return use().with(new Check.Permitted(List.of(values), true));
    }

    /** Permits only these values, also with {@code strict=false}: there can be no others. */
    default ParameterUse onlyOneOf(String... values) {
        return use().with(new Check.Permitted(List.of(values), false));
    }

    default ParameterUse between(String least, String most) {
        return use().with(new Check.Range(new BigDecimal(least), new BigDecimal(most)));
    }

    default ParameterUse between(long least, long most) {
        return use().with(new Check.Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    default ParameterUse atLeast(long least) {
        return use().with(new Check.Range(BigDecimal.valueOf(least), null));
    }

    /** Permits lists of so many entries. */
    default ParameterUse count(int least, int most) {
        return use().with(new Check.Count(least, most));
    }

    /** Permits lists that are not empty. */
    default ParameterUse notEmpty() {
        return count(1, Integer.MAX_VALUE);
    }

    /**
     * Permits texts, and lists of texts, of this form.
     *
     * @param rule what is asked for, as it reads after "must be"
     */
    default ParameterUse matching(String pattern, String rule) {
        return use().with(new Check.Matching(Pattern.compile(pattern).asMatchPredicate(), rule));
    }

    /**
     * Permits texts, and lists of texts, of which this holds.
     *
     * @param rule what is asked for, as it reads after "must be"
     */
    default ParameterUse satisfying(Predicate<String> condition, String rule) {
        return use().with(new Check.Matching(condition, rule));
    }

    /** Permits lists of JSON objects that each hold these fields. */
    default ParameterUse holding(String... fields) {
        return use().with(new Check.Holding(List.of(fields)));
    }

    /**
     * Sends each entry of a list once.
     *
     * @param usual how many entries the service takes for sure; more give a warning
     */
    default ParameterUse distinct(int usual) {
        return use().with(new Check.Distinct(parameter().option(), usual));
    }

    /** Sends several texts of this name as one with commas between them. */
    default ParameterUse joining(String name) {
        return use().with(new Check.Joining(name));
    }

    /** Says what it means in this operation, where the catalogue has words for several operations. */
    default ParameterUse meaning(String words) {
        return use().withMeaning(words);
    }

    /** Sends this value when none is given. */
    default ParameterUse defaultValue(Object value) {
        return use().withDefault(value);
    }
}
