// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a field of a processing request may hold: tells what is wrong with a value. */
interface PixopProcessField extends Function<JsonNode, Optional<String>> {

    static PixopProcessField texts(String... values) {
        List<String> permitted = List.of(values);
        return value -> value.isTextual() && permitted.contains(value.textValue())
                ? Optional.empty()
                : Optional.of("must be one of " + permitted);
    }

    static PixopProcessField integers(Integer... values) {
        List<Integer> permitted = List.of(values);
        return value -> value.isIntegralNumber() && permitted.contains(value.intValue())
                ? Optional.empty()
                : Optional.of("must be one of " + permitted);
    }

    static PixopProcessField integer(long least, long most) {
        PixopProcessField range = number(Long.toString(least), Long.toString(most));
        return value -> value.isIntegralNumber() ? range.apply(value) : Optional.of("must be a whole number");
    }

    static PixopProcessField number(String least, String most) {
        BigDecimal floor = new BigDecimal(least);
        BigDecimal ceiling = new BigDecimal(most);
        return value -> value.isNumber()
                        && value.decimalValue().compareTo(floor) >= 0
                        && value.decimalValue().compareTo(ceiling) <= 0
                ? Optional.empty()
                : Optional.of("must be a number from " + least + " to " + most);
    }
}
