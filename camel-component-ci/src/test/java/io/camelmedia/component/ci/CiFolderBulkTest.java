// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.camelmedia.component.ci.model.BulkError;
import io.camelmedia.component.ci.model.BulkItem;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.component.ci.model.MetadataChanges;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiFolderBulkTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private String one;
    private String two;

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @BeforeEach
    void addFolders() {
        one = ci.addFolder("One", CiSimulator.ROOT_FOLDER);
        two = ci.addFolder("Two", CiSimulator.ROOT_FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trash", "delete"})
    void actsOnManyFoldersFromTheUriHeadersOrABody(String action) {
        BulkResult fromUri =
                template.requestBody("ci:folders/" + action + "?folderIds=" + one, "not read", BulkResult.class);
        BulkResult fromHeader = template.requestBodyAndHeader(
                "ci:folders/" + action, null, "CamelCiFolderIds", List.of(two), BulkResult.class);
        BulkResult fromBody = template.requestBody(
                "ci:folders/" + action, Map.of("folderIds", List.of(CiSimulator.FOLDER)), BulkResult.class);

        assertThat(List.of(fromUri, fromHeader, fromBody))
                .flatExtracting(BulkResult::complete)
                .extracting(BulkItem::id)
                .containsExactly(one, two, CiSimulator.FOLDER);
        assertThat(ci.journal().count("POST", "/folders/" + action)).isEqualTo(3);
    }

    @Test
    void untrashesManyFolders() {
        template.requestBody("ci:folders/trash?folderIds=" + one + "," + two, (Object) null);

        BulkResult result =
                template.requestBody("ci:folders/untrash?folderIds=" + one + "," + two, null, BulkResult.class);

        assertThat(result.completeCount()).isEqualTo(2);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void movesFolders() {
        BulkResult result = template.requestBodyAndHeader(
                "ci:folders/move?folderIds=" + one + "," + two,
                null,
                "CamelCiTargetFolderId",
                CiSimulator.FOLDER,
                BulkResult.class);

        assertThat(result.completeCount()).isEqualTo(2);
        assertThat(Samples.names(template.requestBody("ci:folders/contents?folderId=sim-folder", null, List.class)))
                .contains("One", "Two");
    }

    @Test
    void tellsForWhichFoldersItFailedAndWhy() {
        BulkResult result = template.requestBody(
                "ci:folders/trash?folderIds=" + one + ",nowhere," + CiSimulator.ROOT_FOLDER, null, BulkResult.class);

        assertThat(result.complete()).extracting(BulkItem::name).containsExactly("One");
        assertThat(result.errorCount()).isEqualTo(2);
        assertThat(result.errors())
                .extracting(BulkError::id, BulkError::errorCode)
                .containsExactly(
                        tuple("nowhere", "FolderNotFound"),
                        tuple(CiSimulator.ROOT_FOLDER, "InvalidOperationOnRootFolder"));
    }

    @Test
    void failsWhenNothingSucceeded() {
        BulkOperationException failure = failure("ci:folders/trash?folderIds=nowhere,sim-root-folder", null);

        assertThat(failure)
                .hasMessageStartingWith("ci:folders/trash: 409 BulkOperationFailed: failed for 2 of 2 folders:"
                        + " FolderNotFound (nowhere), InvalidOperationOnRootFolder (sim-root-folder)");
        assertThat(failure.getHttpResponseCode()).isEqualTo(409);
        assertThat(failure.getCode()).isEqualTo("BulkOperationFailed");
        assertThat(failure.getResult().completeCount()).isZero();
        assertThat(failure.getResult().errors()).hasSize(2);
    }

    @Test
    void failsOnPartialSuccessWhenToldTo() {
        BulkOperationException failure = failure("ci:folders/delete?failOnPartial=true&folderIds=a,b,c,d," + one, null);

        assertThat(failure)
                .hasMessage("ci:folders/delete: 200 failed for 4 of 5 folders: FolderNotFound (a), FolderNotFound (b),"
                        + " FolderNotFound (c) and 1 more; getResult() of the exception tells of each (POST "
                        + ci.baseUrl() + "/folders/delete)");
        assertThat(failure.getResult().complete()).extracting(BulkItem::id).containsExactly(one);
        assertThat(failure.getHttpResponseCode()).isEqualTo(200);
        assertThat(failure.getCode()).isNull();
    }

    @Test
    void doesNotFailOnCompleteSuccess() {
        BulkResult result =
                template.requestBody("ci:folders/trash?failOnPartial=true&folderIds=" + one, null, BulkResult.class);

        assertThat(result.completeCount()).isEqualTo(1);
        assertThat(template.requestBody("ci:folders/untrash?failOnPartial=true&folderId=" + one, (Object) null))
                .isNotNull();
    }

    @Test
    void aHeaderDoesNotDecideWhetherPartialSuccessIsAFailure() {
        Object result = template.requestBodyAndHeader(
                "ci:folders/trash?folderIds=nowhere," + one, null, "CamelCiFailOnPartial", true);

        assertThat(result).isInstanceOf(BulkResult.class);
    }

    @Test
    void theUriOfManyFoldersDropsTheHeaderOfOne() {
        BulkResult result = template.requestBodyAndHeader(
                "ci:folders/trash?folderIds=" + one, null, "CamelCiFolderId", two, BulkResult.class);

        assertThat(result.complete()).extracting(BulkItem::id).containsExactly(one);
    }

    @Test
    void aBulkOperationIsNotRepeatedWhenItsAnswerWasLost() {
        ci.faults().on("POST", "/folders/trash").times(1).loseResponse();

        assertThat(catchThrowableOfType(
                        CamelExecutionException.class,
                        () -> template.requestBody("ci:folders/trash?folderIds=" + one, (Object) null)))
                .isNotNull();
        assertThat(ci.journal().count("POST", "/folders/trash")).isEqualTo(1);
    }

    @Test
    void changesMetadataInGroups() throws Exception {
        MetadataChanges changes = MetadataChanges.builder()
                .folders(one)
                .set("Owner", "Sony")
                .unset("Category")
                .folders(two, CiSimulator.FOLDER)
                .set("Owner", "Camel")
                .build();

        BulkResult result = template.requestBody("ci:folders/metadata", changes, BulkResult.class);

        assertThat(result.completeCount()).isEqualTo(3);
        assertThat(ci.journal().last("POST", "/folders/metadata/changes").json())
                .isEqualTo(Json.read("""
                        {"changes":[
                          {"folderIds":["%s"],"set":[{"name":"Owner","value":"Sony"}],"unset":[{"name":"Category"}]},
                          {"folderIds":["%s","sim-folder"],"set":[{"name":"Owner","value":"Camel"}]}]}""".formatted(one, two)));
    }

    @Test
    void metadataChangesFailOnPartialSuccessWhenToldTo() {
        MetadataChanges changes = MetadataChanges.builder()
                .folders(one, "nowhere")
                .set("Owner", "Sony")
                .build();

        assertThat(failure("ci:folders/metadata?failOnPartial=true", changes)
                        .getResult()
                        .completeCount())
                .isEqualTo(1);
        assertThat(template.requestBody("ci:folders/metadata", changes)).isInstanceOf(BulkResult.class);
    }

    private BulkOperationException failure(String uri, Object body) {
        Throwable thrown = catchThrowableOfType(CamelExecutionException.class, () -> template.requestBody(uri, body));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(BulkOperationException.class);
        return (BulkOperationException) thrown.getCause();
    }
}
