// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import io.camelmedia.support.operation.Suggest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.util.StringHelper;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Refuses a property below a component's name that the component does not know; Spring Boot would ignore it.
 * Environment variables are exempt, as everywhere in Spring Boot, because their underscores separate words and names
 * alike.
 */
record UnknownProperties(ConfigurationPropertyName prefix, Set<String> known) {

    private static final Set<String> SPRING = Set.of("enabled", "customizer");

    void refuse(Environment environment) {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource properties
                    && !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource)) {
                properties.stream().filter(prefix::isAncestorOf).forEach(this::check);
            }
        }
    }

    private void check(ConfigurationPropertyName name) {
        int position = prefix.getNumberOfElements();
        String given = name.getElement(position, Form.UNIFORM);
        if (known.stream().map(UnknownProperties::uniform).noneMatch(given::equals) && !SPRING.contains(given)) {
            throw new InvalidPropertyException(
                    prefix.append(name.getElement(position, Form.DASHED)).toString(),
                    "is unknown",
                    Suggest.among(name.getElement(position, Form.DASHED), dashed()) + "known are: "
                            + String.join(", ", dashed()));
        }
    }

    private Set<String> dashed() {
        Set<String> dashed = new TreeSet<>();
        known.forEach(each -> dashed.add(StringHelper.camelCaseToDash(each)));
        return dashed;
    }

    private static String uniform(String name) {
        return name.toLowerCase(Locale.ENGLISH);
    }
}
