// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Records are made of objects, by their canonical constructor. The place that they have for other fields is kept out of
 * the names of the wire: a field may be named as it is.
 */
class OtherFields extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** No service names a field so. */
    private static final PropertyName OTHERS = PropertyName.construct("\u0000others");

    @Override
    public PropertyName findNameForDeserialization(Annotated annotated) {
        return isArgument(annotated) && isForOthers(annotated) ? OTHERS : null;
    }

    /** A constructor that is for callers would make a record of a scalar. */
    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor constructor
                        && isModel(constructor.getDeclaringClass())
                        && constructor.getParameterCount()
                                < constructor.getDeclaringClass().getRecordComponents().length
                ? JsonCreator.Mode.DISABLED
                : null;
    }

    static boolean isForOthers(Annotated annotated) {
        return annotated.hasAnnotation(JsonAnySetter.class);
    }

    static boolean isArgument(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && isModel(parameter.getDeclaringClass());
    }

    static boolean isModel(Class<?> type) {
        return type.isRecord() && MediaModel.class.isAssignableFrom(type);
    }
}
