// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param request    method and address of what was sent, without its query; null when no single request failed
 * @param advice     what to check or do; null when there is nothing to say
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
        String request,
        String advice,
        String remark)
        implements Serializable {

    /** The most characters of an answer's body that are kept. */
    public static final int EXCERPT = 500;

    /** A failure of no single request. */
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
        this(component, operation, status, code, message, requestId, attempts, retryAfter, excerpt, null, null, null);
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
        return with(code, text, requestId, request, advice, remark);
    }

    /** @param name of the operation that a route called, of which this request was a part */
    Failure withOperation(String name) {
        return new Failure(
                component,
                name,
                status,
                code,
                message,
                requestId,
                attempts,
                retryAfter,
                excerpt,
                request,
                advice,
                remark);
    }

    /** @param said what the service says is wrong */
    public Failure withCode(String name, String said) {
        return with(name, said, requestId, request, advice, remark);
    }

    public Failure withRequestId(String id) {
        return with(code, message, id, request, advice, remark);
    }

    /** @param sent method and address, without its query */
    public Failure withRequest(String sent) {
        return with(code, message, requestId, sent, advice, remark);
    }

    /** @param check what to check or do */
    public Failure withAdvice(String check) {
        return with(code, message, requestId, request, check, remark);
    }

    /** @param text added to what was remarked before */
    public Failure withRemark(String text) {
        return with(code, message, requestId, request, advice, remark == null ? text : remark + "; " + text);
    }

    private Failure with(String name, String text, String id, String sent, String check, String rest) {
        return new Failure(
                component, operation, status, name, text, id, attempts, retryAfter, excerpt, sent, check, rest);
    }

    /** What is wrong, without component, operation, status and advice. */
    public String brief() {
        return remark == null ? said() : said() + "; " + remark;
    }

    private String said() {
        return code == null ? message : code + ": " + message;
    }

    String text() {
        StringBuilder text =
                new StringBuilder(component + ':' + operation + ": " + (status > 0 ? status + " " : "") + said());
        if (advice != null) {
            text.append(message.endsWith(".") ? " " + capital(advice) : "; " + advice);
        }
        String facts = facts();
        if (!facts.isEmpty()) {
            text.append(" (").append(facts).append(')');
        }
        if (remark != null) {
            text.append("; ").append(remark);
        }
        return text.toString();
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String facts() {
        return Stream.of(
                        request,
                        requestId == null ? null : "request " + requestId,
                        attempts > 1 ? "after " + attempts + " attempts" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
