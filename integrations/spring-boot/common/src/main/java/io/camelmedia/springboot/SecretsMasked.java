// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/** Masks the secret options of a component in the actuator's endpoints, whatever is shown there of other properties. */
public final class SecretsMasked implements SanitizingFunction {

    private static final String PREFIX = "camelcomponent";

    private final Set<String> options;

    /** @param options the names of the options that are secret */
    public SecretsMasked(Set<String> options) {
        this.options = options.stream().map(SecretsMasked::uniform).collect(Collectors.toUnmodifiableSet());
    }

    /** Goes by the option's name and not the component's, because each account may have a component of its own. */
    @Override
    public SanitizableData apply(SanitizableData data) {
        String key = uniform(data.getKey());
        boolean secret = key.startsWith(PREFIX) && options.stream().anyMatch(key::endsWith);
        return secret ? data.withSanitizedValue() : data;
    }

    /** Properties, environment variables and fields spell one name in three ways. */
    private static String uniform(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ENGLISH);
    }
}
