// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.camelmedia.component.ci.model.MetadataChanges;
import io.camelmedia.component.ci.model.MetadataChangesBuilder;
import io.camelmedia.component.ci.model.NewMediaBox;
import io.camelmedia.component.ci.model.NewWorkspace;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anything is sent. */
class CiValidationTest extends CiTestSupport {

    private static final String[] FOLDERS =
            IntStream.range(0, 501).mapToObj(i -> "f" + i).toArray(String[]::new);

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @CsvSource({
        "events?workspaceId=w, 50",
        "networks/events?networkId=n, 50",
        "workspaces/events?workspaceId=w, 50",
        "workspaces?strict=true, 500",
        "workspaces/contents?workspaceId=w, 100",
        "workspaces/trash?workspaceId=w, 100",
        "workspaces/search?workspaceId=w, 100",
        "folders/contents?folderId=f, 100",
        "mediaboxes?status=active, 50",
        "mediaboxes/contents?mediaboxId=m, 100",
        "mediaboxes/folder-contents?mediaboxId=m&folderId=f, 100"
    })
    void limitsDifferByOperation(String uri, int most) {
        context.getEndpoint("ci:" + uri + "&limit=" + most + "&offset=0");

        assertThat(refusal(uri + "&limit=" + (most + 1)))
                .endsWith("limit=" + (most + 1) + " is out of range; allowed: 1 to " + most);
        assertThat(refusal(uri + "&limit=0")).endsWith("limit=0 is out of range; allowed: 1 to " + most);
        assertThat(refusal(uri + "&offset=-1")).endsWith("offset=-1 is out of range; allowed: 0 or more");
        assertThat(refusal(uri + "&orderDirection=up"))
                .endsWith("orderDirection=up is not permitted; allowed: asc, desc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workspaces?strict=true                           | name, createdOn, networkName, lastActivityOn
            workspaces/contents?workspaceId=w                | name, createdOn, createdBy, type, size, status
            workspaces/trash?workspaceId=w                   | name, createdOn, createdBy, type, size, status, trashedOn
            workspaces/search?workspaceId=w                  | relevance, createdOn, name
            folders/contents?folderId=f                      | name, createdOn, createdBy, type, size, status
            mediaboxes?status=active                         | createdOn, name, createdBy, expiresOn, type, networkName, spaceName
            mediaboxes/contents?mediaboxId=m                 | name, userDefined
            mediaboxes/folder-contents?mediaboxId=m&folderId=f | name, userDefined
            """)
    void orderFieldsDifferByOperation(String uri, String fields) {
        for (String field : fields.split(", ")) {
            context.getEndpoint("ci:" + uri + "&orderBy=" + field);
        }

        assertThat(refusal(uri + "&orderBy=weight")).endsWith("orderBy=weight is not permitted; allowed: " + fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workspaces/contents?workspaceId=w",
                "workspaces/trash?workspaceId=w",
                "workspaces/search?workspaceId=w",
                "folders/contents?folderId=f",
                "mediaboxes/contents?mediaboxId=m",
                "mediaboxes/folder-contents?mediaboxId=m&folderId=f"
            })
    void kindsAreFolderAssetAndAll(String uri) {
        context.getEndpoint("ci:" + uri + "&kind=asset");

        assertThat(refusal(uri + "&kind=files")).endsWith("allowed: folder, asset, all");
    }

    static Stream<Arguments> eventLists() {
        return Stream.of(
                arguments("events?workspaceId=w", CiEventType.OF_SPACE, 50),
                arguments("networks/events?networkId=n", CiEventType.OF_NETWORK, 3),
                arguments("workspaces/events?workspaceId=w", CiEventType.OF_WORKSPACE, 20));
    }

    @ParameterizedTest
    @MethodSource("eventLists")
    void everyDocumentedEventTypeCanBeAskedForAndOthersOnlyWhenNotStrict(String uri, String[] types, int count) {
        assertThat(types).doesNotHaveDuplicates().hasSize(count);
        context.getEndpoint("ci:" + uri + "&type=" + String.join(",", types));
        context.getEndpoint("ci:" + uri + "&strict=false&type=SomethingNew");

        assertThat(refusal(uri + "&type=" + types[0] + ",SomethingNew"))
                .contains("'SomethingNew' is not permitted; ")
                .endsWith("allowed: " + String.join(", ", types));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ab                         | true
            movie rushes               | true
            abcdefghijklmnopqrst       | true
            a                          | false
            movie x                    | false
            abcdefghijklmnopqrstu      | false
            movie abcdefghijklmnopqrstu rushes | false
            """)
    void keywordsHaveTwoToTwentyCharacters(String query, boolean permitted) {
        String uri = "workspaces/search?workspaceId=w&query=" + query;

        if (permitted) {
            context.getEndpoint("ci:" + uri);
        } else {
            assertThat(refusal(uri))
                    .endsWith("query=" + query + " is not allowed; it must be keywords of 2 to 20 characters each,"
                            + " with blanks between them");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events?workspaceId=w&catalogId=c                             | workspaceId, catalogId exclude each other
            folders/trash?folderId=f&folderIds=g                         | folderId, folderIds exclude each other
            folders/delete?folderIds=                                    | folderIds is empty; give a value, or leave it out
            mediaboxes/create?expirationDays=1&expirationDate=2999-01-31 | expirationDays, expirationDate exclude each other
            mediaboxes/create?expirationDays=0                           | expirationDays=0 is out of range; allowed: 1 or more
            mediaboxes/create?expirationDate=tomorrow                    | expirationDate=tomorrow is no instant; write it as 2026-01-31T12:00:00Z
            mediaboxes/create?type=Private                               | type=Private is not permitted; allowed: Public, Protected, Secure
            mediaboxes?type=Private                                      | type=Private is not permitted; allowed: Public, Protected, Secure
            mediaboxes?status=open                                       | status=open is not permitted; allowed: active, inactive
            mediaboxes/open?access=private&strict=false                  | access=private is not permitted; allowed: secure, protected, public
            token/delegate?scope=All                                     | scope=All is not permitted; allowed: UploadCoverElement
            workspaces/contents?extraFields=size                         | extraFields=size is not permitted; allowed: commentStats
            workspaces/create?storageAllotted=much                       | storageAllotted=much is no number
            folders/get?failOnPartial=true                               | the option failOnPartial is not taken; this operation takes: folderId
            folders/move?failOnPartial=perhaps                           | failOnPartial=perhaps is neither true nor false
            """)
    void whatTheUriAloneShowsIsRefusedAtStartUp(String uri, String text) {
        assertThat(refusal(uri)).isEqualTo("ci:" + uri.split("\\?")[0] + ": " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events                                   | one of workspaceId, catalogId is required
            folders/trash                            | one of folderId, folderIds is required
            folders/delete                           | one of folderId, folderIds is required
            folders/move?folderIds=f                 | targetFolderId is required: give the option targetFolderId or the header CamelCiTargetFolderId, or targetFolderId in the body
            folders/metadata                         | the body is required: a MetadataChanges, a Map or JSON
            workspaces/search?workspaceId=w          | query is required: give the option query or the header CamelCiQuery
            workspaces/update?workspaceId=w&storageUnit=GB | storageUnit is given without storageAllotted
            mediaboxes/create?name=M&type=Public     | assetIds, folderIds: at least one entry in one of them is required
            mediaboxes/create?name=M&type=Protected&assetIds=a | mediaboxPassword is required with type=Protected: give the option mediaboxPassword or the header CamelCiMediaboxPassword
            mediaboxes/open?mediaboxId=m&access=protected | mediaboxPassword is required with access=protected: give the option mediaboxPassword or the header CamelCiMediaboxPassword
            mediaboxes/contents?mediaboxId=m&access=protected | mediaboxPassword is required with access=protected: give the option mediaboxPassword or the header CamelCiMediaboxPassword
            """)
    void whatIsMissingIsToldAtTheCall(String uri, String text) {
        assertThat(failure("ci:" + uri, null)).isEqualTo("ci:" + uri.split("\\?")[0] + ": " + text);
    }

    @Test
    void moreThan500FoldersAreRefused() {
        String body = "{\"folderIds\":[\"" + String.join("\",\"", FOLDERS) + "\"],\"targetFolderId\":\"t\"}";

        assertThat(failure("ci:folders/move", body)).endsWith(" has 501 entries; allowed: 1 to 500");
    }

    @Test
    void fieldsOfARecordAreChecked() {
        NewWorkspace unnamed =
                NewWorkspace.builder().purgeTrashPrivilege("NetworkOwner").build();
        NewMediaBox open =
                NewMediaBox.builder().name("M").protectedBy(null).assetIds("a").build();
        NewMediaBox empty = NewMediaBox.builder().name("M").open().assetIds().build();

        assertThat(failure("ci:workspaces/create?networkId=n", unnamed))
                .startsWith("ci:workspaces/create: name, storageAllotted, manageMembersPrivilege are required: ")
                .contains("or storageAllotted.value in the body");
        assertThat(failure("ci:mediaboxes/create", open)).contains("mediaboxPassword is required with type=Protected");
        assertThat(failure("ci:mediaboxes/create", empty)).contains("assetIds, folderIds: at least one entry");
    }

    static Stream<Arguments> changesThatTheServiceJudges() {
        MetadataChangesBuilder many = MetadataChanges.builder().folders("f");
        IntStream.range(0, 501).forEach(i -> many.set("name" + i, "value"));
        return Stream.of(
                arguments(MetadataChanges.builder()
                        .folders("f")
                        .set("Owner", "x")
                        .unset("OWNER")
                        .build()),
                arguments(MetadataChanges.builder()
                        .folders("f", "g")
                        .set("a", "b")
                        .folders("g")
                        .unset("a")
                        .build()),
                arguments(
                        MetadataChanges.builder().folders(FOLDERS).set("a", "b").build()),
                arguments(many.build()));
    }

    @ParameterizedTest
    @MethodSource("changesThatTheServiceJudges")
    void whatGroupsOfChangesDoToEachOtherIsLeftToTheService(MetadataChanges changes) {
        catchThrowable(() -> template.requestBody("ci:folders/metadata", changes));

        assertThat(ci.journal().requests("POST", "/folders/metadata/changes")).hasSize(1);
    }

    static Stream<Arguments> metadataChanges() {
        return Stream.of(
                arguments("{}", "changes is required: at least one group of changes"),
                arguments("{\"changes\":[null]}", "changes[0] names no folderIds"),
                arguments("{\"changes\":7}", "the body is no MetadataChanges: "),
                arguments(
                        List.of("text"),
                        "the body is a JSON array, not an object; it may be a MetadataChanges, a Map or JSON"),
                arguments(MetadataChanges.builder().build(), "changes is required: at least one group of changes"),
                arguments(MetadataChanges.builder().folders().set("a", "b").build(), "changes[0] names no folderIds"),
                arguments(
                        MetadataChanges.builder().folders("f").build(), "changes[0] neither sets nor unsets anything"),
                arguments(
                        MetadataChanges.builder().folders("f").set("a", null).build(),
                        "changes[0] is incomplete: set needs name and value, unset a name"),
                arguments(
                        MetadataChanges.builder().folders("f").unset(" ").build(),
                        "changes[0] is incomplete: set needs name and value, unset a name"));
    }

    @ParameterizedTest
    @MethodSource("metadataChanges")
    void metadataChangesAreChecked(Object body, String text) {
        assertThat(failure("ci:folders/metadata", body)).startsWith("ci:folders/metadata: " + text);
    }

    @Test
    void metadataOf500FoldersCanBeChanged() {
        MetadataChanges most = MetadataChanges.builder()
                .folders(Arrays.copyOf(FOLDERS, 500))
                .set("a", "b")
                .build();

        assertThat(catchThrowable(() -> template.requestBody("ci:folders/metadata", most)))
                .hasCauseInstanceOf(BulkOperationException.class);
    }

    /** What is said when the endpoint is made. */
    private String refusal(String uri) {
        Throwable refused = catchThrowable(() -> context.getEndpoint("ci:" + uri));
        assertThat(refused).as(uri).isNotNull();
        return refused.getCause().getMessage();
    }

    /** What is said when it is called, after which nothing has been sent. */
    private String failure(String uri, Object body) {
        Throwable thrown = catchThrowable(() -> template.requestBody(uri, body));
        assertThat(thrown).as(uri).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(ValidationException.class);
        assertThat(ci.journal().all()).isEmpty();
        return thrown.getCause().getMessage();
    }
}
