// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.ROOT_FOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiFolderBulkTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void bulkResultsTellWhatWasDoneAndWhatFailed() throws Exception {
        Answer answer = client.post("/folders/trash", "{'folderIds':['sim-folder','none','sim-root-folder']}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.get("completeCount").asInt()).isEqualTo(1);
        assertThat(answer.get("errorCount").asInt()).isEqualTo(2);
        assertThat(answer.get("complete").get(0))
                .isEqualTo(
                        Json.object().put("id", FOLDER).put("name", "Dailies").put("kind", "Folder"));
        assertThat(answer.get("errors").findValuesAsText("errorCode"))
                .containsExactly("FolderNotFound", "InvalidOperationOnRootFolder");
        assertThat(client.get("/folders/sim-folder").get("isTrashed").asBoolean())
                .isTrue();
    }

    @Test
    void aBulkInWhichNothingSucceedsIsAConflictWithoutACode() throws Exception {
        Answer answer = client.post("/folders/untrash", "{'folderIds':['sim-folder']}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.get("errors").findValuesAsText("errorCode")).containsExactly("FolderNotTrashed");
        assertThat(answer.body().has("code")).isFalse();
        assertThat(answer.body().has("complete")).isFalse();
    }

    @Test
    void foldersMoveWithAllThatIsInThem() throws Exception {
        String target = ci.addFolder("Target", ROOT_FOLDER);

        Answer answer = client.post("/folders/move", "{'folderIds':['sim-folder'],'targetFolderId':'" + target + "'}");

        assertThat(answer.get("completeCount").asInt()).isEqualTo(1);
        assertThat(names(client.get("/folders/" + target + "/contents"))).containsExactly("Dailies");
        assertThat(names(client.get("/folders/sim-folder/contents"))).containsExactly("Movie.mov");
        assertThat(names(client.get("/folders/sim-root-folder/contents")))
                .containsExactly("Target", "Interview.wav", "Poster.png");
    }

    @Test
    void eachReasonNotToMoveIsTold() throws Exception {
        String child = ci.addFolder("Child", FOLDER);
        String elsewhere = ci.addFolder("Elsewhere", "sim-personal-root-folder");
        String trashed = ci.addFolder("Trashed", ROOT_FOLDER);
        client.post("/folders/" + trashed + "/trash", "");
        String deleted = ci.addFolder("Deleted", ROOT_FOLDER);
        client.delete("/folders/" + deleted);

        Answer answer = client.post(
                "/folders/move",
                "{'targetFolderId':'" + child + "','folderIds':['" + FOLDER + "','" + child + "','" + elsewhere + "','"
                        + trashed + "','" + deleted + "','none','sim-root-folder']}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.get("errors").findValuesAsText("errorCode"))
                .containsExactly(
                        "InvalidFolder",
                        "InvalidFolder",
                        "CannotChangeWorkspace",
                        "FolderTrashed",
                        "FolderDeleted",
                        "FolderNotFound",
                        "InvalidOperationOnRootFolder");
    }

    @Test
    void theTargetOfAMoveMustBeThere() throws Exception {
        assertThat(client.post("/folders/move", "{'folderIds':['sim-folder']}").code())
                .isEqualTo("FolderIdNotProvided");
        Answer unknown = client.post("/folders/move", "{'folderIds':['sim-folder'],'targetFolderId':'none'}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("FolderNotFound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trash", "untrash", "delete"})
    void aBulkTakesOneToFiveHundredFolders(String verb) throws Exception {
        assertThat(client.post("/folders/" + verb, "{'folderIds':[]}").code()).isEqualTo("FolderIdNotProvided");
        String many = String.join("','", Collections.nCopies(501, "x"));
        assertThat(client.post("/folders/" + verb, "{'folderIds':['" + many + "']}")
                        .code())
                .isEqualTo("ExceededMaxFolderCount");
        assertThat(client.post("/folders/" + verb, "{'folderIds':'x'}").code()).isEqualTo("InvalidRequest");
    }

    @Test
    void metadataIsSetAndUnsetWhateverTheCaseOfItsName() throws Exception {
        change("{'folderIds':['sim-folder'],'set':[{'name':'Owner','value':'A'},{'name':'Category','value':'B'}]}");

        Answer answer = change(
                "{'folderIds':['sim-folder'],'set':[{'name':'OWNER','value':'C'}]," + "'unset':[{'name':'category'}]}");

        assertThat(answer.get("completeCount").asInt()).isEqualTo(1);
        assertThat(client.get("/folders/sim-folder").get("metadata").findValuesAsText("value"))
                .containsExactly("C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {'folderIds':['sim-folder']}; EmptyChanges
            {'folderIds':['sim-folder'],'set':[{'name':'A','value':'1'}],'unset':[{'name':'a'}]}; ConflictingChanges
            {'folderIds':['sim-folder'],'set':[{'name':'A'}]}; InvalidChanges
            {'folderIds':['none'],'set':[{'name':'A','value':'1'}]}; FolderNotFound
            {'folderIds':[],'set':[{'name':'A','value':'1'}]}; FolderIdNotProvided
            """)
    void badGroupsOfChangesAreToldInTheErrors(String group, String code) throws Exception {
        Answer answer = change(group);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.get("errors").findValuesAsText("errorCode")).containsExactly(code);
    }

    @Test
    void aFolderIsInOneGroupOfChangesOnly() throws Exception {
        String group = "{'folderIds':['sim-folder'],'set':[{'name':'A','value':'1'}]}";
        assertThat(change(group + "," + group).code()).isEqualTo("OverlappingChanges");
    }

    @Test
    void thereIsALimitToChangesAndFolders() throws Exception {
        String changes = String.join(",", Collections.nCopies(501, "{'name':'A','value':'1'}"));
        assertThat(change("{'folderIds':['sim-folder'],'set':[" + changes + "]}")
                        .code())
                .isEqualTo("ExceededMaxChangeCount");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            ids.add("'f" + i + "'");
        }
        assertThat(change("{'folderIds':[" + String.join(",", ids) + "],'set':[{'name':'A','value':'1'}]}")
                        .code())
                .isEqualTo("ExceededMaxFolderCount");
    }

    private Answer change(String groups) throws Exception {
        return client.post("/folders/metadata/changes", "{'changes':[" + groups + "]}");
    }

    private static List<String> names(Answer page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }
}
