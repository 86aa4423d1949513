// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.PixopClient;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixopProjectsTest {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final PixopClient client = new PixopClient(pixop);

    @Test
    void aProjectIsCreatedReadRenamedAndDeleted() throws Exception {
        String id = create("Summer");
        assertThat(client.get(project(id)).at("/project/teamId").asText()).isEqualTo(PixopSimulator.TEAM);

        pixop.clock().advance(Duration.ofMinutes(1));
        JsonNode renamed = client.call("POST", project(id), "{\"name\":\"Winter\"}");
        assertThat(renamed.at("/project/name").asText()).isEqualTo("Winter");
        assertThat(renamed.at("/project/timeLastUpdated").asText())
                .isGreaterThan(renamed.at("/project/dateCreated").asText());

        assertThat(client.response("DELETE", project(id), "").statusCode()).isEqualTo(204);
        assertThat(client.response("GET", project(id), "").statusCode()).isEqualTo(404);
    }

    @Test
    void aProjectIsNotDeletedWhileItHoldsVideos() throws Exception {
        String id = create("Summer");
        String video = client.call("PUT", "/videos/v1/video", "{\"projectId\":\"" + id + "\"}")
                .path("videoId")
                .asText();

        HttpResponse<byte[]> refused = client.response("DELETE", project(id), "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(PixopClient.exception(refused)).isEqualTo("ProjectNotEmptyException");

        client.call("DELETE", "/videos/v1/video/" + video, "");
        assertThat(client.response("DELETE", project(id), "").statusCode()).isEqualTo(204);
    }

    @Test
    void aTeamDoesNotSeeProjectsOfAnother() throws Exception {
        pixop.joinOtherTeam();

        assertThat(client.response("GET", project(PixopSimulator.OTHER_PROJECT), "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.get("/videos/v1/projects").at("/_embedded/projects")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "[]", "name"})
    void aProjectNeedsAName(String body) throws Exception {
        assertThat(client.response("PUT", "/videos/v1/project", body).statusCode())
                .isEqualTo(400);
    }

    @Test
    void pagesLeadToEachOther() throws Exception {
        for (int i = 1; i <= 4; i++) {
            create("Project " + i);
        }

        List<String> names = new ArrayList<>();
        JsonNode page = client.get("/videos/v1/projects?page-size=2");
        assertThat(page.at("/_links/previous").isMissingNode()).isTrue();
        assertThat(page.at("/_links/last/href").asText()).contains("page=3");
        while (true) {
            page.at("/_embedded/projects")
                    .forEach(project -> names.add(project.path("name").asText()));
            if (page.at("/_links/next").isMissingNode()) {
                break;
            }
            page = client.get(path(page.at("/_links/next/href").asText()));
        }

        assertThat(names).containsExactly("Simulated project", "Project 1", "Project 2", "Project 3", "Project 4");
        assertThat(page.at("/_links/previous/href").asText()).contains("page=2");
        assertThat(page.path("page").asInt()).isEqualTo(3);
    }

    @Test
    void aPageLinksToItsItems() throws Exception {
        JsonNode first = client.get("/videos/v1/projects").at("/_embedded/projects/0");

        JsonNode project = client.get(path(first.at("/_links/self/href").asText()));
        assertThat(project.at("/project/id").asText())
                .isEqualTo(first.path("id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "page-size=0", "page-size=-1"})
    void pagesAreCountedFromOne(String query) throws Exception {
        assertThat(client.response("GET", "/videos/v1/projects?" + query, "").statusCode())
                .isEqualTo(400);
    }

    private String create(String name) throws Exception {
        HttpResponse<byte[]> response = client.response(
                "PUT", "/videos/v1/project", Json.object().put("name", name).toString());
        assertThat(response.statusCode()).isEqualTo(201);
        return Json.parse(response.body()).at("/project/id").asText();
    }

    private static String project(String id) {
        return "/videos/v1/project/" + id;
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
