// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a parameter at {@link ParameterLocation#OPTION}. Camel's {@code @Metadata} describes the others: the
 * catalogue takes what bears it for a header.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OptionOnly {

    /** Groups of the catalogue, separated by commas: producer, consumer, common, security. */
    String label();

    String description();
}
