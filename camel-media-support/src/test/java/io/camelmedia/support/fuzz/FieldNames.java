// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.fuzz;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What the fields of records are called on the wire. */
final class FieldNames {

    private final Set<String> names = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private FieldNames() {}

    /** Those of a record, and of all records that it is made of. */
    static Set<String> of(Class<?> record) {
        FieldNames all = new FieldNames();
        all.collect(record);
        return all.names;
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                names.add(named == null ? component.getName() : named.value());
                collect(component.getGenericType());
            }
        }
    }
}
