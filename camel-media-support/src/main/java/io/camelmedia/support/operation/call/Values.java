// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterRef;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters given so far, each already of its type. Immutable. */
public final class Values {

    public static final Values NONE = new Values(Map.of());

    private final Map<Parameter, Object> values;

    private Values(Map<Parameter, Object> values) {
        this.values = values;
    }

    static Values of(Map<Parameter, Object> values) {
        return values.isEmpty() ? NONE : new Values(values);
    }

    public boolean has(ParameterRef parameter) {
        return values.containsKey(parameter.parameter());
    }

    /** Whether at least one of them is given. */
    boolean hasAny(List<? extends ParameterRef> parameters) {
        for (ParameterRef each : parameters) {
            if (has(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of them are given. */
    public boolean hasAll(List<? extends ParameterRef> parameters) {
        for (ParameterRef each : parameters) {
            if (!has(each)) {
                return false;
            }
        }
        return true;
    }

    /** The value; null when it is not given. */
    public Object get(ParameterRef parameter) {
        return values.get(parameter.parameter());
    }

    /** The value as text; null when it is not given. */
    public String text(ParameterRef parameter) {
        Object value = get(parameter);
        return value == null ? null : value.toString();
    }

    /** Whether the parameter is given and true. */
    public boolean isTrue(ParameterRef parameter) {
        return Boolean.TRUE.equals(get(parameter));
    }

    /** A span of time; null when it is not given. */
    public Duration duration(ParameterRef parameter) {
        Object millis = get(parameter);
        return millis == null ? null : Duration.ofMillis((Long) millis);
    }

    /** These values with one more, or with another for the same parameter; a null value takes it away. */
    public Values with(ParameterRef parameter, Object value) {
        return with(Collections.singletonMap(parameter.parameter(), value));
    }

    /** These values with others in their place; a null takes one away. */
    Values with(Map<Parameter, Object> changes) {
        Map<Parameter, Object> more = new LinkedHashMap<>(values);
        changes.forEach((parameter, value) -> {
            if (value == null) {
                more.remove(parameter);
            } else {
                more.put(parameter, value);
            }
        });
        return of(more);
    }

    /** These values, overridden by others. */
    public Values with(Values others) {
        if (others.values.isEmpty()) {
            return this;
        }
        return values.isEmpty() ? others : with(others.values);
    }
}
