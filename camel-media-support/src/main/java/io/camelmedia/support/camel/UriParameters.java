// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterUse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.util.PropertiesHelper;
import org.apache.camel.util.URISupport;

/**
 * The parameters of an operation among the options of a URI.
 *
 * @param options all options, which these methods change
 * @param literal the options whose values were written as RAW(...)
 */
record UriParameters(Operation operation, Map<String, Object> options, Set<String> literal) {

    private static final String BEAN = "#bean:";

    /** Takes the RAW tokens away, and makes one Map of the options that share the name of a parameter and a dot. */
    static UriParameters of(Operation operation, Map<String, Object> options) {
        Set<String> literal = new HashSet<>();
        options.forEach((name, value) -> {
            if (value instanceof String text && !URISupport.scanRaw(text).isEmpty()) {
                literal.add(name);
            }
        });
        URISupport.resolveRawParameterValues(options);
        for (ParameterUse use : operation.uses().values()) {
            String option = use.parameter().option();
            if (use.type().isNamed() && !options.containsKey(option)) {
                Map<String, Object> named = PropertiesHelper.extractProperties(options, option + ".");
                if (!named.isEmpty()) {
                    options.put(option, named);
                }
            }
        }
        return new UriParameters(operation, options, literal);
    }

    /**
     * Puts beans where the URI refers to them. A text that begins with a hash and names no bean is what it is.
     *
     * @throws IllegalArgumentException when {@code #bean:} names none
     */
    void resolveReferences(CamelContext context) {
        options.replaceAll((name, value) -> isReference(name, value) ? bean(context, name, (String) value) : value);
    }

    private boolean isReference(String name, Object value) {
        return operation.uses().containsKey(name)
                && !literal.contains(name)
                && value instanceof String text
                && text.startsWith("#");
    }

    private static Object bean(CamelContext context, String option, String reference) {
        String name = reference.startsWith(BEAN) ? reference.substring(BEAN.length()) : reference.substring(1);
        Object bean = name.isEmpty() ? null : context.getRegistry().lookupByName(name);
        if (bean == null && reference.startsWith(BEAN)) {
            throw new IllegalArgumentException(option + "=" + reference + ": there is no bean of that name");
        }
        return bean == null ? reference : bean;
    }

    /**
     * The parameters that may travel with an exchange instead of making an endpoint of their own; these are removed.
     */
    Map<String, Object> travelling() {
        Map<String, Object> travelling = new TreeMap<>();
        for (ParameterUse use : operation.uses().values()) {
            Parameter parameter = use.parameter();
            Object value = parameter.readsHeader() ? options.remove(parameter.option()) : null;
            if (value != null) {
                travelling.put(parameter.option(), value);
            }
        }
        return travelling;
    }

    /**
     * Sets the operation's parameters on an endpoint as they are: Camel's own binding takes a leading hash for a
     * reference.
     */
    void bind(CamelContext context, Endpoint endpoint, PropertyConfigurer configurer) {
        for (String option : operation.uses().keySet()) {
            Object value = options.remove(option);
            if (value != null) {
                configurer.configure(context, endpoint, option, value, true);
            }
        }
    }
}
