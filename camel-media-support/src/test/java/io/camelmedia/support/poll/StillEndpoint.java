// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** An endpoint for consumers that a test makes itself. */
final class StillEndpoint extends DefaultEndpoint {

    StillEndpoint(CamelContext context) {
        super("still:feed", null);
        setCamelContext(context);
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException();
    }
}
