// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.util.Locale;

/** What follows when an exchange failed and no error handler of the route handled it. */
public enum OnFailure {
    /** Its item is handed out again at the next poll, and nothing after it before it is done. */
    STOP,
    /** The exception handler gets the failure, and the cursor moves past the item. */
    SKIP;

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
