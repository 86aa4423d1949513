package io.camelmedia.springboot;

import io.camelmedia.support.camel.MediaComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.util.StringHelper;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Binds the properties under a component's name; a property that the component does not know fails the start. */
record MediaComponentCustomizer(CamelContext context, Environment environment) implements ComponentCustomizer {

    private static final Bindable<Map<String, Object>> OPTIONS = Bindable.mapOf(String.class, Object.class);

    @Override
    public boolean isEnabled(String name, Component component) {
        return component instanceof MediaComponent;
    }

    @Override
    public void configure(String name, Component component) {
        Map<String, Object> given =
                Binder.get(environment).bind("camel.component." + name, OPTIONS).orElseGet(Map::of);
        Map<String, Object> options = new LinkedHashMap<>();
        given.forEach((option, value) -> options.put(StringHelper.dashToCamelCase(option), value));
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(component)
                .withConfigurer(component.getComponentPropertyConfigurer())
                .withProperties(options)
                .withMandatory(true)
                .bind();
    }
}
