// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.error.Advice;
import java.io.IOException;

/**
 * A response that is not what is documented, or longer than permitted: the same request would bring it again. The
 * message never shows its content.
 */
public class UnreadableResponseException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String excerpt;
    private final String option;

    /** @param excerpt the beginning of the body; null when it may hold secrets, or when there is none */
    public UnreadableResponseException(String message, String excerpt) {
        this(message, excerpt, null);
    }

    private UnreadableResponseException(String message, String excerpt, String option) {
        super(message);
        this.excerpt = excerpt;
        this.option = option;
    }

    /** @param limit bytes */
    static UnreadableResponseException tooLong(long limit) {
        return new UnreadableResponseException(
                "the answer is longer than maxResponseSize=" + limit + " bytes permits", null, "maxResponseSize");
    }

    /** What to check. */
    public String advice(Advice advice) {
        return option == null
                ? "does " + advice.address() + " lead to the service?"
                : "see " + Advice.option(advice.component(), option);
    }

    /** The beginning of the body; null when it may hold secrets, or when there is none. */
    public String excerpt() {
        return excerpt;
    }
}
