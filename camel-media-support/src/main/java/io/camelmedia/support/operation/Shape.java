package io.camelmedia.support.operation;

import java.util.Locale;

/** As what a JSON answer reaches the route. */
public enum Shape {
    /** The record of the operation. */
    RECORD,
    /** A {@code Map} with the names of the wire. */
    MAP;

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
