// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A body that tells its request when it begins to be sent, and when its last byte is sent. */
final class SentEntity extends HttpEntityWrapper {

    private final HttpEntity entity;
    private final InFlightRequest inFlight;

    SentEntity(HttpEntity entity, InFlightRequest inFlight) {
        super(entity);
        this.entity = entity;
        this.inFlight = inFlight;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        inFlight.bodyBegun();
        entity.writeTo(out);
        out.flush();
        inFlight.bodySent();
    }
}
