// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.PropertyBindingException;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.util.StringHelper;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/**
 * Hands a component the options under its name. A component that is registered under another name, for a second
 * account, has its options under that name.
 *
 * @param scheme the name under which Camel finds the component by itself
 * @param properties the options under the scheme's name
 * @param none makes properties in which no option is set
 */
public record MediaComponentCustomizer<P extends MediaComponentProperties>(
        CamelContext context,
        Environment environment,
        String scheme,
        Class<? extends Component> type,
        P properties,
        Supplier<P> none)
        implements ComponentCustomizer {

    private static final String COMPONENTS = "camel.component.";

    @Override
    public boolean isEnabled(String name, Component component) {
        return type.isInstance(component)
                && HierarchicalPropertiesEvaluator.evaluate(
                        environment, "camel.component.customizer", COMPONENTS + scheme + ".customizer");
    }

    @Override
    public void configure(String name, Component component) {
        String prefix = COMPONENTS + name;
        new UnknownProperties(ConfigurationPropertyName.of(prefix), properties.known()).refuse(environment);
        P options = name.equals(scheme) ? properties : bind(prefix);
        try {
            PropertyBindingSupport.build()
                    .withCamelContext(context)
                    .withTarget(component)
                    .withConfigurer(component.getComponentPropertyConfigurer())
                    .withProperties(options.given())
                    .withMandatory(true)
                    .bind();
        } catch (PropertyBindingException e) {
            throw new InvalidPropertyException(
                    prefix + "." + StringHelper.camelCaseToDash(e.getPropertyName()),
                    "cannot be set",
                    "the documentation of the component says which values it takes");
        }
    }

    private P bind(String prefix) {
        return Binder.get(environment)
                .bind(prefix, Bindable.ofInstance(none.get()), new ValuesUntold(BindHandler.DEFAULT, prefix))
                .orElseGet(none);
    }
}
