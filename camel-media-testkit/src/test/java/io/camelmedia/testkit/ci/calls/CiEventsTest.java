// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static io.camelmedia.testkit.ci.CiSimulator.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiEventsTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void sinceIsInclusive() throws Exception {
        String before = add(NOON.minusMillis(1));
        String at = add(NOON);
        String after = add(NOON.plusSeconds(1));

        assertThat(ids(events(",'since':'2026-01-02T12:00:00.000Z'"))).containsExactly(at, after);
        assertThat(ids(events(",'since':'2026-01-02T13:00:00+01:00'"))).containsExactly(at, after);
        assertThat(ids(events(""))).containsExactly(before, at, after);
    }

    @Test
    void eventsCanBeReadDescending() throws Exception {
        String first = add(NOON);
        String second = add(NOON.plusSeconds(1));

        assertThat(ids(events(",'orderDirection':'desc'"))).containsExactly(second, first);
    }

    @Test
    void equalTimesKeepTheOrderInWhichTheyBecameKnownAndLateOnesComeInBetween() throws Exception {
        String first = add(NOON);
        String second = add(NOON);
        String last = add(NOON.plusSeconds(2));
        String late = add(NOON.plusSeconds(1));

        assertThat(ids(events(""))).containsExactly(first, second, late, last);
    }

    @Test
    void limitAndOffsetCutAPageAndCountTellsThemAll() throws Exception {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(add(NOON.plusSeconds(i)));
        }

        Answer page = events(",'limit':20,'offset':50");

        assertThat(ids(page)).containsExactlyElementsOf(all.subList(50, 60));
        assertThat(page.get("count").asInt()).isEqualTo(60);
        assertThat(page.get("limit").asInt()).isEqualTo(20);
        assertThat(page.get("offset").asInt()).isEqualTo(50);
        assertThat(ids(events(""))).hasSize(50);
    }

    @Test
    void eventsAreFilteredByType() throws Exception {
        ci.events().add(WORKSPACE, "CreateAsset", NOON);
        String upload = ci.events().add(WORKSPACE, "UploadAsset", NOON);

        Answer page = events(",'type':['UploadAsset','TrashAsset']");

        assertThat(ids(page)).containsExactly(upload);
        assertThat(page.get("filter").get("type")).hasSize(2);
    }

    @Test
    void theOrderIsEchoedWithItsFieldsSwapped() throws Exception {
        Answer page = events(",'orderDirection':'asc'");

        assertThat(page.get("order").get("by").asText()).isEqualTo("Asc");
        assertThat(page.get("order").get("direction").asText()).isEqualTo("CreatedOn");
    }

    @Test
    void aCatalogHasEventsOfItsOwn() throws Exception {
        add(NOON);
        String ofCatalog = ci.events().add(CiSimulator.CATALOG, "RemoveAssetFromCatalogFolder", NOON);

        Answer page = client.post("/events", "{'catalogId':'sim-catalog'}");

        assertThat(ids(page)).containsExactly(ofCatalog);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {'workspaceId':'sim-workspace','limit':51}; 400; InvalidLimitOrOffset
            {'workspaceId':'sim-workspace','limit':0}; 400; InvalidLimitOrOffset
            {'workspaceId':'sim-workspace','offset':-1}; 400; InvalidLimitOrOffset
            {'workspaceId':'sim-workspace','orderDirection':'up'}; 400; InvalidQueryOrderDirection
            {'workspaceId':'sim-workspace','type':['Nonsense']}; 400; InvalidQueryFilter
            {'workspaceId':'sim-workspace','since':'yesterday'}; 400; InvalidQueryFilter
            {'workspaceId':'sim-workspace','catalogId':'sim-catalog'}; 400; InvalidQueryFilter
            {}; 400; InvalidQueryFilter
            {'workspaceId':'none'}; 404; WorkspaceNotFound
            {'catalogId':'none'}; 404; CatalogNotFound
            {'workspaceId':'sim-catalog'}; 404; WorkspaceNotFound
            """)
    void badQueriesAreRefusedAsDocumented(String body, int status, String code) throws Exception {
        Answer answer = client.post("/events", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void whatHappensToFoldersIsAnEvent() throws Exception {
        String id = client.post("/folders", "{'name':'A','workspaceId':'sim-workspace'}")
                .get("folderId")
                .asText();
        ci.clock().advance(Duration.ofSeconds(1));
        client.put("/folders/" + id, "{'name':'B'}");
        client.post("/folders/move", "{'folderIds':['" + id + "'],'targetFolderId':'sim-folder'}");
        client.post(
                "/folders/metadata/changes",
                "{'changes':[{'folderIds':['" + id + "'],'set':[{'name':'Owner','value':'Sim'}]}]}");
        client.post("/folders/" + id + "/trash", "");
        client.post("/folders/" + id + "/untrash", "");
        client.delete("/folders/" + id);

        List<JsonNode> events = ci.events().all(WORKSPACE);

        assertThat(events)
                .extracting(event -> event.get("type").asText())
                .containsExactly(
                        "CreateFolder",
                        "RenameFolder",
                        "MoveFolder",
                        "FolderMetadataChange",
                        "TrashFolder",
                        "UntrashFolder",
                        "DeleteFolder");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("folders").get(0).get("id").asText()).isEqualTo(id);
            assertThat(event.get("spaces").get(0).get("id").asText()).isEqualTo(WORKSPACE);
        });
        assertThat(events.get(1).get("createdOn").asText())
                .isEqualTo(ci.clock().instant().toString());
        JsonNode metadata = events.get(3).get("folders").get(0);
        assertThat(metadata.get("metadata").get(0).get("value").asText()).isEqualTo("Sim");
        assertThat(metadata.get("previousMetadata")).isEmpty();
    }

    @Test
    void theDeprecatedListKnowsFewerTypesAndNoSpaces() throws Exception {
        String upload = ci.events().add(WORKSPACE, "UploadAsset", NOON);
        ci.events().add(WORKSPACE, "CreateMediabox", NOON);

        Answer page = client.get("/workspaces/sim-workspace/events?since=2026-01-01T00:00:00Z");

        assertThat(ids(page)).containsExactly(upload);
        assertThat(page.get("items").get(0).has("spaces")).isFalse();
        assertThat(client.get("/workspaces/sim-workspace/events?type=UploadAsset,TrashAsset")
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get("/workspaces/sim-workspace/events?type=CreateMediabox")
                        .code())
                .isEqualTo("InvalidQueryFilter");
        assertThat(client.get("/workspaces/none/events").code()).isEqualTo("WorkspaceNotFound");
    }

    @Test
    void aNetworkTellsOfItsWorkspaces() throws Exception {
        client.post("/networks/sim-network/workspaces", CiWorkspacesTest.NEW_WORKSPACE);

        Answer page = client.get("/networks/sim-network/events?type=CreateWorkspace&orderDirection=asc");

        assertThat(page.get("count").asInt()).isEqualTo(1);
        assertThat(page.get("items").get(0).get("workspaces").get(0).get("name").asText())
                .isEqualTo("New");
        assertThat(page.get("order").get("by").asText()).isEqualTo("CreatedOn");
        assertThat(client.get("/networks/none/events").code()).isEqualTo("NetworkNotFound");
    }

    private static String add(Instant time) {
        return ci.events().add(WORKSPACE, "AssetProcessingFinished", time);
    }

    private Answer events(String more) throws Exception {
        return client.post("/events", "{'workspaceId':'sim-workspace'" + more + "}");
    }

    private static List<String> ids(Answer page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
