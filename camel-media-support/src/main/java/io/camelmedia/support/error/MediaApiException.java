package io.camelmedia.support.error;

import java.time.Duration;
import java.util.Optional;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.HttpResponseAware;

/**
 * A call to a media API that failed. The sub-types say what the failure means for a route; the getters say what the
 * service said. Neither message nor getters hold credentials or the query of a signed address.
 */
public class MediaApiException extends RuntimeCamelException implements HttpResponseAware {

    private final Failure failure;
    private int status;
    private String statusText;
    private String remark;

    public MediaApiException(Failure failure) {
        this(failure, null);
    }

    public MediaApiException(Failure failure, Throwable cause) {
        super(failure.text(), cause);
        this.failure = failure;
        this.status = failure.status();
        this.statusText = failure.code();
    }

    /** No trace: it would show our own machinery, on whatever thread it was. What helps is the text, and the cause. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    /** Adds to the message what became of the rest of the work. */
    public MediaApiException remark(String text) {
        remark = text;
        return this;
    }

    @Override
    public String getMessage() {
        return remark == null ? super.getMessage() : super.getMessage() + "; " + remark;
    }

    /** Whether the service may well answer the same call later. */
    public boolean isTransient() {
        return false;
    }

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

    /** How long the service asks to wait before the next attempt. */
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
        return status;
    }

    @Override
    public void setHttpResponseCode(int status) {
        this.status = status;
    }

    @Override
    public String getHttpResponseStatus() {
        return statusText;
    }

    @Override
    public void setHttpResponseStatus(String statusText) {
        this.statusText = statusText;
    }
}
