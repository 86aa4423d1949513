// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks the raw options of a URI before Camel converts them: its conversions hide mistakes (limit=abc becomes 0,
 * limit=5s 5000, a repeated option one text).
 */
public final class UriCheck {

    /** How an expression begins that a route's author meant to be evaluated. */
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\$(?:simple)?\\{\\s*(?:(?:body|bodyAs|mandatoryBodyAs"
                    + "|bodyOneLine|originalBody|prettyBody|in|header|headers|headerAs|exchange|exchangeId|exchangeProperty"
                    + "|exchangePropertyAs|variable|variables|variableAs|exception|camelContext|camelId|routeId|routeGroup"
                    + "|fromRouteId|stepId|id|messageTimestamp|threadId|threadName|hostname|null|messageHistory|ref|type|bean"
                    + "|properties|propertiesExist|env|sys|sysenv|random|uuid|hash|date|date-with-timezone|file|jsonpath|jq"
                    + "|xpath|collate|skip|join|empty|iif|list|map|pretty|replace|substring|attachments?|function)"
                    + "\\b|\\s*\\})",
            Pattern.CASE_INSENSITIVE);

    private final String component;
    private final Map<String, Operation> operations;
    private final Set<String> options;

    /**
     * @param operations all operations of the component, by name
     * @param options    every option that the component's endpoints know, as the catalogue lists them
     */
    public UriCheck(String component, Collection<Operation> operations, Set<String> options) {
        this.component = component;
        this.operations = new LinkedHashMap<>();
        operations.forEach(operation -> this.operations.put(operation.name(), operation));
        this.options = options;
    }

    /** @throws IllegalArgumentException when there is no such operation */
    public Operation operation(String name) {
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new IllegalArgumentException(Wording.unknownOperation(component, name, operations.keySet()));
        }
        return operation;
    }

    /**
     * @param raw the options as they stand in the URI, references to beans resolved
     * @throws IllegalArgumentException with the first thing that is wrong
     */
    public void check(Operation operation, Map<String, Object> raw, boolean strict) {
        Values given = Values.NONE;
        for (Map.Entry<String, Object> option : raw.entrySet()) {
            String name = option.getKey();
            ParameterUse use = operation.use(name);
            if (use == null) {
                checkName(operation, name);
            } else {
                given = given.with(use, read(operation, use, option.getValue(), strict));
            }
        }
        for (Rule rule : operation.rules()) {
            String violation = rule.violation(given, false);
            if (violation != null) {
                throw wrong(operation, violation);
            }
        }
    }

    /**
     * Refuses expressions of the Simple language, which only {@code toD} evaluates.
     *
     * @param literal options whose values are RAW: these are what they are
     * @throws IllegalArgumentException with what to do instead
     */
    public void refuseExpressions(Operation operation, Map<String, Object> raw, Set<String> literal) {
        raw.forEach((name, value) -> {
            ParameterUse use = operation.use(name);
            if (use != null
                    && !use.parameter().secret()
                    && !literal.contains(name)
                    && EXPRESSION.matcher(value.toString()).find()) {
                throw wrong(operation, Wording.expression(use.parameter(), value));
            }
        });
    }

    private Object read(Operation operation, ParameterUse use, Object raw, boolean strict) {
        try {
            return use.read(raw, strict);
        } catch (InvalidValueException e) {
            Parameter parameter = use.parameter();
            throw wrong(operation, Wording.invalid(parameter.option(), parameter, raw, e.getMessage()));
        }
    }

    private void checkName(Operation operation, String name) {
        int dot = name.indexOf('.');
        String known = dot < 0 ? name : name.substring(0, dot);
        if (operation.uses().containsKey(known) || operation.ownOptions().contains(known)) {
            return;
        }
        if (ofOthers(known)) {
            throw wrong(operation, Wording.notTaken(name, taken(operation)));
        }
        if (!options.contains(known)) {
            throw wrong(operation, Wording.unknownOption(name, options));
        }
    }

    private IllegalArgumentException wrong(Operation operation, String text) {
        return new IllegalArgumentException(Wording.of(component, operation, text));
    }

    private boolean ofOthers(String name) {
        return operations.values().stream()
                .anyMatch(other ->
                        other.uses().containsKey(name) || other.ownOptions().contains(name));
    }

    private static Set<String> taken(Operation operation) {
        Set<String> names = new LinkedHashSet<>(operation.uses().keySet());
        operation.ownOptions().stream().sorted().forEach(names::add);
        return names;
    }
}
