// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.WireName;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.Suggest;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that the JSON body of an operation may hold: those of its parameters, or else those of its record. */
record BodyFields(Map<String, BodyFields> names) {

    private BodyFields() {
        this(new LinkedHashMap<>());
    }

    static BodyFields of(Operation operation, RequestTemplate form) {
        BodyFields fields = new BodyFields();
        for (ParameterUse use : operation.uses().values()) {
            if (form.inBody(use.parameter()) && use.parameter().place() != ParameterLocation.BODY) {
                fields.add(use.parameter().wire().split("\\."));
            }
        }
        if (fields.names.isEmpty() && form.body() != null) {
            for (RecordComponent component : form.body().getRecordComponents()) {
                JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
                fields.add(name == null ? component.getName() : name.value());
            }
        }
        return fields;
    }

    private void add(String... path) {
        BodyFields at = this;
        for (String name : path) {
            at = at.names.computeIfAbsent(WireName.of(name).name(), key -> new BodyFields());
        }
    }

    /** Whether an object has at least one of the names. */
    boolean anyOf(JsonNode object) {
        for (String name : names.keySet()) {
            if (object.has(name)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with the names of an object and of the objects in it. */
    Optional<String> unknown(JsonNode object) {
        return unknown("", object);
    }

    private Optional<String> unknown(String path, JsonNode object) {
        for (Iterator<Map.Entry<String, JsonNode>> each = object.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> field = each.next();
            BodyFields inner = names.get(field.getKey());
            if (inner == null) {
                return Optional.of("the body field " + path + field.getKey() + " is unknown; "
                        + Suggest.amongOrAll(field.getKey(), names.keySet()));
            }
            if (!inner.names.isEmpty() && field.getValue().isObject()) {
                Optional<String> wrong = inner.unknown(path + field.getKey() + ".", field.getValue());
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }
}
