// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.util.StringHelper;

/** An option of a component as a property of Spring Boot. Durations and references to beans are text. */
record SpringBootOption(ComponentOptionModel model) {

    private static final TypeName TEXT = ClassName.get(String.class);

    String name() {
        return model.getName();
    }

    String dashed() {
        return StringHelper.camelCaseToDash(name());
    }

    String accessor(String verb) {
        return verb + Character.toUpperCase(name().charAt(0)) + name().substring(1);
    }

    TypeName type() {
        if (model.getJavaType().startsWith("java.util.Map")) {
            return ParameterizedTypeName.get(ClassName.get(java.util.Map.class), TEXT, TEXT);
        }
        return switch (model.getType()) {
            case "boolean" -> ClassName.get(Boolean.class);
            case "integer" -> ClassName.get(model.getJavaType().equals("long") ? Long.class : Integer.class);
            default -> TEXT;
        };
    }

    String description() {
        if (model.getType().equals("object") && type().equals(TEXT)) {
            return model.getDescription() + " The option is a reference to a bean of type " + model.getJavaType()
                    + ", such as #myBean.";
        }
        return model.getDescription();
    }
}
