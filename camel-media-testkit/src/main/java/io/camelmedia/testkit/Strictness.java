// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

/** Which requests a simulator refuses beside those that the service is known to refuse. */
public enum Strictness {

    /** None: a request that the service was seen to take is taken, whatever its document asks for. */
    LENIENT,

    /** Each request that does not heed the service's document. */
    STRICT;

    /** The system property with which simulators are strict unless their settings say otherwise. */
    public static final String PROPERTY = "camel.media.testkit.strict";

    /** The strictness that the system property {@value #PROPERTY} gives; lenient without it. */
    public static Strictness usual() {
        return Boolean.getBoolean(PROPERTY) ? STRICT : LENIENT;
    }

    public boolean isStrict() {
        return this == STRICT;
    }
}
