// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.ROOT_FOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiWorkspacesTest {

    static final String NEW_WORKSPACE = "{'name':'New','storageAllotted':{'value':50,'unit':'GB'},"
            + "'manageMembersPrivilege':'WorkspaceAdmin','purgeTrashPrivilege':'NetworkOwner','note':'Hello'}";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void theCallersWorkspacesAreListed() throws Exception {
        assertThat(names(client.get("/workspaces")))
                .containsExactly("Other Workspace", "Personal Workspace", "Simulated Workspace");
        assertThat(names(client.get("/workspaces?orderBy=name&orderDirection=desc&limit=1")))
                .containsExactly("Simulated Workspace");
        assertThat(client.get("/workspaces?fields=class&limit=1").get("items").get(0))
                .hasToString("{\"id\":\"sim-member-workspace\",\"name\":\"Other Workspace\",\"class\":\"Team\"}");
    }

    @Test
    void aWorkspaceIsMadeAndCanBeRead() throws Exception {
        Answer made = client.post("/networks/sim-network/workspaces", NEW_WORKSPACE);

        assertThat(made.status()).isEqualTo(201);
        JsonNode read = client.get("/workspaces/" + made.get("id").asText()).body();
        assertThat(read).isEqualTo(made.body());
        assertThat(read.get("storage").get("allotted").asLong()).isEqualTo(50L << 30);
        assertThat(read.get("note").get("text").asText()).isEqualTo("Hello");
        assertThat(read.get("network").get("id").asText()).isEqualTo("sim-network");
        assertThat(names(client.get("/workspaces"))).contains("New");
        assertThat(client.post(
                                "/folders",
                                "{'name':'A','workspaceId':'" + made.get("id").asText() + "'}")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            sim-network; 'name':'New'; 'x':'New'; MissingOrInvalidName
            sim-network; 'value':50; 'value':0; MissingOrInvalidAllottedStorage
            sim-network; GB; parsec; MissingOrInvalidAllottedStorage
            sim-network; WorkspaceAdmin; Nobody; MissingOrInvalidRoleForPrivilege
            sim-network; GB; TB; InsufficientSpaceAvailable
            sim-personal-network; GB; GB; InvalidOperationOnPersonalNetwork
            none; GB; GB; NetworkNotFound
            """)
    void creationIsRefusedAsDocumented(String network, String part, String replacement, String code) throws Exception {
        Answer answer = client.post("/networks/" + network + "/workspaces", NEW_WORKSPACE.replace(part, replacement));

        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aWorkspaceIsUpdated() throws Exception {
        Answer updated = client.put(
                "/workspaces/sim-workspace",
                "{'name':'Renamed','storageAllotted':{'value':2,'unit':'GB'},'isArchiveEnabled':false,'note':'N'}");

        assertThat(updated.status()).isEqualTo(200);
        JsonNode read = client.get("/workspaces/sim-workspace").body();
        assertThat(read.get("name").asText()).isEqualTo("Renamed");
        assertThat(read.get("storage").get("allotted").asLong()).isEqualTo(2L << 30);
        assertThat(read.get("entitlements").get("isArchiveEnabled").asBoolean()).isFalse();
        assertThat(ci.events().all("sim-network"))
                .extracting(event -> event.get("type").asText())
                .containsExactly("RenameWorkspace");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            sim-workspace; {'name':' '}; 400; MissingOrInvalidName
            sim-workspace; {'storageAllotted':{'value':-1}}; 400; InvalidAllottedStorage
            sim-workspace; {'storageAllotted':{'value':1e30}}; 400; InsufficientSpaceAvailable
            sim-workspace; {'storageAllotted':{'value':1e999999999}}; 400; InsufficientSpaceAvailable
            sim-workspace; {'storageAllotted':{'value':1,'unit':'KB'}}; 400; AllottedStorageLessThanUsed
            sim-workspace; {'storageAllotted':{'value':50,'unit':'TB'}}; 400; InsufficientSpaceAvailable
            sim-workspace; {'purgeTrashPrivilege':'Nobody'}; 400; InvalidRoleForPrivilege
            sim-personal-workspace; {'name':'A'}; 400; InvalidOperationOnWorkspace
            sim-member-workspace; {'name':'A'}; 403; InsufficientPermissions
            sim-member-workspace; {'note':'A'}; 403; InsufficientPermissions
            sim-member-workspace; {'isArchiveEnabled':true}; 403; InsufficientPermissions
            none; {'name':'A'}; 404; WorkspaceNotFound
            """)
    void anUpdateIsRefusedAsDocumented(String workspace, String body, int status, String code) throws Exception {
        Answer answer = client.put("/workspaces/" + workspace, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void contentsShowTheRootThenFoldersAndThenAssetsOfTheWholeTree() throws Exception {
        ci.addFolder("Zebra", FOLDER);
        ci.addAsset("Alpha.mov", FOLDER, 5);

        assertThat(names(contents("")))
                .containsExactly("Root", "Dailies", "Zebra", "Alpha.mov", "Interview.wav", "Movie.mov", "Poster.png");
        assertThat(names(contents("?orderDirection=desc")))
                .containsExactly("Root", "Zebra", "Dailies", "Poster.png", "Movie.mov", "Interview.wav", "Alpha.mov");
        assertThat(names(contents("?kind=folder"))).containsExactly("Root", "Dailies", "Zebra");
        assertThat(names(contents("?kind=Asset&orderBy=size&limit=2"))).containsExactly("Alpha.mov", "Poster.png");
        assertThat(names(contents("?kind=asset&orderBy=type")))
                .containsExactlyInAnyOrder("Interview.wav", "Poster.png", "Alpha.mov", "Movie.mov")
                .startsWith("Interview.wav", "Poster.png");
    }

    @Test
    void contentsArePagedWithoutGapsOrRepeats() throws Exception {
        for (int i = 0; i < 120; i++) {
            ci.addAsset("same.mov", ROOT_FOLDER, i);
        }
        List<String> ids = new ArrayList<>();
        for (int offset = 0; offset < 125; offset += 50) {
            Answer page = contents("?limit=50&offset=" + offset);
            assertThat(page.get("count").asInt()).isEqualTo(125);
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        }
        assertThat(ids).hasSize(125).doesNotHaveDuplicates();
    }

    @Test
    void anAssetBearsWhatTheServiceDerivesFromIt() throws Exception {
        JsonNode movie = contents("?kind=asset&orderBy=size&orderDirection=desc&limit=1&extraFields=commentStats")
                .get("items")
                .get(0);

        assertThat(movie.get("name").asText()).isEqualTo("Movie.mov");
        assertThat(movie.get("type").asText()).isEqualTo("Video");
        assertThat(movie.get("folder").get("id").asText()).isEqualTo(FOLDER);
        assertThat(movie.get("thumbnails").get(0).get("location").asText()).startsWith(ci.publicUrl());
        assertThat(movie.get("proxies").get(0).get("type").asText()).isEqualTo("video-3g");
        assertThat(movie.get("technicalMetadata")
                        .get("avContainer")
                        .get("streams")
                        .get(0)
                        .get("codec")
                        .asText())
                .isEqualTo("h264");
        assertThat(movie.has("commentStats")).isTrue();
        assertThat(contents("?kind=asset&limit=1").get("items").get(0).has("commentStats"))
                .isFalse();
    }

    @Test
    void fieldsNarrowWhatIsShownButIdAndNameStay() throws Exception {
        JsonNode item =
                contents("?fields=kind,size&kind=asset&limit=1").get("items").get(0);

        assertThat(item.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "name", "kind", "size");
    }

    @ParameterizedTest
    @CsvSource({
        "contents?limit=101, InvalidLimitOrOffset",
        "contents?limit=abc, InvalidLimitOrOffset",
        "contents?orderBy=trashedOn, InvalidQueryOrderField",
        "contents?orderDirection=up, InvalidQueryOrderDirection",
        "contents?kind=files, InvalidQueryKindFilter",
        "trashbin?limit=0, InvalidLimitOrOffset",
        "search?query=ab&orderBy=size, InvalidQueryOrderField",
        "search?query=a, InvalidQueryFilter",
        "search, InvalidQueryFilter"
    })
    void badQueriesAreRefused(String query, String code) throws Exception {
        Answer answer = client.get("/workspaces/sim-workspace/" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void theTrashBinCanBeOrderedByWhenThingsWereTrashed() throws Exception {
        String late = ci.addFolder("A", ROOT_FOLDER);
        String early = ci.addFolder("B", ROOT_FOLDER);
        client.post("/folders/" + early + "/trash", "");
        ci.clock().advance(java.time.Duration.ofSeconds(1));
        client.post("/folders/" + late + "/trash", "");

        assertThat(names(client.get("/workspaces/sim-workspace/trashbin?orderBy=trashedOn")))
                .containsExactly("B", "A");
    }

    @Test
    void searchFindsAnyKeywordAndShowsTheBestFirst() throws Exception {
        ci.addAsset("demo.jpg", ROOT_FOLDER, 1);
        ci.addAsset("a demo.mov", ROOT_FOLDER, 1);

        Answer found = client.get("/workspaces/sim-workspace/search?query=DEMO%20jpg");

        assertThat(names(found)).containsExactly("demo.jpg", "a demo.mov");
        assertThat(found.get("order").get("by").asText()).isEqualTo("Relevance");
        assertThat(names(client.get("/workspaces/sim-workspace/search?query=ail")))
                .containsExactly("Dailies");
    }

    @Test
    void purgingEmptiesTheTrashForEver() throws Exception {
        client.post("/folders/sim-folder/trash", "");

        assertThat(client.post("/workspaces/sim-workspace/purgetrash", "")
                        .get("message")
                        .asText())
                .isEqualTo("Trash was purged");

        assertThat(names(client.get("/workspaces/sim-workspace/trashbin"))).isEmpty();
        assertThat(client.post("/folders/sim-folder/untrash", "").code()).isEqualTo("FolderDeleted");
        assertThat(ci.events().all("sim-workspace"))
                .extracting(event -> event.get("type").asText())
                .containsExactly("TrashFolder", "DeleteFolder", "DeleteAsset");
        assertThat(client.post("/workspaces/none/purgetrash", "").code()).isEqualTo("WorkspaceNotFound");
    }

    private Answer contents(String query) throws Exception {
        return client.get("/workspaces/sim-workspace/contents" + query);
    }

    private static List<String> names(Answer page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }
}
