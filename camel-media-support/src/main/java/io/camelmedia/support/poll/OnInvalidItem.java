// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.util.Locale;

/** What becomes of an item that cannot be placed, because its id or time is missing or unreadable, or not be bound. */
public enum OnInvalidItem {
    /** It is logged once, and left behind. */
    SKIP,
    /** The feed waits at it: each poll fails until it is readable or gone. */
    STOP,
    /** The route gets it as it came, with the exchange property {@link #PROPERTY}. */
    DELIVER;

    /** Property of an exchange with such an item: what is wrong with it. */
    public static final String PROPERTY = "CamelMediaInvalidItem";

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
