package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.BodyReader;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Finds the parameters of one call: the header wins over the URI, and the body counts when the URI sets none of its
 * fields. Prepared once for an endpoint.
 */
public final class Resolver {

    /** Exchange property: names of the options that a dynamic URI gave and that travel as headers. */
    public static final String IN_URI = "CamelMediaInUri";

    private final String component;
    private final Operation operation;
    private final boolean strict;
    private final List<Slot> slots = new ArrayList<>();
    private final List<ParameterUse> required;
    private final Values fixed;

    private record Slot(ParameterUse use, boolean readsHeader, Object fixed) {

        /** Without the value, which may be secret. */
        @Override
        public String toString() {
            return use.parameter().option();
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
        Values values = withStandards(fixed);
        try {
            require(values, null);
        } catch (ValidationException e) {
            throw new IllegalArgumentException(
                    Wording.of(component, operation, e.getFailure().message()), e);
        }
        return values;
    }

    /**
     * @throws ValidationException when a value is wrong or missing: nothing has been sent then
     */
    public Call resolve(Exchange exchange) {
        Set<?> moved = exchange.getProperty(IN_URI, Set.of(), Set.class);
        Values given = given(exchange.getMessage(), moved);
        RequestTemplate form = operation.forms().isEmpty() ? null : operation.form(given);
        JsonNode body = null;
        if (operation.body() == Body.JSON && form.hasBody() && !uriSetsBody(form, moved)) {
            body = body(exchange, form);
        }
        if (body != null) {
            given = fromBody(given, form, body);
        }
        given = withStandards(fromFields(given));
        require(given, body != null && body.isArray() ? null : form);
        return new Call(exchange, operation, form, given, body);
    }

    private Values given(Message message, Set<?> moved) {
        Map<Parameter, Object> values = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Parameter parameter = slot.use().parameter();
            boolean readsHeader = slot.readsHeader() && !excluded(parameter, moved);
            Object header = readsHeader ? message.getHeader(parameter.header()) : null;
            if (header != null) {
                values.put(parameter, checked(slot.use(), "header " + parameter.header(), header));
            } else if (slot.fixed() != null) {
                values.put(parameter, slot.fixed());
            }
        }
        return Values.of(values);
    }

    private boolean excluded(Parameter parameter, Set<?> moved) {
        return !moved.isEmpty()
                && operation.excludedBy(parameter).stream().anyMatch(other -> moved.contains(other.option()));
    }

    private boolean uriSetsBody(RequestTemplate form, Set<?> moved) {
        for (Slot slot : slots) {
            Parameter parameter = slot.use().parameter();
            if (form.inBody(parameter) && (slot.fixed() != null || moved.contains(parameter.option()))) {
                return true;
            }
        }
        return false;
    }

    private JsonNode body(Exchange exchange, RequestTemplate form) {
        try {
            return BodyReader.read(exchange.getMessage(), form.body());
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        }
    }

    private Values fromBody(Values given, RequestTemplate form, JsonNode body) {
        Map<Parameter, Object> read = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Parameter parameter = slot.use().parameter();
            if (form.inBody(parameter)) {
                boolean whole = parameter.place() == ParameterLocation.BODY;
                Object raw = whole ? BodyReader.whole(body) : BodyReader.field(body, parameter.wire());
                String source = whole ? "body" : "body field " + parameter.wire();
                read.put(parameter, raw == null ? null : checked(slot.use(), source, raw));
            }
        }
        return given.with(read);
    }

    /** What the parameters at {@link ParameterLocation#FIELDS} tell and nothing else does. */
    private Values fromFields(Values given) {
        Values values = given;
        for (Slot object : slots) {
            Parameter source = object.use().parameter();
            if (source.place() == ParameterLocation.FIELDS && given.has(source)) {
                values = fromFields(values, source, (JsonNode) given.get(source));
            }
        }
        return values;
    }

    private Values fromFields(Values given, Parameter source, JsonNode object) {
        Values values = given;
        for (Slot slot : slots) {
            Parameter parameter = slot.use().parameter();
            Object raw = parameter.place() == ParameterLocation.FORM && !values.has(parameter)
                    ? BodyReader.field(object, parameter.wire())
                    : null;
            if (raw != null) {
                String named = source.option() + " field " + parameter.wire();
                values = values.with(parameter, checked(slot.use(), named, raw));
            }
        }
        return values;
    }

    private Values withStandards(Values given) {
        Values values = given;
        for (Slot slot : slots) {
            if (slot.use().defaultValue() != null && !values.has(slot.use())) {
                values = values.with(slot.use(), slot.use().defaultValue());
            }
        }
        return values;
    }

    private void require(Values given, RequestTemplate form) {
        if (!required.stream().allMatch(given::has)) {
            throw refused(Wording.missing(
                    required.stream().filter(use -> !given.has(use)).toList(), form));
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

    private ValidationException refused(String text) {
        return new ValidationException(Failure.refused(component, operation.name(), text));
    }
}
