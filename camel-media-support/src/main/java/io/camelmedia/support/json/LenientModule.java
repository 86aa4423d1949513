package io.camelmedia.support.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Makes the fields of {@link MediaModel} records lenient: each is read by a {@link LenientField}, which gives a
 * {@link Misfit} for what does not fit, and the {@link ModelInstantiator} puts misfits among the record's other fields.
 */
final class LenientModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** No service names a field so. */
    private static final PropertyName OTHERS = PropertyName.construct("\u0000others");

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new LenientFields());
        context.addValueInstantiators(new Instantiators());
    }

    private static final class LenientFields extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Object findDeserializer(Annotated annotated) {
            return isArgument(annotated) && !annotated.hasAnnotation(JsonAnySetter.class) ? new LenientField() : null;
        }

        /** A field of the wire may have the name that records give to the place for other fields. */
        @Override
        public PropertyName findNameForDeserialization(Annotated annotated) {
            return isArgument(annotated) && annotated.hasAnnotation(JsonAnySetter.class) ? OTHERS : null;
        }

        private static boolean isArgument(Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter && isModel(parameter.getDeclaringClass());
        }
    }

    private static final class Instantiators extends ValueInstantiators.Base {

        @Override
        public ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription bean, ValueInstantiator usual) {
            return isModel(bean.getBeanClass()) && usual.canCreateFromObjectWith() && !usual.canCreateUsingDelegate()
                    ? new ModelInstantiator(usual, usual.getFromObjectArguments(config))
                    : usual;
        }
    }

    private static boolean isModel(Class<?> type) {
        return type.isRecord() && MediaModel.class.isAssignableFrom(type);
    }
}
