// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** Keeps what a consumer hands to its exception handler, for a test to look at. */
record CollectedExceptions(List<Throwable> handled) implements ExceptionHandler {

    @Override
    public void handleException(Throwable exception) {
        handled.add(exception);
    }

    @Override
    public void handleException(String message, Throwable exception) {
        handled.add(exception);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        handled.add(exception);
    }
}
