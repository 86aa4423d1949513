package io.camelmedia.support.error;

import java.io.Serializable;
import java.time.Duration;

/**
 * The facts of one failed call, common to every exception of the components.
 *
 * @param component  scheme of the component, for instance {@code ci}
 * @param operation  the operation as in the URI, for instance {@code folders/create}
 * @param status     HTTP status of the answer; 0 when the call was refused before it was sent or no answer came
 * @param code       the service's own code or name of the error; null when it gave none
 * @param message    what is wrong and, where known, what is allowed
 * @param requestId  the service's id of the request; null when it gave none
 * @param attempts   how many times the request was sent
 * @param retryAfter how long the service asks to wait; null when it does not say
 * @param excerpt    the beginning of an answer's body, at most {@value #EXCERPT} characters; null when there was none
 * @param remark     what became of the rest of the work; null when there is nothing to say
 */
public record Failure(
        String component,
        String operation,
        int status,
        String code,
        String message,
        String requestId,
        int attempts,
        Duration retryAfter,
        String excerpt,
        String remark)
        implements Serializable {

    public static final int EXCERPT = 500;

    public Failure(
            String component,
            String operation,
            int status,
            String code,
            String message,
            String requestId,
            int attempts,
            Duration retryAfter,
            String excerpt) {
        this(component, operation, status, code, message, requestId, attempts, retryAfter, excerpt, null);
    }

    /** A call refused before anything was sent. */
    public static Failure refused(String component, String operation, String message) {
        return new Failure(component, operation, 0, null, message, null, 0, null, null);
    }

    /** A call that was sent and got no usable answer. */
    public static Failure unanswered(String component, String operation, int attempts, String message) {
        return new Failure(component, operation, 0, null, message, null, attempts, null, null);
    }

    public Failure withMessage(String text) {
        return new Failure(component, operation, status, code, text, requestId, attempts, retryAfter, excerpt, remark);
    }

    /** @param said what the service says is wrong */
    public Failure withCode(String name, String said) {
        return new Failure(component, operation, status, name, said, requestId, attempts, retryAfter, excerpt, remark);
    }

    public Failure withRequestId(String id) {
        return new Failure(component, operation, status, code, message, id, attempts, retryAfter, excerpt, remark);
    }

    /** @param text added to what was remarked before */
    public Failure withRemark(String text) {
        String all = remark == null ? text : remark + "; " + text;
        return new Failure(component, operation, status, code, message, requestId, attempts, retryAfter, excerpt, all);
    }

    String text() {
        StringBuilder text =
                new StringBuilder(component).append(':').append(operation).append(": ");
        if (status > 0) {
            text.append(status).append(' ');
        }
        if (code != null) {
            text.append(code).append(": ");
        }
        text.append(message);
        if (requestId != null) {
            text.append(" (request ").append(requestId).append(')');
        }
        if (attempts > 1) {
            text.append(" (after ").append(attempts).append(" attempts)");
        }
        if (remark != null) {
            text.append("; ").append(remark);
        }
        return text.toString();
    }
}
