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
 * Records are made of objects, by their canonical constructor. The component that takes all other fields gets a name
 * that no service uses: a field on the wire may have the component's own name.
 */
class OtherFields extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** A name that no service gives a field. */
    private static final PropertyName OTHERS = PropertyName.construct("\u0000others");

    @Override
    public PropertyName findNameForDeserialization(Annotated annotated) {
        return isArgument(annotated) && isForOthers(annotated) ? OTHERS : null;
    }

    /**
     * Disables constructors with fewer arguments, which are for callers: Jackson would use one to make a record of a
     * scalar.
     */
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
