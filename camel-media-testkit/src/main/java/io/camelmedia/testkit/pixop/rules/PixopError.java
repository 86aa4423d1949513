// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.rules;

import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;

/**
 * The errors. Those of tokens have the document's names. The document names no others: the rest are named alike.
 */
public enum PixopError {
    INVALID_TOKEN(401, "InvalidJWTTokenFoundException", "The JWT Token supplied could not be interpreted."),
    NO_TOKEN(401, "NoJWTTokenFoundException", "No JWT Token was supplied in the Authorization header."),
    EXPIRED_TOKEN(401, "ExpiredJWTTokenException", "The JWT Token supplied is no longer valid."),
    PREMATURE_TOKEN(401, "PrematureJWTTokenException", "The JWT Token supplied is not valid yet."),
    USER_BANNED(401, "UserBannedException", "The user account has been suspended."),
    ETERNAL_TOKEN(401, "EternalJWTTokenException", "The JWT Token does not have a TTL."),
    INCONSISTENT_CLAIMS(401, "InconsistentJWTClaimsException", "The claims of the JWT Token are not suitable."),
    AUTH_FAILURE(401, "AuthException", "There was a general failure whilst trying to authenticate."),
    INVALID_CREDENTIALS(401, "InvalidCredentialsException", "Unknown email address or wrong password."),
    NOT_A_MEMBER(403, "NotTeamMemberException", "The user does not belong to this team."),
    BAD_REQUEST(400, "BadRequestException", "The request is malformed."),
    INVALID_PROCESSING(400, "InvalidProcessingRequestException", "The processing request is not valid."),
    NOT_FOUND(404, "NotFoundException", "There is no such endpoint."),
    PROJECT_NOT_FOUND(404, "ProjectNotFoundException", "There is no such project."),
    VIDEO_NOT_FOUND(404, "VideoNotFoundException", "There is no such video."),
    MEDIA_NOT_FOUND(404, "MediaNotFoundException", "The video has no such media."),
    METHOD_NOT_ALLOWED(405, "MethodNotAllowedException", "The endpoint does not take this method."),
    NOT_ACCEPTABLE(406, "NotAcceptableException", "The header Accept must be application/json."),
    PROJECT_NOT_EMPTY(409, "ProjectNotEmptyException", "There are videos associated with the project."),
    NOT_AN_ORIGINAL(409, "NotAnOriginalVideoException", "The video is not an original one."),
    NOT_INGESTED(409, "VideoNotIngestedException", "The video is not ingested."),
    NOT_PROCESSED(409, "VideoNotProcessedException", "The video is not processed."),
    UNSUPPORTED_CONTENT(415, "UnsupportedContentTypeException", "The header Content-Type is not what is required.");

    private final int status;
    private final String exception;
    private final String message;

    PixopError(int status, String exception, String message) {
        this.status = status;
        this.exception = exception;
        this.message = message;
    }

    public ApiProblem problem() {
        return problem(message);
    }

    public ApiProblem problem(String errorMessage) {
        return new ApiProblem(status, Json.object().put("exception", exception).put("errorMessage", errorMessage));
    }
}
