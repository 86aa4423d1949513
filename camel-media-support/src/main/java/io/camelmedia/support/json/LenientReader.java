// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one field of a record. What does not fit becomes a {@link Misfit} and is told once. A scalar of another type
 * fits when its text says the same ({@code "12"} is 12, 5 is {@code "5"}); a single value where a list is documented is
 * a list of one.
 */
abstract class LenientReader extends JsonDeserializer<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(LenientReader.class);

    private final String field;
    private final AtomicBoolean told = new AtomicBoolean();

    private LenientReader(BeanProperty property) {
        field = property.getMember().getDeclaringClass().getSimpleName() + "." + property.getName();
    }

    final Misfit misfit(String name, JsonNode value) {
        if (told.compareAndSet(false, true)) {
            LOG.warn(
                    "The service sends {} as {}, which does not fit: the field is null, and the value is kept as it came"
                            + " among the record's other fields. This is told once",
                    field,
                    Kinds.of(value));
        }
        return new Misfit(name, value);
    }

    /** Reads an object as a record; its own fields are lenient. */
    static final class OfRecord extends LenientReader {

        private final JsonDeserializer<Object> strict;

        OfRecord(BeanProperty property, JsonDeserializer<Object> strict) {
            super(property);
            this.strict = strict;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.START_OBJECT)
                    ? strict.deserialize(parser, context)
                    : misfit(parser.currentName(), context.readTree(parser));
        }
    }

    /** Reads a list of objects, or one object, as records. */
    static final class OfRecords extends LenientReader {

        private final JsonDeserializer<Object> item;

        OfRecords(BeanProperty property, JsonDeserializer<Object> item) {
            super(property);
            this.item = item;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String name = parser.currentName();
            List<Object> records = new ArrayList<>();
            if (parser.hasToken(JsonToken.START_OBJECT)) {
                records.add(item.deserialize(parser, context));
                return records;
            }
            if (!parser.hasToken(JsonToken.START_ARRAY)) {
                return misfit(name, context.readTree(parser));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.hasToken(JsonToken.START_OBJECT)) {
                    records.add(item.deserialize(parser, context));
                } else if (parser.hasToken(JsonToken.VALUE_NULL)) {
                    records.add(null);
                } else {
                    return misfit(name, whole(records, parser, context));
                }
            }
            return records;
        }

        /** The list as it came: records keep all their fields. */
        private static ArrayNode whole(List<Object> records, JsonParser parser, DeserializationContext context)
                throws IOException {
            ArrayNode list = context.getNodeFactory().arrayNode();
            records.forEach(read -> list.add(Json.tree(read)));
            do {
                list.add(context.readTree(parser));
            } while (parser.nextToken() != JsonToken.END_ARRAY);
            return list;
        }
    }

    /** Reads a scalar, or a list of scalars. */
    static class OfValue extends LenientReader {

        private final JsonDeserializer<Object> strict;

        OfValue(BeanProperty property, JsonDeserializer<Object> strict) {
            super(property);
            this.strict = strict;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isStructStart()) {
                return read(parser.currentName(), context.readTree(parser), context);
            }
            try {
                Object value = strict.deserialize(parser, context);
                return isEmpty(value) ? misfit(parser.currentName(), context.readTree(parser)) : value;
            } catch (JsonMappingException | InputCoercionException e) {
                throwIfBroken(e);
                return misfit(parser.currentName(), context.readTree(parser));
            }
        }

        /** A parser cannot go back to the beginning of a list; a tree can be read twice. */
        final Object read(String name, JsonNode tree, DeserializationContext context) throws IOException {
            try (JsonParser parser = tree.traverse(context.getParser().getCodec())) {
                parser.nextToken();
                Object value = strict.deserialize(parser, context);
                return isLess(value, tree) ? misfit(name, tree) : value;
            } catch (JsonMappingException | InputCoercionException e) {
                return misfit(name, tree);
            }
        }

        /** Whether a value was lost: Jackson makes null of an empty text. */
        private static boolean isEmpty(Object value) {
            return value == null || value instanceof List<?> list && list.contains(null);
        }

        private static boolean isLess(Object value, JsonNode tree) {
            if (!(value instanceof List<?> list) || !isEmpty(list)) {
                return value == null;
            }
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null && !tree.path(i).isNull()) {
                    return true;
                }
            }
            return false;
        }

        /** A stream that breaks, or holds no JSON, is no misfit. */
        private static void throwIfBroken(IOException e) throws IOException {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException
                        && !(cause instanceof JsonMappingException)
                        && !(cause instanceof InputCoercionException)) {
                    throw e;
                }
            }
        }
    }

    /** Reads an integer; one that is written with decimals, 7.0, is one too. */
    static final class OfInteger extends OfValue {

        private static final int DIGITS = 19;

        OfInteger(BeanProperty property, JsonDeserializer<Object> strict) {
            super(property, strict);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                return super.deserialize(parser, context);
            }
            BigDecimal number = parser.getDecimalValue().stripTrailingZeros();
            boolean integer = number.scale() <= 0 && number.precision() - number.scale() <= DIGITS;
            return integer
                    ? read(
                            parser.currentName(),
                            context.getNodeFactory().numberNode(number.toBigIntegerExact()),
                            context)
                    : misfit(parser.currentName(), context.readTree(parser));
        }
    }
}
