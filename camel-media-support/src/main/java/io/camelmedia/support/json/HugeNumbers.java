// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes numbers with their exponent when their plain form would be too long: Jackson reads no number of more than 1000
 * characters.
 */
final class HugeNumbers {

    private static final int LARGEST_SCALE = 500;

    private HugeNumbers() {}

    /** Writes such numbers of records and Maps. */
    static SimpleModule module() {
        return new SimpleModule("huge-numbers").addSerializer(new Numbers());
    }

    /** Makes trees that write such numbers. */
    static JsonNodeFactory nodes() {
        return new Nodes();
    }

    /** What reads JSON. */
    @FunctionalInterface
    interface Reading<T, E extends IOException> {

        T read() throws E;
    }

    /**
     * Reads JSON. A number whose exponent is too large for a {@link BigDecimal} makes it no JSON: Jackson would let the
     * {@link NumberFormatException} through.
     *
     * @throws JsonParseException when there is such a number
     */
    static <T, E extends IOException> T reading(Reading<T, E> reading) throws E, JsonParseException {
        try {
            return reading.read();
        } catch (NumberFormatException e) {
            throw new JsonParseException(null, "the exponent of a number is too large", e);
        }
    }

    private static boolean isHuge(BigDecimal value) {
        return Math.abs((long) value.scale()) > LARGEST_SCALE;
    }

    private static void write(BigDecimal value, JsonGenerator generator) throws IOException {
        if (isHuge(value)) {
            generator.writeNumber(value.toString());
        } else {
            generator.writeNumber(value);
        }
    }

    private static final class Numbers extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        Numbers() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            write(value, generator);
        }
    }

    private static final class Nodes extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueNode numberNode(BigDecimal value) {
            return value != null && isHuge(value) ? new HugeNumberNode(value) : super.numberNode(value);
        }
    }
}
