// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.camel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The properties that set a component up. */
public final class ComponentProperties {

    private ComponentProperties() {}

    /**
     * Options as properties of an application, such as {@code camel.component.pex.base-url}.
     *
     * @param scheme of the component
     * @param options by their names in Java, such as {@code baseUrl}
     */
    public static Map<String, String> of(String scheme, Map<String, String> options) {
        Map<String, String> properties = new LinkedHashMap<>();
        options.forEach((option, value) -> properties.put("camel.component." + scheme + "." + kebab(option), value));
        return properties;
    }

    private static String kebab(String option) {
        return option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
