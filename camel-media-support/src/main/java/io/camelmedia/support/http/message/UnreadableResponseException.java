package io.camelmedia.support.http.message;

import java.io.IOException;

/**
 * A response that came whole and is not what is documented: the same request would bring it again. The message never
 * shows its content.
 */
public class UnreadableResponseException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String excerpt;

    /** @param excerpt the beginning of the body; null when it may hold secrets, or when there is none */
    public UnreadableResponseException(String message, String excerpt) {
        super(message);
        this.excerpt = excerpt;
    }

    public String excerpt() {
        return excerpt;
    }
}
