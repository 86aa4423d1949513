package io.camelmedia.support.poll;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.camel.Consumer;
import org.apache.camel.util.URISupport;

/** Which consumer of a CamelContext moves which cursor; each CamelContext has one of these. */
public final class CursorClaims {

    private final ConcurrentMap<String, Consumer> owners = new ConcurrentHashMap<>();

    /**
     * @throws IllegalStateException when another consumer moves the cursor already
     */
    void claim(String key, Consumer consumer) {
        Consumer owner = owners.putIfAbsent(key, consumer);
        if (owner != null && owner != consumer) {
            throw new IllegalStateException("The consumers of " + uri(owner) + " and " + uri(consumer)
                    + " share the cursor '" + key + "', so that each would miss what the other is handed."
                    + " Set cursorName on one of them");
        }
    }

    void release(String key, Consumer consumer) {
        owners.remove(key, consumer);
    }

    private static String uri(Consumer consumer) {
        return URISupport.sanitizeUri(consumer.getEndpoint().getEndpointUri());
    }
}
