// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.LoggingExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what fails in one line, since a feed polls again and again. Only a failure of an exchange that differs from the
 * one before brings its stack, which the route's author needs; all others have it at DEBUG.
 */
final class FeedExceptionHandler extends LoggingExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConsumer.class);

    private String last;
    private Throwable told;

    FeedExceptionHandler(CamelContext context) {
        super(context, FeedConsumer.class);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        if (isSuppressLogging()) {
            return;
        }
        if (exception == null) {
            LOG.warn(message);
        } else if (exchange != null && isNew(message + exception)) {
            super.handleException(message, exchange, exception);
        } else {
            line(message, exception);
        }
    }

    /**
     * Logs a failure in one line, and at DEBUG when the consumer only throws the same exception again while it waits.
     */
    private synchronized void line(String message, Throwable exception) {
        if (told == exception) {
            LOG.debug("{}. {}", message, exception.getMessage());
            return;
        }
        told = exception;
        LOG.warn("{}. {}", message, Objects.requireNonNullElse(exception.getMessage(), exception.toString()));
        LOG.debug("{}", message, exception);
    }

    private synchronized boolean isNew(String failure) {
        boolean fresh = !failure.equals(last);
        last = failure;
        return fresh;
    }
}
