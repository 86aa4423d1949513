// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.BulkError;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A bulk operation that failed for every folder or asset (status 409), or with {@code failOnPartial=true} for at least one
 * (status 200: it is done for the others).
 */
public class BulkOperationException extends MediaApiException {

    private static final int NAMED = 3;

    private final transient BulkResult result;

    BulkOperationException(Failure failure, BulkResult result) {
        this(
                failure.withMessage(describe(result)).withAdvice("getResult() of the exception tells of each"),
                result,
                null);
    }

    private BulkOperationException(Failure failure, BulkResult result, Throwable cause) {
        super(failure, cause);
        this.result = result;
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new BulkOperationException(facts, result, cause);
    }

    /** For which folders or assets it succeeded, for which it failed, and why. */
    public BulkResult getResult() {
        return result;
    }

    private static String kind(List<BulkError> errors) {
        return errors.stream().filter(Objects::nonNull).anyMatch(error -> "Asset".equalsIgnoreCase(error.kind()))
                ? "assets"
                : "folders";
    }

    private static String describe(BulkResult result) {
        List<BulkError> errors = result.errors();
        int all = errors.size()
                + (result.complete() == null ? 0 : result.complete().size());
        String named = errors.stream()
                .filter(Objects::nonNull)
                .limit(NAMED)
                .map(error -> error.errorCode() + " (" + error.id() + ")")
                .collect(Collectors.joining(", "));
        String more = errors.size() > NAMED ? " and " + (errors.size() - NAMED) + " more" : "";
        return "failed for " + errors.size() + " of " + all + " " + kind(errors) + ": " + named + more;
    }
}
