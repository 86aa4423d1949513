// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.camel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.EndpointStrategy;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.PropertyConfigurerHelper;

/** Sets a component up for a simulator. */
public final class ContextConfigurer {

    private static final Map<String, Object> QUICK = Map.of("delay", 50L, "initialDelay", 0L, "pollInterval", "50ms");

    private final CamelContext context;
    private final String scheme;

    /** @param scheme of the component */
    public ContextConfigurer(CamelContext context, String scheme) {
        this.context = context;
        this.scheme = scheme;
    }

    /**
     * Sets options of the component, and makes properties known to the context's routes.
     *
     * @param options such as {@code baseUrl}
     * @param properties such as {@code workspace}
     */
    public void configure(Map<String, String> options, Map<String, String> properties) {
        Component component = context.getComponent(scheme);
        if (component == null) {
            throw new IllegalStateException("there is no component '" + scheme + "' on the class path");
        }
        bind(component, new LinkedHashMap<>(options), true);
        properties.forEach(context.getPropertiesComponent()::addInitialProperty);
    }

    /** Lets every endpoint of the component that is made from now on poll every 50 ms, whatever its URI says. */
    public void quicken() {
        context.getCamelContextExtension().registerEndpointCallback(new EndpointStrategy() {
            @Override
            public Endpoint registerEndpoint(String uri, Endpoint endpoint) {
                if (uri.startsWith(scheme + ":")) {
                    bind(endpoint, new LinkedHashMap<>(QUICK), false);
                }
                return endpoint;
            }
        });
    }

    private void bind(Object target, Map<String, Object> values, boolean all) {
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(target)
                .withProperties(values)
                .withRemoveParameters(true)
                .withConfigurer(PropertyConfigurerHelper.resolvePropertyConfigurer(context, target))
                .withReflection(false)
                .withIgnoreCase(true)
                .bind();
        if (all && !values.isEmpty()) {
            throw new IllegalStateException("the component '" + scheme + "' has no options " + values.keySet());
        }
    }
}
