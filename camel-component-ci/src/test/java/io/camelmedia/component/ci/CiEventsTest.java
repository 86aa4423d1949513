// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.ci.model.Event;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiEventsTest extends CiTestSupport {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void listsTheEventsOfAWorkspaceFromTheUri() throws Exception {
        ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", NOON.minusSeconds(1));
        ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", NOON);
        ci.events().add(CiSimulator.WORKSPACE, "TrashAsset", NOON.plusSeconds(1));
        ci.events().add(CiSimulator.WORKSPACE, "MoveAsset", NOON.plusSeconds(2));

        List<?> events = template.requestBody(
                "ci:events?workspaceId=sim-workspace&type=CreateAsset,TrashAsset&since=2026-01-31T12:00:00Z",
                null,
                List.class);

        assertThat(events).extracting(event -> ((Event) event).type()).containsExactly("CreateAsset", "TrashAsset");
        assertThat(sent()).isEqualTo(Json.read("""
                {"workspaceId":"sim-workspace","since":"2026-01-31T12:00:00.000Z","type":["CreateAsset","TrashAsset"],
                 "limit":50,"orderDirection":"asc"}"""));
    }

    @Test
    void listsTheEventsOfACatalogFromHeaders() throws Exception {
        String id = ci.events().add(CiSimulator.CATALOG, "CopyAssetsToCatalog", NOON);

        List<?> events = template.requestBodyAndHeaders(
                "ci:events",
                null,
                Map.of(
                        "CamelCiCatalogId",
                        CiSimulator.CATALOG,
                        "CamelCiType",
                        List.of("CopyAssetsToCatalog"),
                        "CamelCiSince",
                        NOON,
                        "CamelCiLimit",
                        5),
                List.class);

        assertThat(events).extracting(event -> ((Event) event).id()).containsExactly(id);
        assertThat(sent().path("type")).isEqualTo(Json.read("[\"CopyAssetsToCatalog\"]"));
        assertThat(sent().path("limit")).isEqualTo(Json.read("5"));
    }

    @Test
    void listsEventsFromABody() {
        ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", NOON);
        Map<String, Object> body = Map.of("workspaceId", CiSimulator.WORKSPACE, "limit", 1, "orderDirection", "desc");

        List<?> events = template.requestBody("ci:events", body, List.class);

        assertThat(events).hasSize(1);
        assertThat(sent()).isEqualTo(Json.tree(body));
    }

    @Test
    void pagesOfAPostGoOnInItsBody() {
        addEvents(7);

        List<?> all = template.requestBody("ci:events?workspaceId=sim-workspace&limit=3&paging=all", null, List.class);

        assertThat(all)
                .hasSize(7)
                .extracting(event -> ((Event) event).createdOn())
                .isSorted();
        assertThat(ci.journal().requests("POST", "/events"))
                .extracting(request -> request.json().path("offset").asInt())
                .containsExactly(0, 3, 6);
    }

    @Test
    void pagesOfABodyKeepItsOtherFields() {
        addEvents(3);

        List<?> all = template.requestBody(
                "ci:events?paging=all&strict=false",
                "{\"workspaceId\":\"sim-workspace\",\"limit\":2,\"later\":true}",
                List.class);

        assertThat(all).hasSize(3);
        assertThat(sent().path("later").asBoolean()).isTrue();
    }

    @Test
    void anIteratorAsksForPagesAsItGetsThere() {
        addEvents(4);

        Iterator<?> events = template.requestBody(
                "ci:events?workspaceId=sim-workspace&limit=2&paging=iterator", null, Iterator.class);

        events.next();
        assertThat(ci.journal().count("POST", "/events")).isEqualTo(1);
        List<Object> rest = new ArrayList<>();
        events.forEachRemaining(rest::add);
        assertThat(rest).hasSize(3);
        assertThat(ci.journal().count("POST", "/events")).isEqualTo(2);
    }

    @Test
    void aListOfEventsIsRepeatedAfterALostAnswerForItChangesNothing() {
        ci.faults().on("POST", "/events").times(1).loseResponse();

        List<?> events = template.requestBody("ci:events?workspaceId=sim-workspace", null, List.class);

        assertThat(events).isEmpty();
        assertThat(ci.journal().count("POST", "/events")).isEqualTo(2);
    }

    @Test
    void listsTheEventsOfANetwork() {
        ci.events().add(CiSimulator.NETWORK, "CreateWorkspace", NOON);
        ci.events().add(CiSimulator.NETWORK, "DeleteWorkspace", NOON.plusSeconds(1));

        List<?> latest = template.requestBody(
                "ci:networks/events?networkId=sim-network&type=CreateWorkspace,DeleteWorkspace&limit=1&orderDirection=desc",
                null,
                List.class);

        assertThat(latest).extracting(event -> ((Event) event).type()).containsExactly("DeleteWorkspace");
        assertThat(ci.journal().last("GET", "/networks/sim-network/events").query())
                .isEqualTo("type=CreateWorkspace%2CDeleteWorkspace&limit=1&orderDirection=desc");
    }

    @Test
    void listsTheEventsOfAWorkspaceByTheDeprecatedList() {
        template.requestBody("ci:folders/create?name=Rushes&workspaceId=sim-workspace", (Object) null);

        List<?> events = template.requestBodyAndHeader(
                "ci:workspaces/events", null, "CamelCiWorkspaceId", CiSimulator.WORKSPACE, List.class);

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(((Event) event).type()).isEqualTo("CreateFolder");
            assertThat(((Event) event).folders().get(0).name()).isEqualTo("Rushes");
        });
        assertThat(ci.journal().last("GET", "/workspaces/sim-workspace/events").query())
                .isEqualTo("limit=50&orderDirection=asc");
    }

    private static void addEvents(int count) {
        for (int i = 0; i < count; i++) {
            ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", NOON.plusSeconds(i));
        }
    }

    private static JsonNode sent() {
        return ci.journal().last("POST", "/events").json();
    }
}
