// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** What messages, logs and texts of objects have in the place of a secret. */
public final class Mask {

    /** The same as in what Camel writes. */
    public static final String TEXT = "xxxxxx";

    private Mask() {}
}
