// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;

/** Stands for the deserializer of a record's field until Jackson tells which field that is. */
final class LenientField extends JsonDeserializer<Object> implements ContextualDeserializer {

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType type = property.getType();
        JsonDeserializer<Object> strict = context.findContextualValueDeserializer(type, property);
        if (type.hasRawClass(JsonNode.class)) {
            return strict;
        }
        if (isRecord(strict)) {
            return new LenientReader.OfRecord(property, strict);
        }
        if (type.isCollectionLikeType()) {
            JsonDeserializer<Object> item = context.findContextualValueDeserializer(type.getContentType(), property);
            if (isRecord(item)) {
                return new LenientReader.OfRecords(property, item);
            }
        }
        return type.hasRawClass(Long.class) || type.hasRawClass(Integer.class)
                ? new LenientReader.OfInteger(property, strict)
                : new LenientReader.OfValue(property, strict);
    }

    /** Whether it reads nothing but objects, whose fields are lenient themselves. */
    private static boolean isRecord(JsonDeserializer<?> deserializer) {
        return deserializer instanceof BeanDeserializerBase bean
                && bean.getValueInstantiator() instanceof ModelInstantiator;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        throw new IllegalStateException("it has not been made for its field");
    }
}
