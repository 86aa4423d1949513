// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaMap;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.operation.call.WithHeaders;
import java.util.Locale;

/** The form in which a JSON answer reaches the route. */
public enum ResponseType {
    /** The record of the operation. */
    RECORD {
        @Override
        public Object of(Object answer) {
            return answer;
        }
    },
    /** A {@code Map} with the names of the wire. */
    MAP {
        @Override
        public Object of(Object answer) {
            if (answer instanceof WithHeaders withHeaders) {
                return new WithHeaders(of(withHeaders.body()), withHeaders.headers());
            }
            return answer instanceof MediaModel ? new MediaMap(Json.map(answer)) : answer;
        }
    };

    /** Gives the answer of a workflow this form; what is no record stays as it is. */
    public abstract Object of(Object answer);

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
