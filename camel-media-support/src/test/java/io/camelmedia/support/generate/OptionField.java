// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.generate;

import io.camelmedia.support.operation.OptionOnly;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.spi.Metadata;

/**
 * A parameter as a field of the class that holds the options of an endpoint.
 *
 * @param uses what the operations make of the parameter; at least one
 */
record OptionField(Parameter parameter, String label, String description, List<ParameterUse> uses) {

    private static final Map<ParameterType, Class<?>> TYPES = Map.of(
            ParameterType.INTEGER, Long.class,
            ParameterType.BOOLEAN, Boolean.class,
            ParameterType.NAMED_TEXTS, Map.class,
            ParameterType.NAMED_VALUES, Map.class);

    /** Types of which a value is one entry of a closed list, not several with commas between them. */
    private static final Set<ParameterType> SINGLE = Set.of(ParameterType.TEXT, ParameterType.INTEGER);

    /**
     * @param constant the parameter in its table
     * @return null when the constant tells of an answer
     */
    static OptionField of(Enum<?> constant, List<ParameterUse> uses) throws NoSuchFieldException {
        Parameter parameter = ((ParameterRef) constant).parameter();
        if (parameter.place() == ParameterLocation.RESULT) {
            return null;
        }
        if (uses.isEmpty()) {
            throw new IllegalStateException(constant + " is taken by no operation");
        }
        AnnotatedElement declaration = constant.getDeclaringClass().getField(constant.name());
        if (parameter.place() == ParameterLocation.OPTION) {
            OptionOnly option = Objects.requireNonNull(declaration.getAnnotation(OptionOnly.class), constant::name);
            return new OptionField(parameter, option.label(), option.description(), uses);
        }
        Metadata metadata = Objects.requireNonNull(declaration.getAnnotation(Metadata.class), constant::name);
        return new OptionField(parameter, metadata.label(), metadata.description(), uses);
    }

    String name() {
        return parameter.option();
    }

    Class<?> type() {
        return TYPES.getOrDefault(parameter.type(), String.class);
    }

    /** As Java prints the type of the field. */
    String typeName() {
        return parameter.type().isNamed() ? "Map<String, Object>" : type().getSimpleName();
    }

    /** The annotation of the field. */
    String annotation() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("label", quoted(label));
        agreed(uses.stream().map(ParameterUse::defaultValue))
                .ifPresent(value -> attributes.put("defaultValue", quoted(value.toString())));
        if (uses.stream().allMatch(use -> SINGLE.contains(use.type()))) {
            agreed(uses.stream().map(ParameterUse::choices))
                    .ifPresent(values -> attributes.put("enums", quoted(String.join(",", values))));
        }
        if (parameter.type().isNamed()) {
            attributes.put("prefix", quoted(name() + "."));
            attributes.put("multiValue", "true");
        }
        if (parameter.secret()) {
            attributes.put("secret", "true");
        }
        attributes.put("description", quoted(description));
        return attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
                .collect(Collectors.joining(",\n            ", "@UriParam(\n            ", ")"));
    }

    /** The one value that all of them are. */
    private static <T> Optional<T> agreed(Stream<T> values) {
        Set<T> different = values.collect(HashSet::new, Set::add, Set::addAll);
        return different.size() == 1 ? Optional.ofNullable(different.iterator().next()) : Optional.empty();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
