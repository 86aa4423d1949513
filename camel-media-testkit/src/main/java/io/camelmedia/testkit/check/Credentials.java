// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A user's credentials, from the environment or from a file; never shown. */
final class Credentials {

    private final String prefix;
    private final Properties file;
    private final Map<String, String> environment;

    /** @param file as an application has them, such as {@code camel.component.pex.api-key} */
    Credentials(String scheme, Properties file, Map<String, String> environment) {
        this.prefix = "camel.component." + scheme + ".";
        this.file = file;
        this.environment = environment;
    }

    /** A credential; fails with where it was looked for. */
    String get(String option) {
        String property = prefix + option;
        String variable = property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(file.getProperty(property))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .orElseThrow(() -> new CheckFailure(property
                        + " is missing: give it in the file of --credentials, or in the environment as " + variable));
    }

    @Override
    public String toString() {
        return "Credentials[" + prefix + "*]";
    }
}
