// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.util.URISupport;

/** A copy of an exchange that was handed over, to a queue that discards for instance, went away without completion. */
public class ExchangeDroppedException extends RuntimeCamelException {

    ExchangeDroppedException(Object endpoint) {
        super("The copy of the exchange that " + URISupport.sanitizeUri(String.valueOf(endpoint))
                + " took over was dropped before it was completed");
    }
}
