// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A number in a tree that writes itself with its exponent; otherwise it is as any decimal. */
final class HugeNumberNode extends NumericNode {

    private static final long serialVersionUID = 1L;

    private final DecimalNode decimal;

    HugeNumberNode(BigDecimal value) {
        this.decimal = DecimalNode.valueOf(value);
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeNumber(asText());
    }

    @Override
    public String asText() {
        return decimalValue().toString();
    }

    @Override
    public JsonToken asToken() {
        return decimal.asToken();
    }

    @Override
    public JsonParser.NumberType numberType() {
        return decimal.numberType();
    }

    @Override
    public boolean isFloatingPointNumber() {
        return true;
    }

    @Override
    public boolean isBigDecimal() {
        return true;
    }

    @Override
    public Number numberValue() {
        return decimal.numberValue();
    }

    @Override
    public int intValue() {
        return decimal.intValue();
    }

    @Override
    public long longValue() {
        return decimal.longValue();
    }

    @Override
    public double doubleValue() {
        return decimal.doubleValue();
    }

    @Override
    public BigDecimal decimalValue() {
        return decimal.decimalValue();
    }

    /** @throws ArithmeticException always: it would take all memory */
    @Override
    public BigInteger bigIntegerValue() {
        throw new ArithmeticException("a number of so many digits is not spelt out");
    }

    @Override
    public boolean canConvertToInt() {
        return false;
    }

    @Override
    public boolean canConvertToLong() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HugeNumberNode node && node.decimal.equals(decimal);
    }

    @Override
    public int hashCode() {
        return decimal.hashCode();
    }
}
