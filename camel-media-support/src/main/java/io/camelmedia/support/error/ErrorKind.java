// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import java.util.function.Function;

/** What a failure means, and the exception that says so. */
public enum ErrorKind {
    NOT_FOUND(NotFoundException::new),
    AUTHENTICATION(AuthenticationException::new),
    FORBIDDEN(ForbiddenException::new),
    VALIDATION(ValidationException::new),
    CONFLICT(ConflictException::new),
    RATE_LIMIT(RateLimitException::new),
    UNAVAILABLE(UnavailableException::new),
    NOT_READY(NotReadyException::new),
    OTHER(MediaApiException::new);

    private final Function<Failure, MediaApiException> exception;

    ErrorKind(Function<Failure, MediaApiException> exception) {
        this.exception = exception;
    }

    /** The exception of this kind. */
    public MediaApiException exception(Failure failure) {
        return exception.apply(failure);
    }

    /** The meaning of a status when the service's code says nothing more exact. */
    public static ErrorKind ofStatus(int status) {
        return switch (status) {
            case 400, 405, 406, 411, 413, 414, 415, 416, 422, 431 -> VALIDATION;
            case 401 -> AUTHENTICATION;
            case 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 409, 412, 423 -> CONFLICT;
            case 429 -> RATE_LIMIT;
            // Request Timeout and Too Early (RFC 9110, 15.5.9; RFC 8470, 5.2): the same request may be sent again.
            case 408, 425 -> UNAVAILABLE;
            default -> status >= 500 ? UNAVAILABLE : OTHER;
        };
    }
}
