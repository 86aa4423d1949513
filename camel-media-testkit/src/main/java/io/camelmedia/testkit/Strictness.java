// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

/** What a simulator refuses beside what the service is known to refuse. */
public enum Strictness {

    /** Nothing: what the service was seen to take is taken, whatever its document asks for. */
    LENIENT,

    /** Whatever the service's document asks for and a request does not heed. */
    STRICT;

    /** The system property that makes simulators strict that are started without settings of their own. */
    public static final String PROPERTY = "camel.media.testkit.strict";

    /** What the system property {@value #PROPERTY} says; lenient without it. */
    public static Strictness usual() {
        return Boolean.getBoolean(PROPERTY) ? STRICT : LENIENT;
    }

    public boolean isStrict() {
        return this == STRICT;
    }
}
