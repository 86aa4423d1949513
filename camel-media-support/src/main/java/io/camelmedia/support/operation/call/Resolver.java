// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.operation.Body;
import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Finds the parameters of one call, field by field: the header wins over the URI, and the URI over the body. Prepared
 * once for an endpoint.
 */
public final class Resolver {

    /**
     * Exchange property: the parameters that a dynamic URI gave, by option and as they stand there. The call takes it
     * away, so that the message stays as it was.
     */
    public static final String IN_URI = "CamelMediaInUri";

    private final String component;
    private final Operation operation;
    private final boolean strict;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<RequestTemplate, RequestBody> bodies = new IdentityHashMap<>();
    private final List<ParameterUse> required;
    private final Values fixed;

    private record Slot(ParameterUse use, boolean readsHeader, Object fixed) {

        /** Without the value, which may be secret. */
        @Override
        public String toString() {
            return use.parameter().option();
        }

        Parameter parameter() {
            return use.parameter();
        }
    }

    /**
     * @param options the values that the URI gives, by parameter, raw
     * @throws IllegalArgumentException when one of them is wrong
     */
    public Resolver(String component, Operation operation, Map<Parameter, Object> options, boolean strict) {
        this.component = component;
        this.operation = operation;
        this.strict = strict;
        Set<Parameter> excluded = new HashSet<>();
        options.keySet().forEach(given -> excluded.addAll(operation.excludedBy(given)));
        Map<Parameter, Object> known = new LinkedHashMap<>();
        for (ParameterUse use : operation.uses().values()) {
            Parameter parameter = use.parameter();
            Object raw = options.get(parameter);
            Object value = raw == null ? null : atStart(use, raw);
            if (value != null) {
                known.put(parameter, value);
            }
            slots.add(new Slot(use, parameter.readsHeader() && !excluded.contains(parameter), value));
        }
        this.fixed = Values.of(known);
        this.required = operation.uses().values().stream()
                .filter(ParameterUse::required)
                .toList();
        if (operation.body() == Body.JSON) {
            operation.forms().stream()
                    .filter(RequestTemplate::hasBody)
                    .forEach(form -> bodies.put(form, new RequestBody(operation, form, strict)));
        }
    }

    /** What the URI alone gives. */
    public Values fixed() {
        return fixed;
    }

    /**
     * What the URI alone gives, complete with standard values: for a consumer, which has no message.
     *
     * @throws IllegalArgumentException when something required is missing
     */
    public Values alone() {
        Values values = withStandards(fixed, null);
        try {
            require(values, null, null);
        } catch (ValidationException e) {
            throw new IllegalArgumentException(
                    Wording.of(component, operation, e.getFailure().message()));
        }
        return values;
    }

    /**
     * @throws ValidationException when a value is wrong or missing: nothing has been sent then
     */
    public Call resolve(Exchange exchange) {
        Message message = exchange.getMessage();
        Values given = given(message, inUri(exchange));
        RequestTemplate form = operation.forms().isEmpty() ? null : operation.form(given);
        JsonNode body = body(message, form, given);
        Values values = body == null ? given : fromBody(form, body, given).with(given);
        values = withStandards(fromFields(values), body);
        require(values, form, message);
        JsonNode sent = body != null && body.isObject() ? RequestBody.with(body, operation, form, values) : null;
        return new Call(exchange, operation, form, values, sent);
    }

    private Map<?, ?> inUri(Exchange exchange) {
        Map<?, ?> inUri = exchange.getProperty(IN_URI, Map.of(), Map.class);
        exchange.removeProperty(IN_URI);
        return inUri;
    }

    private Values given(Message message, Map<?, ?> inUri) {
        Map<Parameter, Object> values = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Parameter parameter = slot.parameter();
            Object header = readsHeader(slot, inUri) ? message.getHeader(parameter.header()) : null;
            Object value = header == null ? null : checked(slot.use(), "header " + parameter.header(), header);
            Object option = inUri.get(parameter.option());
            if (value == null && option != null) {
                value = checked(slot.use(), parameter.option(), option);
            }
            if (value != null || slot.fixed() != null) {
                values.put(parameter, value == null ? slot.fixed() : value);
            }
        }
        return Values.of(values);
    }

    private boolean readsHeader(Slot slot, Map<?, ?> inUri) {
        return slot.readsHeader()
                && (inUri.isEmpty()
                        || operation.excludedBy(slot.parameter()).stream()
                                .noneMatch(other -> inUri.containsKey(other.option())));
    }

    private JsonNode body(Message message, RequestTemplate form, Values given) {
        RequestBody body = bodies.get(form);
        try {
            return body == null ? null : body.read(message, given);
        } catch (InvalidValueException e) {
            throw refused(e.getMessage());
        }
    }

    private Values fromBody(RequestTemplate form, JsonNode body, Values given) {
        Map<Parameter, Object> read = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Parameter parameter = slot.parameter();
            Object raw = form.inBody(parameter) && !given.has(parameter) ? RequestBody.value(parameter, body) : null;
            if (raw != null) {
                boolean whole = parameter.place() == ParameterLocation.BODY;
                read.put(parameter, field(slot.use(), whole ? "body" : "body field " + parameter.wire(), raw));
            }
        }
        return Values.of(read);
    }

    /** What the parameters at {@link ParameterLocation#FIELDS} tell and nothing else does. */
    private Values fromFields(Values given) {
        Values values = given;
        for (Slot object : slots) {
            Parameter source = object.parameter();
            if (source.place() == ParameterLocation.FIELDS && given.has(source)) {
                values = fromFields(values, source, (JsonNode) given.get(source));
            }
        }
        return values;
    }

    private Values fromFields(Values given, Parameter source, JsonNode object) {
        Values values = given;
        for (Slot slot : slots) {
            Parameter parameter = slot.parameter();
            Object raw = parameter.place() == ParameterLocation.FORM && !values.has(parameter)
                    ? RequestBody.value(parameter, object)
                    : null;
            if (raw != null) {
                String named = source.option() + " field " + parameter.wire();
                values = values.with(parameter, field(slot.use(), named, raw));
            }
        }
        return values;
    }

    /** @param body what the message gives; a null in it is what was asked for */
    private Values withStandards(Values given, JsonNode body) {
        Values values = given;
        for (Slot slot : slots) {
            if (slot.use().defaultValue() != null
                    && !values.has(slot.use())
                    && !RequestBody.isNull(slot.parameter(), body)) {
                values = values.with(slot.use(), slot.use().defaultValue());
            }
        }
        return values;
    }

    private void require(Values given, RequestTemplate form, Message message) {
        if (!given.hasAll(required)) {
            List<ParameterUse> missing =
                    required.stream().filter(use -> !given.has(use)).toList();
            throw refused(Wording.missing(missing, form) + Wording.misspelt(missing, operation, message));
        }
        for (Rule rule : operation.rules()) {
            String violation = rule.violation(given, true);
            if (violation != null) {
                throw refused(violation);
            }
        }
    }

    private Object atStart(ParameterUse use, Object raw) {
        try {
            return use.read(raw, strict);
        } catch (InvalidValueException e) {
            Parameter parameter = use.parameter();
            String text = Wording.invalid(parameter.option(), parameter, raw, e.getMessage());
            throw new IllegalArgumentException(Wording.of(component, operation, text));
        }
    }

    private Object checked(ParameterUse use, String source, Object raw) {
        try {
            return use.read(raw, strict);
        } catch (InvalidValueException e) {
            throw refused(Wording.invalid(source, use.parameter(), raw, e.getMessage()));
        }
    }

    private Object field(ParameterUse use, String source, Object raw) {
        try {
            return use.readField(raw, strict);
        } catch (InvalidValueException e) {
            throw refused(Wording.invalid(source, use.parameter(), raw, e.getMessage()));
        }
    }

    private ValidationException refused(String text) {
        return new ValidationException(Failure.refused(component, operation.name(), text));
    }
}
