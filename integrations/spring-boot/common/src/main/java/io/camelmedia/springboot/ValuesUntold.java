// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Replaces the errors of Spring Boot's conversion, which show the value, for the properties below a prefix. */
public final class ValuesUntold extends AbstractBindHandler {

    private final ConfigurationPropertyName prefix;

    public ValuesUntold(BindHandler parent, String prefix) {
        super(parent);
        this.prefix = ConfigurationPropertyName.of(prefix);
    }

    @Override
    public Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception failure)
            throws Exception {
        if (!prefix.isAncestorOf(name)) {
            return super.onFailure(name, target, context, failure);
        }
        throw new InvalidPropertyException(
                name.toString(),
                "cannot be read",
                "give " + allowed(target.getType().resolve(Object.class)));
    }

    private static String allowed(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        return "a value of type " + type.getSimpleName() + ", and define the placeholders in it";
    }
}
