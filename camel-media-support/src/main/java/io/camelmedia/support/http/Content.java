package io.camelmedia.support.http;

import org.apache.hc.core5.http.HttpEntity;

/** The body of a request. */
public interface Content {

    /**
     * A fresh entity for one attempt.
     *
     * @param ticket told of each byte that is written
     */
    HttpEntity entity(Ticket ticket);

    /** Whether another attempt can send the same bytes again. */
    boolean replayable();
}
