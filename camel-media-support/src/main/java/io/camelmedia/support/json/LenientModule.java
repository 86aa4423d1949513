// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Makes the fields of {@link MediaModel} records lenient: each is read by a {@link LenientField}, which gives a
 * {@link Misfit} for what does not fit, and the {@link ModelInstantiator} puts misfits among the record's other fields.
 */
final class LenientModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new LenientFields());
        context.addValueInstantiators(new Instantiators());
    }

    private static final class LenientFields extends OtherFields {

        private static final long serialVersionUID = 1L;

        @Override
        public Object findDeserializer(Annotated annotated) {
            return isArgument(annotated) && !isForOthers(annotated) ? new LenientField() : null;
        }
    }

    private static final class Instantiators extends ValueInstantiators.Base {

        @Override
        public ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription bean, ValueInstantiator usual) {
            return OtherFields.isModel(bean.getBeanClass())
                            && usual.canCreateFromObjectWith()
                            && !usual.canCreateUsingDelegate()
                    ? new ModelInstantiator(usual, usual.getFromObjectArguments(config))
                    : usual;
        }
    }
}
