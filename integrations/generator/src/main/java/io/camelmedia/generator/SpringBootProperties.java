// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;

/** The class that Spring Boot binds a component's properties to. */
record SpringBootProperties(SpringBootStarter starter) {

    private static final ClassName PARENT = ClassName.get("io.camelmedia.springboot", "MediaComponentProperties");
    private static final ClassName CONFIGURATION_PROPERTIES =
            ClassName.get("org.springframework.boot.context.properties", "ConfigurationProperties");

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(starter.propertiesType())
                .addJavadoc(
                        "$L The options of the component, as properties.\n",
                        starter.component().getDescription())
                .addAnnotation(AnnotationSpec.builder(CONFIGURATION_PROPERTIES)
                        .addMember("prefix", "$S", starter.prefix())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .superclass(PARENT);
        MethodSpec.Builder given = MethodSpec.methodBuilder("forEach")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(ParameterizedTypeName.get(BiConsumer.class, String.class, Object.class), "consumer");
        for (SpringBootOption option : starter.options()) {
            add(type, option);
            given.addStatement("consumer.accept($S, $N)", option.name(), option.name());
        }
        return type.addMethod(given.build()).build();
    }

    private static void add(TypeSpec.Builder type, SpringBootOption option) {
        boolean map = option.type() instanceof ParameterizedTypeName;
        type.addField(FieldSpec.builder(option.type(), option.name(), Modifier.PRIVATE)
                .addJavadoc("$L\n", option.description().replace("&", "&amp;").replace("<", "&lt;"))
                .build());
        type.addMethod(MethodSpec.methodBuilder(option.accessor("get"))
                .addModifiers(Modifier.PUBLIC)
                .returns(option.type())
                .addStatement("return $N", option.name())
                .build());
        type.addMethod(MethodSpec.methodBuilder(option.accessor("set"))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(option.type(), option.name())
                .addStatement(
                        map ? "this.$N = $T.copyOf($N)" : "this.$N = $N",
                        map
                                ? new Object[] {option.name(), Map.class, option.name()}
                                : new Object[] {option.name(), option.name()})
                .build());
    }
}
