// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.monitor.Meters;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.camel.util.URISupport;

/** Which consumer of a CamelContext moves which cursor; each CamelContext has one of these. */
public final class CursorClaims {

    private final ConcurrentMap<String, FeedConsumer<?>> owners = new ConcurrentHashMap<>();
    private final Meters meters;

    public CursorClaims() {
        this(Meters.NONE);
    }

    /** @param meters told of the feeds */
    public CursorClaims(Meters meters) {
        this.meters = meters;
    }

    /**
     * @throws IllegalStateException when another consumer moves the cursor already
     */
    void claim(String key, FeedConsumer<?> consumer) {
        FeedConsumer<?> owner = owners.putIfAbsent(key, consumer);
        if (owner == null) {
            meters.opened(consumer);
        } else if (owner != consumer) {
            throw new IllegalStateException("The consumers of " + uri(owner) + " and " + uri(consumer)
                    + " share the cursor '" + key + "', so that each would miss what the other is handed."
                    + " Set cursorName on one of them");
        }
    }

    void release(String key, FeedConsumer<?> consumer) {
        if (owners.remove(key, consumer)) {
            meters.closed(consumer);
        }
    }

    /** The consumers at work, by the keys of their cursors. */
    public Map<String, FeedConsumer<?>> owners() {
        return new TreeMap<>(owners);
    }

    private static String uri(FeedConsumer<?> consumer) {
        return URISupport.sanitizeUri(consumer.getEndpoint().getEndpointUri());
    }
}
