// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The auto-configuration of a component: its properties, and the beans that hand them to Camel. */
record SpringBootAutoConfiguration(SpringBootStarter starter) {

    private static final String CAMEL = "org.apache.camel.spring.boot";
    private static final String BOOT = "org.springframework.boot";
    private static final String OURS = "io.camelmedia.springboot";
    private static final ClassName BEAN = ClassName.get("org.springframework.context.annotation", "Bean");
    private static final ClassName CONDITIONAL_ON_CLASS =
            ClassName.get(BOOT + ".autoconfigure.condition", "ConditionalOnClass");
    private static final ClassName SANITIZING = ClassName.get(BOOT + ".actuate.endpoint", "SanitizingFunction");

    TypeSpec type() {
        return TypeSpec.classBuilder(starter.autoConfigurationType())
                .addJavadoc(
                        "Gives the component {@code $L} its options.\n",
                        starter.component().getScheme())
                .addAnnotation(AnnotationSpec.builder(ClassName.get(BOOT + ".autoconfigure", "AutoConfiguration"))
                        .addMember("after", "$T.class", ClassName.get(CAMEL, "CamelAutoConfiguration"))
                        .build())
                .addAnnotation(AnnotationSpec.builder(
                                ClassName.get("org.springframework.context.annotation", "Conditional"))
                        .addMember(
                                "value",
                                "$T.class",
                                ClassName.get(CAMEL + ".util", "ConditionalOnCamelContextAndAutoConfigurationBeans"))
                        .build())
                .addAnnotation(
                        AnnotationSpec.builder(ClassName.get(CAMEL + ".util", "ConditionalOnHierarchicalProperties"))
                                .addMember("value", "{$S, $S}", "camel.component", starter.prefix())
                                .build())
                .addAnnotation(AnnotationSpec.builder(
                                ClassName.get(BOOT + ".context.properties", "EnableConfigurationProperties"))
                        .addMember("value", "$T.class", starter.propertiesType())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addMethod(customizer())
                .addMethod(bindHandlerAdvisor())
                .addType(actuator())
                .build();
    }

    private MethodSpec customizer() {
        return bean("ComponentCustomizer", ClassName.get("org.apache.camel.spi", "ComponentCustomizer"))
                .addAnnotation(ClassName.get("org.springframework.context.annotation", "Lazy"))
                .addParameter(ClassName.get("org.apache.camel", "CamelContext"), "context")
                .addParameter(ClassName.get("org.springframework.core.env", "Environment"), "environment")
                .addParameter(starter.propertiesType(), "properties")
                .addStatement(
                        "return new $T<>(context, environment, $S, $T.class, properties, $T::new)",
                        ClassName.get(OURS, "MediaComponentCustomizer"),
                        starter.component().getScheme(),
                        starter.componentType(),
                        starter.propertiesType())
                .build();
    }

    private MethodSpec bindHandlerAdvisor() {
        return bean(
                        "BindHandlerAdvisor",
                        ClassName.get(BOOT + ".context.properties", "ConfigurationPropertiesBindHandlerAdvisor"))
                .addModifiers(Modifier.STATIC)
                .addStatement(
                        "return handler -> new $T(handler, $S)", ClassName.get(OURS, "ValuesUntold"), starter.prefix())
                .build();
    }

    /** In a class of its own, because the actuator may be absent. */
    private TypeSpec actuator() {
        CodeBlock secrets = starter.options().stream()
                .filter(option -> option.model().isSecret())
                .map(option -> CodeBlock.of("$S", option.name()))
                .collect(CodeBlock.joining(", "));
        return TypeSpec.classBuilder("Actuator")
                .addAnnotation(
                        AnnotationSpec.builder(ClassName.get("org.springframework.context.annotation", "Configuration"))
                                .addMember("proxyBeanMethods", "false")
                                .build())
                .addAnnotation(AnnotationSpec.builder(CONDITIONAL_ON_CLASS)
                        .addMember("value", "$T.class", SANITIZING)
                        .build())
                .addModifiers(Modifier.STATIC)
                .addMethod(bean("Sanitizer", SANITIZING)
                        .addStatement(
                                "return new $T($T.of($L))",
                                ClassName.get(OURS, "SecretsMasked"),
                                ClassName.get("java.util", "Set"),
                                secrets)
                        .build())
                .build();
    }

    private MethodSpec.Builder bean(String suffix, ClassName type) {
        return MethodSpec.methodBuilder(starter.component().getScheme() + suffix)
                .addAnnotation(BEAN)
                .returns(type);
    }
}
