// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as a {@code Map} with the names of the wire. It is a type of its own, so that the next operation of a route
 * does not take an answer for its request.
 */
public final class MediaMap extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    public MediaMap() {}

    /** A copy of these fields. */
    public MediaMap(Map<String, ?> fields) {
        super(fields);
    }
}
