// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.PixopClient;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PixopMediaTest {

    private static final byte[] MEDIA = "0123456789".getBytes(StandardCharsets.UTF_8);
    private static final String FILE = "name=\"file\"; filename=\"film.mov\"";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final PixopClient client = new PixopClient(pixop);

    @Test
    void anUploadIsKeptAndIngested() throws Exception {
        String id = client.createVideo();

        HttpResponse<byte[]> response = client.upload("/media/v1/upload/" + id, PixopClient.form(FILE, MEDIA));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Json.parse(response.body()).path("checkIngestProgressUrl").asText())
                .isEqualTo(pixop.baseUrl() + "/videos/v1/check-ingest-video-progress/" + id);
        JsonNode upload = client.get("/videos/v1/video/" + id).at("/video/upload");
        assertThat(upload.path("hasFinishedUploading").asBoolean()).isTrue();
        assertThat(upload.path("fileName").asText()).isEqualTo("film.mov");
        assertThat(upload.path("fileType").asText()).isEqualTo("video/quicktime");
        assertThat(upload.path("fileSize").asInt()).isEqualTo(MEDIA.length);
        assertThat(client.download("GET", "/media/v1/download/original/" + id).body())
                .isEqualTo(MEDIA);
    }

    @Test
    void lightIngestionLeavesOutTheDeepLook() throws Exception {
        String id = client.createVideo();
        client.upload("/media/v1/upload/light/" + id, PixopClient.form(FILE, MEDIA));

        pixop.clock().advance(Duration.ofSeconds(5));

        JsonNode ingestion = client.get("/videos/v1/video/" + id).at("/video/ingestion");
        assertThat(ingestion.at("/ingestionState/ingestionStatus").asText()).isEqualTo("DONE");
        assertThat(ingestion.path("metadata").isObject()).isTrue();
        assertThat(ingestion.path("qualityAssessment").isMissingNode()).isTrue();
        assertThat(ingestion.at("/metadata/scanning/heuristics").isMissingNode())
                .isTrue();
    }

    @Test
    void anUploadNeedsAPartWithAFileName() throws Exception {
        String path = "/media/v1/upload/" + client.createVideo();

        assertThat(client.upload(path, PixopClient.form("name=\"file\"", MEDIA)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUploadMustBeAForm() throws Exception {
        String path = "/media/v1/upload/" + client.createVideo();

        assertThat(client.response("POST", path, "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void anUploadIsForAnOriginalVideo() throws Exception {
        assertThat(client.upload("/media/v1/upload/nothing", PixopClient.form(FILE, MEDIA))
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.upload("/media/v1/upload/" + processed(), PixopClient.form(FILE, MEDIA))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anUploadThatBreaksOffIsNotIngested() throws Exception {
        String id = client.createVideo();
        pixop.faults().on("POST", "/media/v1/upload/*").cutAfterRequestBytes(120);

        assertThatThrownBy(() -> client.upload("/media/v1/upload/" + id, PixopClient.form(FILE, MEDIA)))
                .isInstanceOf(IOException.class);

        await().untilAsserted(() -> assertThat(client.get("/videos/v1/video/" + id)
                        .at("/video/upload/uploadState/uploadStatus")
                        .asText())
                .isEqualTo("ERROR"));
        assertThat(client.get("/videos/v1/video/" + id)
                        .at("/video/ingestion/ingestionState/ingestionStatus")
                        .asText())
                .isEqualTo("INITIAL");
    }

    @Test
    void mediaWithoutAByteCannotBeIngested() throws Exception {
        String id = client.createVideo();

        client.upload("/media/v1/upload/" + id, PixopClient.form(FILE, new byte[0]));

        assertThat(client.get("/videos/v1/check-ingest-video-progress/" + id)
                        .at("/ingestionState/ingestionStatus")
                        .asText())
                .isEqualTo("ERROR");
    }

    @Test
    void processedMediaIsThereWhenTheJobIsDone() throws Exception {
        String id = processed();
        String path = "/media/v1/download/processed/" + id;
        assertThat(client.download("GET", path).statusCode()).isEqualTo(409);

        pixop.clock().advance(Duration.ofSeconds(9));

        HttpResponse<byte[]> response = client.download("GET", path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(MEDIA);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename=\"film.mov\"");
        assertThat(client.download("GET", "/media/v1/download/original/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDownloadAnswersRangesAndKnownTags() throws Exception {
        String path = "/media/v1/download/original/" + pixop.addVideo("film.mov", MEDIA);
        HttpResponse<byte[]> head = client.download("HEAD", path);
        String etag = head.headers().firstValue("ETag").orElseThrow();
        assertThat(head.headers().firstValue("Content-Length")).contains("10");

        HttpResponse<byte[]> part = client.download("GET", path, "Range", "bytes=4-", "If-Range", etag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).asString().isEqualTo("456789");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 4-9/10");
        assertThat(client.download("GET", path, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(client.download("GET", path, "Range", "bytes=10-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void changedMediaHasAnotherTagAndIsSentWhole() throws Exception {
        String id = pixop.addVideo("film.mov", MEDIA);
        String path = "/media/v1/download/original/" + id;
        String etag = client.download("HEAD", path).headers().firstValue("ETag").orElseThrow();

        pixop.replaceMedia(id, "film.mov", "another".getBytes(StandardCharsets.UTF_8));

        HttpResponse<byte[]> response = client.download("GET", path, "Range", "bytes=4-", "If-Range", etag);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).asString().isEqualTo("another");
    }

    @Test
    void aDownloadNeedsATokenAndMedia() throws Exception {
        String id = client.createVideo();

        assertThat(client.download("GET", "/media/v1/download/original/" + id).statusCode())
                .isEqualTo(404);
        assertThat(client.bare("GET", "/media/v1/download/original/" + id).statusCode())
                .isEqualTo(401);
    }

    private String processed() {
        String film = pixop.addVideo("film.mov", MEDIA);
        pixop.clock().advance(Duration.ofSeconds(5));
        return pixop.process(film);
    }
}
