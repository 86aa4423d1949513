// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.PixopClient;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixopProcessTest {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private final PixopClient client = new PixopClient(pixop);
    private String film;

    @BeforeEach
    void ingestAFilm() {
        film = pixop.addVideo("film.mov", new byte[] {1, 2, 3});
        pixop.clock().advance(Duration.ofSeconds(5));
    }

    @Test
    void processingGoesOnByTheClock() throws Exception {
        JsonNode begun = client.call("POST", process(film), "{\"scaler\":\"pabsr1\"}");
        String id = begun.path("processedVideoId").asText();
        assertThat(begun.path("sourceVideoId").asText()).isEqualTo(film);
        assertThat(begun.path("checkProgressUrl").asText())
                .isEqualTo(pixop.baseUrl() + "/videos/v1/check-process-video-progress/" + id);
        assertThat(begun.path("downloadMediaUrl").asText())
                .isEqualTo(pixop.baseUrl() + "/media/v1/download/processed/" + id);

        assertState(id, "WAITING", "0");
        pixop.clock().advance(Duration.ofSeconds(3));
        assertState(id, "IN_PROGRESS", "25");
        pixop.clock().advance(Duration.ofSeconds(6));
        assertState(id, "DONE", "100");
        JsonNode video = client.get("/videos/v1/video/" + id).path("video");
        assertThat(video.path("parentId").asText()).isEqualTo(film);
        assertThat(video.at("/processing/processingParameters/targetVideo/videoFilters/0/name")
                        .asText())
                .isEqualTo("pabsr1");
    }

    @Test
    void timesOfJobsCanBeSet() throws Exception {
        pixop.processing().waits(Duration.ZERO);
        pixop.processing().takes(Duration.ofMinutes(10));
        String id = pixop.process(film);

        pixop.clock().advance(Duration.ofMinutes(1));

        assertState(id, "IN_PROGRESS", "10");
    }

    @Test
    void aJobFailsWhereItIsTold() throws Exception {
        pixop.processing().failAt(50);
        String id = pixop.process(film);

        pixop.clock().advance(Duration.ofHours(1));

        assertState(id, "ERROR", "50");
        assertThat(client.download("GET", "/media/v1/download/processed/" + id).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRunningJobFailsOnDemand() throws Exception {
        String id = pixop.process(film);
        pixop.clock().advance(Duration.ofSeconds(3));

        pixop.processing().fail(id);

        assertState(id, "ERROR", "25");
    }

    @Test
    void aJobThatIsDoneStaysDone() throws Exception {
        String id = pixop.process(film);
        pixop.clock().advance(Duration.ofSeconds(9));

        pixop.processing().fail(id);

        assertState(id, "DONE", "100");
    }

    @Test
    void theSourceHasNoProgressOfProcessing() throws Exception {
        pixop.process(film);

        assertThat(client.response("GET", "/videos/v1/check-process-video-progress/" + film, "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aVideoIsNotProcessedBeforeItIsIngested() throws Exception {
        String id = client.createVideo();

        HttpResponse<byte[]> refused = client.response("POST", process(id), "{}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(PixopClient.exception(refused)).isEqualTo("VideoNotIngestedException");
    }

    @Test
    void everyFieldOfTheDocumentIsAccepted() throws Exception {
        String body = """
                {"mediaContainerCodec":{"container":"mov","codec":"prores"},"appleProresProfile":"standard",
                 "dnxhdHrProfile":"dnxhd_sq",
                 "scanning":{"tag":"interlaced_tff","scanningType":"interlaced","interlacedFieldOrder":"top_field"},
                 "chromaSubsampling":{"yuv":"4:2:2","bits":8},"bitrate":{"mbps":20.5},"deinterlacer":"deint",
                 "denoiser":"denoise","stabilizer":"dejit","scaler":"pabsr1",
                 "resolution":{"width":1920,"aspectRatioTag":"16:9"},"clarityBoost":"low",
                 "frameRateConverter":"fblend","frameRate":{"tag":"film","fps":24.0},"postProcessor":"filmgrain",
                 "range":{"startPositionMilliseconds":0,"endPositionMilliseconds":30000}}
                """;

        assertThat(client.response("POST", process(film), body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'scaler':'magic'}",
                "{'scaler':1}",
                "{'mediaContainerCodec':{'codec':'prores'}}",
                "{'mediaContainerCodec':{'codec':'dnxhd'}}",
                "{'scanning':{'scanningType':'interlaced'}}",
                "{'chromaSubsampling':{'bits':9}}",
                "{'chromaSubsampling':{'bits':'8'}}",
                "{'bitrate':{'mbps':0.001}}",
                "{'bitrate':{'mbps':4000.1}}",
                "{'resolution':{'tag':'2x','width':640}}",
                "{'resolution':{'aspectRatioTag':'16:9'}}",
                "{'resolution':{'width':640,'height':480,'aspectRatioTag':'16:9'}}",
                "{'resolution':{'width':15}}",
                "{'resolution':{'height':4321}}",
                "{'frameRate':{'fps':1000}}",
                "{'range':{'endPositionMilliseconds':60001}}",
                "[]"
            })
    void anInvalidRequestIsRefused(String body) throws Exception {
        HttpResponse<byte[]> response = client.response("POST", process(film), body.replace('\'', '"'));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Json.parse(response.body()).path("errorMessage").asText()).isNotEmpty();
    }

    private void assertState(String id, String status, String percent) throws Exception {
        JsonNode state =
                client.get("/videos/v1/check-process-video-progress/" + id).path("processingState");
        assertThat(state.path("processingStatus").asText()).isEqualTo(status);
        assertThat(state.path("processingProgressPercent").decimalValue()).isEqualByComparingTo(percent);
    }

    private static String process(String videoId) {
        return "/videos/v1/process-video/" + videoId;
    }
}
