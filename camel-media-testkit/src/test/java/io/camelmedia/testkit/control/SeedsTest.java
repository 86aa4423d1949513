// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be put into each of the simulators over HTTP. */
class SeedsTest {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentApi = ContentApiSimulator.start();

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Test
    void pixopTakesVideosProjectsAndHowTheirJobsGo() throws Exception {
        Control control = new Control(pixop);
        String video = seed(control, "videos", "{'fileName':'film.mov','text':'media'}", "videoId");
        seed(control, "projects", "{'name':'Feature'}", "projectId");
        seed(control, "jobs", "{'kind':'processing','waits':'PT0S','takes':'PT10S','failAt':50}", "kind");
        seed(control, "ends", "{'kind':'ingestion','videoId':'" + video + "'}", "kind");
        String processed = seed(control, "processings", "{'videoId':'" + video + "'}", "processedVideoId");

        pixop.clock().advance(Duration.ofSeconds(10));

        JsonNode state = control.get("/state");
        assertThat(state.path("projects")).hasSize(2);
        assertThat(pixop.upload(video).orElseThrow().text()).isEqualTo("media");
        assertThat(state.at("/videos/1/id").asText()).isEqualTo(processed);
        assertThat(state.at("/videos/1/processing/processingState/processingStatus")
                        .asText())
                .isEqualTo("ERROR");
        assertThat(seed(control, "other-team", "{}", "teamId")).isEqualTo(PixopSimulator.OTHER_TEAM);
    }

    @Test
    void theContentApiTakesAssetsTracksAndHowRenditionsGo() throws Exception {
        Control control = new Control(contentApi);
        String asset = seed(
                control, "assets", "{'fileName':'a.wav','assetType':'audio/x-wav','base64':'bWVkaWE='}", "assetId");
        seed(control, "qualities", "{'assetId':'" + asset + "','bitrate':96000,'channels':1}", "assetId");
        seed(control, "tracks", "{'trackToken':'370456','assetIds':['" + asset + "']}", "trackToken");
        String legacy =
                seed(control, "legacy-assets", "{'trackToken':'1','fileName':'b.wav','size':3}", "legacyAssetId");
        seed(control, "renditions", "{'takes':'PT0S','notReadyStatus':409}", "takes");
        seed(control, "unsignable", "{'assetId':'" + asset + "'}", "assetId");

        JsonNode state = control.get("/state");
        assertThat(state.at("/assets/0/bitrate").asInt()).isEqualTo(96_000);
        assertThat(state.at("/legacyAssets/0/legacyAssetId").asText()).isEqualTo(legacy);
        assertThat(contentApi.upload(asset).orElseThrow().text()).isEqualTo("media");
        assertThat(contentApi.upload(legacy).orElseThrow().bytes()).hasSize(3);
        assertThat(control.get("/").path("origins")).hasSize(3);
    }

    @Test
    void ciTakesWorkspacesItemsEventsAndMediaBoxes() throws Exception {
        Control control = new Control(ci);
        seed(control, "workspaces", "{'name':'Second'}", "workspaceId");
        String folder = seed(control, "folders", "{'name':'Rushes'}", "folderId");
        String asset = seed(
                control,
                "assets",
                "{'name':'a.mov','folderId':'" + folder + "','size':5,'fields':{'archiveStatus':'Archived'}}",
                "assetId");
        seed(control, "asset-fields", "{'assetId':'" + asset + "','fields':{'status':'Failed'}}", "assetId");
        seed(
                control,
                "events",
                "{'type':'AssetProcessingFinished','details':{'assets':[{'id':'" + asset + "'}]}}",
                "eventId");
        seed(control, "mediaboxes", "{'name':'Box','type':'Public','itemIds':['" + asset + "']}", "mediaboxId");
        seed(control, "behaviour", "{'actAfter':'PT1M','bulkErrorsWithCode':true}", "actAfter");

        JsonNode state = control.get("/state");
        assertThat(state.path("items").findValuesAsText("archiveStatus")).contains("Archived");
        assertThat(state.path("workspaces").findValuesAsText("name")).contains("Second");
        assertThat(state.at("/mediaboxes/0/name").asText()).isEqualTo("Box");
        assertThat(ci.events().all(CiSimulator.WORKSPACE))
                .extracting(event -> event.path("type").asText())
                .containsExactly("AssetProcessingFinished", "CreateMediabox");
        assertThat(ci.behaviour().delay()).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2147483648", "1e999999999", "0.5", "'many'"})
    void mediaHaveANumberOfBytesThatAnArrayCanHave(String size) throws Exception {
        Control.Answer refused =
                new Control(pixop).post("/seeds/videos", "{'fileName':'film.mov','size':" + size + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("error").asText())
                .isEqualTo("'size' must be a number of bytes from 0 to 2147483647");
    }

    private static String seed(Control control, String kind, String json, String field) throws Exception {
        Control.Answer answer = control.post("/seeds/" + kind, json);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer.json().path(field).asText();
    }
}
