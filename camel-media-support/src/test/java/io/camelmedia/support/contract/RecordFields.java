// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What records are made of, in the words of the pages. */
final class RecordFields {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            Long.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            BigDecimal.class, "number",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            URI.class, "address",
            JsonNode.class, "any JSON");

    private RecordFields() {}

    /**
     * @param wire   name in the JSON
     * @param name   of the component in Java; null when that is the same
     * @param type   in words, or a record's name; of a list its entries'
     * @param list   whether it is a list of that type
     * @param values that are known, with the names of their constants where these say more
     */
    record Row(String wire, String name, String type, boolean list, List<String> values) {}

    /** @param java the name of the class */
    record Described(String java, List<Row> fields) {}

    /** Adds a record, and those that it is made of, unless they are there. */
    static void describe(Class<?> record, Map<String, Described> records) {
        if (records.containsKey(record.getSimpleName())) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        records.put(record.getSimpleName(), new Described(record.getName(), rows));
        components(record).forEach(component -> rows.add(row(component, records)));
    }

    /** Those that are fields of the JSON: not the one that keeps what the record does not know. */
    static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonAnyGetter.class));
    }

    /** The name of a field in the JSON. */
    static String wire(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static Row row(RecordComponent component, Map<String, Described> records) {
        String wire = wire(component);
        String name = wire.equals(component.getName()) ? null : component.getName();
        boolean list = component.getType() == List.class;
        Type type = component.getGenericType();
        Class<?> single = list ? entry(type) : component.getType();
        return new Row(wire, name, type(single, records), list, values(single));
    }

    private static Class<?> entry(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static String type(Class<?> type, Map<String, Described> records) {
        JsonClassDescription words = type.getAnnotation(JsonClassDescription.class);
        if (words != null) {
            return words.value();
        }
        RecordComponent value = value(type);
        if (value != null) {
            return type(value.getType(), records);
        }
        if (type.isRecord() && MediaModel.class.isAssignableFrom(type)) {
            describe(type, records);
            return type.getSimpleName();
        }
        String plain = TYPES.get(type);
        if (plain == null) {
            throw new IllegalStateException(type + " has no words: it lacks a JsonClassDescription");
        }
        return plain;
    }

    /** The component that is the whole JSON; null when the record is an object. */
    private static RecordComponent value(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<String> values(Class<?> type) {
        return value(type) == null
                ? List.of()
                : Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getType() == type && Modifier.isPublic(field.getModifiers()))
                        .map(RecordFields::constant)
                        .toList();
    }

    private static String constant(Field field) {
        try {
            String value = field.get(null).toString();
            return value.equalsIgnoreCase(field.getName()) ? value : value + " " + field.getName();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
