// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import java.time.Duration;
import java.util.Optional;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.HttpResponseAware;

/**
 * A call to a media API that failed. The sub-types say what the failure means for a route; the getters say what the
 * service said. An exception is made for one exchange and never changed. Neither message nor getters hold credentials
 * or the query of a signed address.
 */
public class MediaApiException extends RuntimeCamelException implements HttpResponseAware {

    private final Failure failure;

    public MediaApiException(Failure failure) {
        this(failure, null);
    }

    public MediaApiException(Failure failure, Throwable cause) {
        super(failure.text(), cause);
        this.failure = failure;
    }

    /**
     * Fills in no stack trace: it would only show the threads of this library. The message and the cause say what
     * helps.
     */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    /** The same failure with the same cause, and with a remark at the end of its message. */
    public final MediaApiException remark(String text) {
        return copy(failure.withRemark(text), getCause());
    }

    /** The same failure with the same cause, under the name of the operation that a route called. */
    public final MediaApiException within(String operation) {
        return copy(failure.withOperation(operation), getCause());
    }

    /** The same failure with the same cause, and with what to check. */
    public final MediaApiException advise(String check) {
        return copy(failure.withAdvice(check), getCause());
    }

    /** The same failure for another exchange: exceptions are not shared. This one is its cause. */
    public final MediaApiException copy() {
        return copy(failure, this);
    }

    /** An exception of this type with other facts. */
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new MediaApiException(facts, cause);
    }

    /** Whether the service may well answer the same call later: a route can have it redelivered. */
    public boolean isTransient() {
        return false;
    }

    /** All that is known of the failure. */
    public Failure getFailure() {
        return failure;
    }

    /** Scheme of the component. */
    public String getComponent() {
        return failure.component();
    }

    /** The operation as in the URI. */
    public String getOperation() {
        return failure.operation();
    }

    /** The service's own code or name of the error; null when it gave none. */
    public String getCode() {
        return failure.code();
    }

    /** The service's id of the request; null when it gave none. */
    public String getRequestId() {
        return failure.requestId();
    }

    /** How many times the request was sent. */
    public int getAttempts() {
        return failure.attempts();
    }

    /** How long the service asks to wait before the next attempt; empty when it does not say. */
    public Optional<Duration> getRetryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /** The beginning of the answer's body; null when there was none. */
    public String getExcerpt() {
        return failure.excerpt();
    }

    /** HTTP status; 0 when the call was refused before it was sent, or got no answer. */
    @Override
    public int getHttpResponseCode() {
        return failure.status();
    }

    /** @throws UnsupportedOperationException always: what happened is not changed */
    @Override
    public void setHttpResponseCode(int status) {
        throw new UnsupportedOperationException("the status of a failure cannot be changed");
    }

    /** What {@link #getCode()} gives: Camel asks here for a text beside the status. */
    @Override
    public String getHttpResponseStatus() {
        return failure.code();
    }

    /** @throws UnsupportedOperationException always: what happened is not changed */
    @Override
    public void setHttpResponseStatus(String statusText) {
        throw new UnsupportedOperationException("the status of a failure cannot be changed");
    }
}
