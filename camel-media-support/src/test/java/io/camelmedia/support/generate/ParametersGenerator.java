// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.generate;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterUse;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the class with a field for each parameter of a component: Camel's tooling makes options of fields. It is made
 * of the tables {@code XParam} and {@code XOperation}, and leaves out what {@code XConfiguration} holds.
 */
public final class ParametersGenerator {

    private final Api<?> api;
    private final String componentPackage;
    private final String name;

    private ParametersGenerator(Api<?> api) {
        this.api = api;
        this.componentPackage = api.getClass().getPackageName();
        this.name = api.headerPrefix().substring("Camel".length());
    }

    /** @param args name of the class that implements {@link Api}; folder of the generated sources */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        Constructor<?> constructor = Class.forName(args[0]).getDeclaredConstructor();
        constructor.setAccessible(true);
        ParametersGenerator generator = new ParametersGenerator((Api<?>) constructor.newInstance());
        Path file = Path.of(args[1], generator.componentPackage.replace('.', '/'), generator.name + "Parameters.java");
        Files.createDirectories(file.getParent());
        String source = generator.source();
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }

    private String source() throws ReflectiveOperationException {
        List<OptionField> fields = fields();
        return """
                /* Generated from %1$sParam and %1$sOperation: change these instead. */
                package %2$s;

                %3$s
                import javax.annotation.processing.Generated;
                import org.apache.camel.spi.UriParam;
                import org.apache.camel.spi.UriParams;

                /** The parameters of the API as options of an endpoint. */
                @Generated("%4$s")
                @UriParams
                public class %1$sParameters {

                %5$s
                %6$s}
                """.formatted(
                        name,
                        componentPackage,
                        imports(fields),
                        getClass().getName(),
                        fields.stream().map(ParametersGenerator::declaration).collect(Collectors.joining("\n")),
                        fields.stream().map(ParametersGenerator::accessors).collect(Collectors.joining("\n")))
                .replace(";\n\n\nimport", ";\n\nimport");
    }

    private List<OptionField> fields() throws ReflectiveOperationException {
        Set<String> configured = configured();
        List<OptionField> fields = new ArrayList<>();
        for (Object constant :
                Class.forName(componentPackage + "." + name + "Param").getEnumConstants()) {
            ParameterRef parameter = (ParameterRef) constant;
            String option = parameter.parameter().option();
            OptionField field = configured.contains(option) ? null : OptionField.of((Enum<?>) constant, uses(option));
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    private List<ParameterUse> uses(String option) {
        return api.operations().stream()
                .map(Operation::uses)
                .filter(uses -> uses.containsKey(option))
                .map(uses -> uses.get(option))
                .toList();
    }

    private Set<String> configured() throws ClassNotFoundException {
        Set<String> names = new HashSet<>();
        Class<?> type = Class.forName(componentPackage + "." + name + "Configuration");
        for (; type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).map(Field::getName).forEach(names::add);
        }
        return names;
    }

    private static String imports(List<OptionField> fields) {
        Set<String> imported = fields.stream()
                .map(field -> field.type().getName())
                .filter(type -> !type.startsWith("java.lang."))
                .collect(Collectors.toCollection(TreeSet::new));
        return imported.stream().map(type -> "import " + type + ";").collect(Collectors.joining("\n"));
    }

    private static String declaration(OptionField field) {
        return """
                    %s
                    private %s %s;
                """.formatted(field.annotation(), field.typeName(), field.name());
    }

    private static String accessors(OptionField field) {
        return """
                    public %1$s get%2$s() {
                        return %3$s;
                    }

                    public void set%2$s(%1$s %3$s) {
                        this.%3$s = %3$s;
                    }
                """.formatted(
                field.typeName(),
                Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1),
                field.name());
    }
}
