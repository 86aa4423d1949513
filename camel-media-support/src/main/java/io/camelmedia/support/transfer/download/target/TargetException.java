// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import java.io.IOException;
import java.util.function.BiFunction;

/** Something on this side prevents a download: the folder, the disk, another download. Repeating does not help. */
public final class TargetException extends RuntimeException {

    private final transient BiFunction<Failure, Throwable, MediaApiException> meaning;

    TargetException(BiFunction<Failure, Throwable, MediaApiException> meaning, String message) {
        super(message);
        this.meaning = meaning;
    }

    TargetException(String what, IOException cause) {
        super(what + ": " + reason(cause), cause);
        this.meaning = MediaApiException::new;
    }

    /** The exception as a route gets it. */
    public MediaApiException of(String component, String operation) {
        return meaning.apply(Failure.refused(component, operation, getMessage()), getCause());
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
