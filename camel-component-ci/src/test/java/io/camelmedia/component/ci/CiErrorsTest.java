// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service's errors become. */
class CiErrorsTest extends CiTestSupport {

    private static final String GET = "ci:folders/get?folderId=f&maxAttempts=1";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @CsvSource({
        "400, AllottedStorageLessThanUsed, Validation",
        "400, AssetDeleted, NotFound",
        "400, AssetIdNotProvided, Validation",
        "400, AssetNotFound, NotFound",
        "400, EntitlementRequired, Validation",
        "400, ExceededMaxChangeCount, Validation",
        "400, ExceededMaxFolderCount, Validation",
        "400, FolderDeleted, NotFound",
        "400, FolderIdNotProvided, Validation",
        "400, FolderNotFound, NotFound",
        "400, FolderNotMemberOfWorkspace, Validation",
        "400, InsufficientSpaceAvailable, Validation",
        "400, InvalidAllottedStorage, Validation",
        "400, InvalidContent, Validation",
        "400, InvalidExpiration, Validation",
        "400, InvalidFolder, Validation",
        "400, InvalidLimitOrOffset, Validation",
        "400, InvalidMediaBoxType, Validation",
        "400, InvalidMediaboxFilterOptions, Validation",
        "400, InvalidOperationOnPersonalNetwork, Validation",
        "400, InvalidOperationOnWorkspace, Validation",
        "400, InvalidPassword, Validation",
        "400, InvalidQueryFilter, Validation",
        "400, InvalidQueryKindFilter, Validation",
        "400, InvalidQueryOrderDirection, Validation",
        "400, InvalidQueryOrderField, Validation",
        "400, InvalidRecipients, Validation",
        "400, InvalidRequest, Validation",
        "400, InvalidRoleForPrivilege, Validation",
        "400, MissingOrInvalidAllottedStorage, Validation",
        "400, MissingOrInvalidName, Validation",
        "400, MissingOrInvalidRoleForPrivilege, Validation",
        "400, OverlappingChanges, Validation",
        "400, TokenScopeNotProvided, Validation",
        "400, WorkspaceNotFound, NotFound",
        "403, InsufficientPermissions, Forbidden",
        "403, MediaBoxAccessDenied, Forbidden",
        "403, ProtectedMediaBoxAccessDenied, Forbidden",
        "404, CatalogNotFound, NotFound",
        "404, FolderDeleted, NotFound",
        "404, FolderNotFound, NotFound",
        "404, MediaBoxNotAvailable, NotFound",
        "404, MediaBoxNotFound, NotFound",
        "404, NetworkNotFound, NotFound",
        "404, WorkspaceNotFound, NotFound",
        "409, AssetTrashed, Conflict",
        "409, FolderDeleted, NotFound",
        "409, FolderNotTrashed, Conflict",
        "409, FolderTrashed, Conflict",
        "409, InvalidOperationOnRootFolder, Conflict",
        "400, InvalidOperationOnRootFolder, Conflict",
        "401, SomethingNew, Authentication",
        "405, SomethingNew, Validation",
        "406, SomethingNew, Validation",
        "409, SomethingNew, Conflict",
        "429, TooManyRequests, RateLimit",
        "500, SomethingNew, Unavailable",
        "503, SomethingNew, Unavailable"
    })
    void eachCodeOfTheServiceIsATypedException(int status, String code, String type) {
        ci.faults()
                .on("GET", "/folders/f")
                .answer(status, Map.of("Retry-After", "0"), "{\"code\":\"" + code + "\",\"message\":\"So it is.\"}");

        MediaApiException failure = failure(GET);

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(failure.getCode()).isEqualTo(code);
        assertThat(failure.getHttpResponseCode()).isEqualTo(status);
        assertThat(failure).hasMessageStartingWith("ci:folders/get: " + status + " " + code + ": So it is.");
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_request, Validation",
        "400, unsupported_grant_type, Validation",
        "400, InvalidRequest, Validation",
        "401, invalid_client, Authentication"
    })
    void errorsOfTheTokenEndpointAreTypedInTheirOwnShape(int status, String error, String type) {
        ci.faults()
                .on("POST", "/oauth2/token")
                .answer(status, Map.of(), "{\"error\":\"" + error + "\",\"error_description\":\"So it is.\"}");

        MediaApiException failure = failure(GET);

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(failure).hasMessageStartingWith("ci:token: " + status + " " + error + ": So it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AssetNotFound",
                "FolderNotFound",
                "InvalidLimitOrOffset",
                "MissingOrInvalidAllottedStorage",
                "NetworkNotFound",
                "TokenScopeNotProvided",
                "WorkspaceNotFound",
                "invalid_request"
            })
    void theDocumentsErrorIsToldInItsWords(String sample) throws IOException {
        JsonNode error = Samples.read("errors/" + sample);
        ci.faults().on("GET", "/folders/f").answer(400, Map.of(), error.toString());

        MediaApiException failure = failure(GET);

        assertThat(failure.getCode()).isEqualTo(sample);
        assertThat(failure)
                .hasMessageContaining(error.path("message")
                        .asText(error.path("error_description").asText()));
    }

    @Test
    void theDocumentsBulkErrorKeepsItsResult() throws IOException {
        JsonNode error = Samples.read("errors/BulkOperationFailed");
        ci.faults().on("POST", "/folders/move").answer(409, Map.of(), error.toString());

        MediaApiException failure = failure("ci:folders/move?folderIds=f&targetFolderId=t");

        assertThat(failure).isInstanceOfSatisfying(BulkOperationException.class, bulk -> assertThat(
                        bulk.getResult().errors())
                .hasSize(1));
        assertThat(Samples.written(((BulkOperationException) failure).getResult()))
                .isEqualTo(error);
    }

    @Test
    void aBulkErrorThatBearsItsDocumentedCodeKeepsItsResultToo() throws IOException {
        ObjectNode error = (ObjectNode) Samples.read("errors/BulkOperationFailed");
        error.put("code", "BulkOperationFailed");
        ci.faults().on("POST", "/folders/move").answer(409, Map.of(), error.toString());

        assertThat(failure("ci:folders/move?folderIds=f&targetFolderId=t"))
                .isInstanceOfSatisfying(
                        BulkOperationException.class,
                        bulk -> assertThat(bulk.getResult().errors()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[]}",
                "{\"errors\":[null]}",
                "{\"errors\":[\"text\"]}",
                "{\"errors\":{\"id\":\"f\"}}",
                "{\"code\":null,\"message\":{}}",
                "[]",
                "null",
                "\"text\"",
                "<html>",
                ""
            })
    void anErrorOfNoDocumentedShapeIsTypedByItsStatus(String body) {
        ci.faults().on("POST", "/folders/trash").answer(409, Map.of(), body);

        assertThat(failure("ci:folders/trash?folderIds=f")).isExactlyInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"errors\":[{\"id\":{}}]}", "{\"errorCount\":[],\"errors\":[{}]}"})
    void aBulkErrorWithAFieldOfAnotherTypeKeepsItsResult(String body) throws IOException {
        ci.faults().on("POST", "/folders/trash").answer(409, Map.of(), body);

        MediaApiException failure = failure("ci:folders/trash?folderIds=f");

        assertThat(failure).isInstanceOf(BulkOperationException.class);
        assertThat(Samples.written(((BulkOperationException) failure).getResult()))
                .isEqualTo(Json.read(body));
    }

    @Test
    void whatTheStateOfAFolderForbidsIsTyped() {
        template.requestBody("ci:folders/trash?folderId=sim-folder", (Object) null);

        assertThat(failure("ci:folders/trash?folderId=sim-folder")).isInstanceOf(ConflictException.class);
        assertThat(failure("ci:folders/trash?folderId=sim-root-folder")).isInstanceOf(ConflictException.class);
        assertThat(failure("ci:folders/create?name=x&parentFolderId=nowhere")).isInstanceOf(NotFoundException.class);
        template.requestBody("ci:folders/delete?folderId=sim-folder", (Object) null);
        assertThat(failure("ci:folders/delete?folderId=sim-folder").getCode()).isEqualTo("FolderDeleted");
    }

    private MediaApiException failure(String uri) {
        Throwable thrown = catchThrowable(() -> template.requestBody(uri, (Object) null));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }
}
