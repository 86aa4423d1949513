// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.http.InFlightRequest;
import java.util.List;
import org.apache.hc.core5.http.HttpEntity;

/** The body of a request. */
public interface Content {

    /**
     * A fresh entity for one attempt.
     *
     * @param inFlight counts each byte that is written
     */
    HttpEntity entity(InFlightRequest inFlight);

    /** Whether another attempt can send the same bytes again. */
    boolean replayable();

    /** Whether it may hold secrets, so that it is sent only to the origin that it is made for. */
    default boolean isConfidential() {
        return false;
    }

    /** Secret texts in it, which are not shown when a service quotes them. */
    default List<String> secrets() {
        return List.of();
    }
}
