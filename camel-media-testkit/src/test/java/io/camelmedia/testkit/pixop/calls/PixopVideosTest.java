// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.pixop.PixopClient;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PixopVideosTest {

    private static final byte[] MEDIA = {1, 2, 3};

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final PixopClient client = new PixopClient(pixop);

    @Test
    void aNewVideoTellsWhereItsMediaGoes() throws Exception {
        JsonNode created = client.call("PUT", "/videos/v1/video", "{}");

        String id = created.path("videoId").asText();
        assertThat(created.path("projectId").asText()).isEqualTo(PixopSimulator.PROJECT);
        assertThat(created.path("uploadMediaUrl").asText()).isEqualTo(pixop.baseUrl() + "/media/v1/upload/" + id);
        assertThat(created.path("uploadLightMediaUrl").asText())
                .isEqualTo(pixop.baseUrl() + "/media/v1/upload/light/" + id);
        assertThat(created.path("processVideoUrl").asText())
                .isEqualTo(pixop.baseUrl() + "/videos/v1/process-video/" + id);
        assertThat(client.get("/videos/v1/video/" + id)
                        .at("/video/upload/uploadState/uploadStatus")
                        .asText())
                .isEqualTo("INITIAL");
    }

    @Test
    void aVideoNeedsAProjectOfTheTeam() throws Exception {
        pixop.joinOtherTeam();

        String body = "{\"projectId\":\"" + PixopSimulator.OTHER_PROJECT + "\"}";

        assertThat(client.response("PUT", "/videos/v1/video", body).statusCode())
                .isEqualTo(404);
    }

    @Test
    void ingestionGoesOnByTheClockUntilTheMetadataIsThere() throws Exception {
        String id = pixop.addVideo("film.mov", MEDIA);
        assertThat(ingestion(id).path("ingestionStatus").asText()).isEqualTo("WAITING");

        pixop.clock().advance(Duration.ofSeconds(2));
        assertThat(ingestion(id).path("ingestionStatus").asText()).isEqualTo("IN_PROGRESS");
        assertThat(ingestion(id).path("videoMetadataAvailable").asBoolean()).isFalse();
        JsonNode state = video(id).at("/ingestion/ingestionState");
        assertThat(state.path("processingProgressPercent").decimalValue()).isEqualByComparingTo("25.0");

        pixop.clock().advance(Duration.ofSeconds(1));
        assertThat(ingestion(id).path("videoMetadataAvailable").asBoolean()).isTrue();
        assertThat(video(id).at("/ingestion/metadata/size").asInt()).isEqualTo(3);

        pixop.clock().advance(Duration.ofSeconds(2));
        assertThat(ingestion(id).path("ingestionStatus").asText()).isEqualTo("DONE");
        assertThat(video(id)
                        .at("/ingestion/ingestionState/videoMetadataCommitted")
                        .asBoolean())
                .isTrue();
        assertThat(video(id).at("/ingestion/qualityAssessment/metrics")).isNotEmpty();
    }

    @Test
    void ingestionFailsOnDemand() throws Exception {
        String id = pixop.addVideo("film.mov", MEDIA);
        pixop.clock().advance(Duration.ofSeconds(2));

        pixop.ingestion().fail(id);
        pixop.clock().advance(Duration.ofSeconds(60));

        assertThat(ingestion(id).path("ingestionStatus").asText()).isEqualTo("ERROR");
    }

    @Test
    void aJobThatIsNotThereCannotFail() {
        assertThatThrownBy(() -> pixop.ingestion().fail("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsShowVideosOfAProjectOrOfAnOriginal() throws Exception {
        String film = ingested("film.mov");
        String other = ingested("other.mov");
        String processed = pixop.process(film);

        assertThat(ids("/videos/v1/videos")).containsExactly(film, other, processed);
        assertThat(ids("/videos/v1/videos?parent-id=" + film)).containsExactly(processed);
        assertThat(ids("/videos/v1/videos?project-id=" + PixopSimulator.PROJECT))
                .hasSize(3);
        assertThat(ids("/videos/v1/videos?project-id=" + PixopSimulator.OTHER_PROJECT))
                .isEmpty();
        JsonNode next = client.get("/videos/v1/videos?page-size=1&project-id=" + PixopSimulator.PROJECT)
                .at("/_links/next/href");
        assertThat(next.asText()).contains("project-id=" + PixopSimulator.PROJECT, "page=2", "page-size=1");
    }

    @Test
    void aListShowsThatAJobWentOn() throws Exception {
        String id = pixop.addVideo("film.mov", MEDIA);
        String before = client.get("/videos/v1/videos")
                .at("/_embedded/videos/0/timeLastUpdated")
                .asText();

        pixop.clock().advance(Duration.ofSeconds(3));

        JsonNode listed = client.get("/videos/v1/videos").at("/_embedded/videos/0");
        assertThat(listed.path("id").asText()).isEqualTo(id);
        assertThat(listed.path("timeLastUpdated").asText()).isGreaterThan(before);
    }

    @Test
    void deletingAnOriginalDeletesWhatWasMadeOfIt() throws Exception {
        String film = ingested("film.mov");
        String processed = pixop.process(film);

        JsonNode deleted = client.call("DELETE", "/videos/v1/video/" + film, "");

        assertThat(deleted.path("deletedVideos").findValuesAsText("videoId")).containsExactly(processed, film);
        assertThat(client.response("GET", "/videos/v1/video/" + processed, "").statusCode())
                .isEqualTo(404);
        assertThat(client.response("GET", "/videos/v1/check-process-video-progress/" + processed, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void deletingAProcessedVideoLeavesTheOriginal() throws Exception {
        String film = ingested("film.mov");
        String processed = pixop.process(film);

        client.call("DELETE", "/videos/v1/video/" + processed, "");

        assertThat(ids("/videos/v1/videos")).containsExactly(film);
        assertThat(client.download("GET", "/media/v1/download/original/" + film).body())
                .isEqualTo(MEDIA);
    }

    private String ingested(String fileName) {
        String id = pixop.addVideo(fileName, MEDIA);
        pixop.clock().advance(Duration.ofSeconds(5));
        return id;
    }

    private JsonNode ingestion(String id) throws Exception {
        return client.get("/videos/v1/check-ingest-video-progress/" + id).path("ingestionState");
    }

    private JsonNode video(String id) throws Exception {
        return client.get("/videos/v1/video/" + id).path("video");
    }

    private List<String> ids(String path) throws Exception {
        List<String> ids = new ArrayList<>();
        client.get(path)
                .at("/_embedded/videos")
                .forEach(video -> ids.add(video.path("id").asText()));
        return ids;
    }
}
