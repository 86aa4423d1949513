// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.ROOT_FOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiFoldersTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void aFolderIsMadeWhereItIsAskedFor() throws Exception {
        Answer inRoot = client.post("/folders/", "{'name':'A','workspaceId':'sim-workspace'}");
        assertThat(inRoot.status()).isEqualTo(201);
        assertThat(inRoot.get("parentId").asText()).isEqualTo(ROOT_FOLDER);
        assertThat(inRoot.get("workspaceId").asText()).isEqualTo("sim-workspace");

        Answer inFolder = client.post("/folders", "{'name':'A','parentFolderId':'sim-folder'}");
        assertThat(inFolder.get("parentId").asText()).isEqualTo(FOLDER);

        Answer atHome = client.post("/folders", "{'name':'A'}");
        assertThat(atHome.get("workspaceId").asText()).isEqualTo("sim-personal-workspace");
    }

    @Test
    void aTakenNameIsMadeUnique() throws Exception {
        Answer second = client.post("/folders", "{'name':'Dailies','workspaceId':'sim-workspace'}");

        assertThat(second.get("name").asText()).isEqualTo("Dailies (1)");
    }

    @Test
    void detailsFollowTheFolder() throws Exception {
        String id = ci.addFolder("Child", FOLDER);

        JsonNode details = client.get("/folders/" + id).body();

        assertThat(details.get("name").asText()).isEqualTo("Child");
        assertThat(details.get("parentId").asText()).isEqualTo(FOLDER);
        assertThat(details.get("parentFolder").get("name").asText()).isEqualTo("Dailies");
        assertThat(details.get("workspace").get("id").asText()).isEqualTo("sim-workspace");
        assertThat(details.get("isTrashed").asBoolean()).isFalse();
        assertThat(client.get("/folders/" + FOLDER)
                        .get("stats")
                        .get("childFolderCount")
                        .asInt())
                .isEqualTo(1);
        JsonNode root = client.get("/folders/" + ROOT_FOLDER).body();
        assertThat(root.get("parentId").asText()).isEqualTo("sim-workspace");
        assertThat(root.has("parentFolder")).isFalse();
    }

    @Test
    void aFolderIsRenamed() throws Exception {
        assertThat(client.put("/folders/sim-folder", "{'name':'New'}")
                        .get("name")
                        .asText())
                .isEqualTo("New");
        assertThat(client.get("/folders/sim-folder").get("name").asText()).isEqualTo("New");
    }

    @Test
    void trashingTakesTheContentsAlongAndUntrashingBringsThemBack() throws Exception {
        String child = ci.addFolder("Child", FOLDER);

        assertThat(client.post("/folders/sim-folder/trash", "").get("message").asText())
                .isEqualTo("Folder was trashed");
        assertThat(client.get("/folders/" + child).get("isTrashed").asBoolean()).isTrue();
        assertThat(names(client.get("/workspaces/sim-workspace/trashbin")))
                .containsExactly("Child", "Dailies", "Movie.mov");
        assertThat(names(client.get("/workspaces/sim-workspace/contents")))
                .containsExactly("Root", "Interview.wav", "Poster.png");

        assertThat(client.post("/folders/sim-folder/untrash", "").get("message").asText())
                .isEqualTo("Folder was untrashed");
        assertThat(names(client.get("/workspaces/sim-workspace/contents")))
                .containsExactly("Root", "Child", "Dailies", "Interview.wav", "Movie.mov", "Poster.png");
    }

    @Test
    void untrashingAChildBringsItsParentBackWithoutTheRest() throws Exception {
        String child = ci.addFolder("Child", FOLDER);
        client.post("/folders/sim-folder/trash", "");

        client.post("/folders/" + child + "/untrash", "");

        assertThat(client.get("/folders/sim-folder").get("isTrashed").asBoolean())
                .isFalse();
        assertThat(names(client.get("/workspaces/sim-workspace/trashbin"))).containsExactly("Movie.mov");
    }

    @Test
    void deletingIsForEver() throws Exception {
        String child = ci.addFolder("Child", FOLDER);

        assertThat(client.delete("/folders/sim-folder").get("message").asText()).isEqualTo("Folder was deleted");

        assertThat(client.get("/folders/sim-folder").code()).isEqualTo("FolderNotFound");
        assertThat(client.get("/folders/" + child).status()).isEqualTo(404);
        assertThat(client.put("/folders/sim-folder", "{'name':'x'}").code()).isEqualTo("FolderDeleted");
        Answer again = client.delete("/folders/sim-folder");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.code()).isEqualTo("FolderDeleted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {'workspaceId':'sim-workspace'}; 400; MissingOrInvalidName
            {'name':'A','workspaceId':'none'}; 400; WorkspaceNotFound
            {'name':'A','parentFolderId':'none'}; 400; FolderNotFound
            {'name':'A','parentFolderId':'trashed'}; 409; FolderTrashed
            {'name':'A','parentFolderId':'deleted'}; 409; FolderDeleted
            {'name':'A','parentFolderId':'sim-folder','workspaceId':'sim-personal-workspace'}; 400; FolderNotMemberOfWorkspace
            {'name':7}; 400; InvalidRequest
            """)
    void creationIsRefusedAsDocumented(String body, int status, String code) throws Exception {
        String trashed = ci.addFolder("Trashed", ROOT_FOLDER);
        client.post("/folders/" + trashed + "/trash", "");
        String deleted = ci.addFolder("Deleted", ROOT_FOLDER);
        client.delete("/folders/" + deleted);

        Answer answer = client.post("/folders", body.replace("trashed", trashed).replace("deleted", deleted));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void actionsThatTheFoldersStateForbidsAreConflicts() throws Exception {
        assertThat(client.post("/folders/sim-folder/untrash", "").code()).isEqualTo("FolderNotTrashed");
        client.post("/folders/sim-folder/trash", "");
        Answer again = client.post("/folders/sim-folder/trash", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("FolderTrashed");
        assertThat(client.delete("/folders/" + ROOT_FOLDER).code()).isEqualTo("InvalidOperationOnRootFolder");
        assertThat(client.post("/folders/" + ROOT_FOLDER + "/trash", "").status())
                .isEqualTo(409);
        assertThat(client.post("/folders/none/trash", "").code()).isEqualTo("FolderNotFound");
        assertThat(client.put("/folders/sim-folder", "{}").code()).isEqualTo("MissingOrInvalidName");
    }

    @Test
    void statsCountFilesByTheirState() throws Exception {
        String archived = ci.addAsset("Old.mov", FOLDER, 1_000);
        ci.changeAsset(archived, Json.object().put("archiveStatus", "Archived").put("archiveType", "Deep"));
        ci.addFolder("Child", FOLDER);

        JsonNode stats = client.get("/folders/sim-folder/stats").body();

        assertThat(stats.get("fileTotalCount").asInt()).isEqualTo(2);
        assertThat(stats.get("fileTotalSize").asLong()).isEqualTo(107_857_722);
        assertThat(stats.get("activeFileCount").asInt()).isEqualTo(1);
        assertThat(stats.get("archivedFileCount").asInt()).isZero();
        assertThat(stats.get("deepArchivedFileSize").asLong()).isEqualTo(1_000);
        assertThat(stats.get("folderCount").asInt()).isEqualTo(1);
        assertThat(client.get("/folders/none/stats").code()).isEqualTo("FolderNotFound");
    }

    private static List<String> names(Answer page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }
}
