package io.camelmedia.support.transfer;

import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import java.io.IOException;

/** Something on this side prevents a download: the folder, the disk, another download. Repeating does not help. */
final class TargetException extends RuntimeException {

    private final ErrorKind kind;

    TargetException(ErrorKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    TargetException(String what, IOException cause) {
        super(what + ": " + reason(cause), cause);
        this.kind = ErrorKind.OTHER;
    }

    MediaApiException of(String component, String operation) {
        MediaApiException exception = kind.exception(Failure.refused(component, operation, getMessage()));
        exception.initCause(getCause());
        return exception;
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
