package io.camelmedia.support.http.message;

import io.camelmedia.support.http.InFlightRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** A JSON body in memory: of known length, and the same at each attempt. */
public record JsonContent(byte[] json) implements Content {

    @Override
    public HttpEntity entity(InFlightRequest inFlight) {
        return new ByteArrayEntity(json, ContentType.APPLICATION_JSON);
    }

    @Override
    public boolean replayable() {
        return true;
    }

    /** Fields of any name may be passwords. */
    @Override
    public boolean isConfidential() {
        return true;
    }
}
