// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.tooling.model.ComponentModel;

/** The sources and resources of a component's starter: its properties, its auto-configuration, what editors read. */
record SpringBootStarter(ComponentModel component, List<SpringBootOption> options) {

    private static final String PACKAGE = "io.camelmedia.springboot";

    SpringBootStarter(ComponentModel component) {
        this(
                component,
                component.getComponentOptions().stream()
                        .map(SpringBootOption::new)
                        .toList());
    }

    /** @param folder gets {@code java} and {@code resources} */
    void write(Path folder) throws IOException {
        write(folder, new SpringBootProperties(this).type());
        write(folder, new SpringBootAutoConfiguration(this).type());
        Path metaInf = folder.resolve("resources/META-INF");
        Files.createDirectories(metaInf.resolve("spring"));
        Files.writeString(
                metaInf.resolve("spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"),
                autoConfigurationType().canonicalName() + "\n");
        Files.writeString(
                metaInf.resolve("spring-configuration-metadata.json"), new SpringBootMetadata(this).json() + "\n");
    }

    String prefix() {
        return "camel.component." + component.getScheme();
    }

    ClassName propertiesType() {
        return type("Properties");
    }

    ClassName autoConfigurationType() {
        return type("AutoConfiguration");
    }

    ClassName componentType() {
        return ClassName.bestGuess(component.getJavaType());
    }

    private ClassName type(String suffix) {
        return ClassName.get(PACKAGE + "." + component.getScheme(), component.getShortJavaType() + suffix);
    }

    private void write(Path folder, TypeSpec type) throws IOException {
        JavaFile.builder(propertiesType().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .writeTo(folder.resolve("java"));
    }
}
