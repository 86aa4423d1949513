// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a record of its arguments, with misfits among its other fields instead of in their own. */
final class ModelInstantiator extends ValueInstantiator.Delegating {

    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final List<String> names;
    private final int others;

    ModelInstantiator(ValueInstantiator usual, SettableBeanProperty[] arguments) {
        super(usual);
        names = Arrays.stream(arguments).map(SettableBeanProperty::getName).toList();
        others = others(arguments);
    }

    private static int others(SettableBeanProperty[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].getAnnotation(JsonAnySetter.class) != null) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    public Object createFromObjectWith(
            DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer buffer)
            throws IOException {
        return createFromObjectWith(context, buffer.getParameters(properties));
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Misfit misfit) {
                arguments[i] = null;
                if (!isToldBeside(i, arguments)) {
                    keep(misfit, arguments);
                }
            }
        }
        return super.createFromObjectWith(context, arguments);
    }

    /** Whether the argument is an id that also came as a text that can be read: then the id is not lost. */
    private boolean isToldBeside(int index, Object[] arguments) {
        String name = names.get(index);
        int text = names.indexOf(name + Ids.TEXT);
        return name.endsWith(Ids.ID)
                && text >= 0
                && arguments[text] instanceof String told
                && Ids.exact(name, null, told) != null;
    }

    @SuppressWarnings("unchecked")
    private void keep(Misfit misfit, Object[] arguments) {
        if (others == NONE) {
            return;
        }
        if (arguments[others] == null) {
            arguments[others] = new LinkedHashMap<String, JsonNode>();
        }
        ((Map<String, JsonNode>) arguments[others]).put(misfit.name(), misfit.value());
    }
}
