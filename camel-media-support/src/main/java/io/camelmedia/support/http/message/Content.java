package io.camelmedia.support.http.message;

import io.camelmedia.support.http.Ticket;
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
