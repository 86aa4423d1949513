// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.DeletedVideo;
import io.camelmedia.component.pixop.model.DeletedVideos;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PixopVideosTest extends PixopTestSupport {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void aVideoIsCreatedFromUriHeaderBodyOrNothing() {
        CreatedVideo fromUri =
                call("pixop:videos/create?name=Rushes&projectId=" + PixopSimulator.PROJECT, CreatedVideo.class);
        template.requestBodyAndHeader("pixop:videos/create", null, "CamelPixopName", "Dailies");
        template.requestBody("pixop:videos/create", Map.of("name", "Titles", "projectId", PixopSimulator.PROJECT));
        template.requestBody("pixop:videos/create", (Object) null);

        assertThat(fromUri.projectId()).isEqualTo(PixopSimulator.PROJECT);
        assertThat(fromUri.uploadMediaUrl()).endsWith("/media/v1/upload/" + fromUri.videoId());
        assertThat(fromUri.uploadLightMediaUrl()).contains("/light/");
        assertThat(fromUri.processVideoUrl()).contains("/process-video/");
        assertThat(pixop.journal().requests("PUT", "/videos/v1/video"))
                .extracting(RecordedRequest::json)
                .containsExactly(
                        Json.tree(Map.of("name", "Rushes", "projectId", PixopSimulator.PROJECT)),
                        Json.tree(Map.of("name", "Dailies")),
                        Json.tree(Map.of("name", "Titles", "projectId", PixopSimulator.PROJECT)),
                        Json.tree(Map.of()));
    }

    @Test
    void theSamplesOfACreationAreSentAndReadAsTheyAre() {
        String created = Samples.read("created-video").toString();
        pixop.faults().on("PUT", "/videos/v1/video").answer(201, Map.of(), created);

        String answer = template.requestBody("pixop:videos/create", Samples.read("create-video"), String.class);

        assertThat(answer).isEqualTo(created);
        assertThat(pixop.journal().last("PUT", "/videos/v1/video").json()).isEqualTo(Samples.read("create-video"));
    }

    @Test
    void aVideoIsNotCreatedTwiceWhenTheAnswerIsLost() {
        call("pixop:videos", List.class);
        pixop.faults().on("PUT", "/videos/v1/video").times(1).loseResponse();

        assertThat(failure("pixop:videos/create")).isInstanceOf(CommunicationException.class);
        assertThat(pixop.journal().count("PUT", "/videos/v1/video")).isEqualTo(1);
    }

    @Test
    void theDetailsOfAVideoAreRead() {
        String id = ingested("film.mov");

        Video video = call("pixop:videos/get?videoId=" + id, Video.class);

        assertThat(video.upload().fileName()).isEqualTo("film.mov");
        assertThat(video.upload().fileSize()).isEqualTo(3);
        assertThat(video.ingestion().ingestionState().phase()).isEqualTo(JobPhase.DONE);
        assertThat(video.ingestion().metadata().frameWidth()).isEqualTo(1920);
        assertThat(video.ingestion().metadata().scanning().heuristics().scanningType())
                .isEqualTo("progressive");
        assertThat(video.ingestion().qualityAssessment().metrics()).hasSize(1);
        assertThat(video.changedAt()).isAfter(video.createdAt());
    }

    @Test
    void theDetailsOfAProcessedVideoAreRead() {
        String id = pixop.process(ingested("film.mov"));

        Video video = call("pixop:videos/get?videoId=" + id, Video.class);

        assertThat(video.upload()).isNull();
        assertThat(video.processing().processingState().phase()).isEqualTo(JobPhase.RUNNING);
        assertThat(video.processing()
                        .processingParameters()
                        .targetVideo()
                        .codec()
                        .name())
                .isEqualTo("h264");
    }

    @Test
    void listsAreFilteredByProjectAndOriginal() {
        String film = ingested("film.mov");
        String processed = pixop.process(film);

        List<?> made = call("pixop:videos?parentId=" + film, List.class);
        List<?> ofProject = template.requestBodyAndHeader(
                "pixop:videos?pageSize=1&paging=all", null, "CamelPixopProjectId", PixopSimulator.PROJECT, List.class);

        assertThat(made).singleElement().isInstanceOfSatisfying(VideoSummary.class, video -> {
            assertThat(video.id()).isEqualTo(processed);
            assertThat(video.parentId()).isEqualTo(film);
            assertThat(video.filename()).isEqualTo("film.mov");
        });
        assertThat(ofProject).hasSize(2);
        assertThat(pixop.journal().requests("GET", "/videos/v1/videos"))
                .extracting(RecordedRequest::query)
                .containsExactly(
                        "parent-id=" + film,
                        "project-id=sim-project&page-size=1",
                        "project-id=sim-project&page=2&page-size=1");
    }

    @Test
    void deletingAnOriginalTellsWhatElseIsGone() {
        String film = ingested("film.mov");
        String processed = pixop.process(film);

        DeletedVideos deleted = call("pixop:videos/delete?videoId=" + film, DeletedVideos.class);

        assertThat(deleted.deletedVideos()).extracting(DeletedVideo::videoId).containsExactly(processed, film);
        assertThat(failure("pixop:videos/get?videoId=" + processed)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theProgressOfIngestionIsTold() {
        String film = pixop.addVideo("film.mov", new byte[] {1, 2, 3});

        IngestProgress begun = call("pixop:ingest/progress?videoId=" + film, IngestProgress.class);
        pixop.clock().advance(Duration.ofSeconds(5));
        IngestProgress done = template.requestBodyAndHeader(
                "pixop:ingest/progress", null, "CamelPixopVideoId", film, IngestProgress.class);

        assertThat(begun.ingestionState().ingestionStatus()).isEqualTo("WAITING");
        assertThat(begun.ingestionState().phase()).isEqualTo(JobPhase.RUNNING);
        assertThat(done.ingestionState().phase()).isEqualTo(JobPhase.DONE);
        assertThat(done.ingestionState().videoMetadataAvailable()).isTrue();
        assertThat(done.projectId()).isEqualTo(PixopSimulator.PROJECT);
    }

    @Test
    void theProgressOfProcessingIsToldByTheProcessedVideo() {
        String processed = pixop.process(ingested("film.mov"));
        pixop.clock().advance(Duration.ofSeconds(3));

        ProcessProgress byId = call("pixop:process/progress?processedVideoId=" + processed, ProcessProgress.class);
        ProcessProgress bySynonym = template.requestBodyAndHeader(
                "pixop:process/progress", null, "CamelPixopVideoId", processed, ProcessProgress.class);

        assertThat(byId).isEqualTo(bySynonym);
        assertThat(byId.videoId()).isEqualTo(processed);
        assertThat(byId.processingState().processingProgressPercent()).isEqualByComparingTo(BigDecimal.valueOf(25));
        assertThat(byId.processingState().changedAt()).isNotNull();
    }

    @Test
    void theUrisVideoLeavesTheHeaderOfItsSynonymUnread() {
        String processed = pixop.process(ingested("film.mov"));

        ProcessProgress progress = template.requestBodyAndHeader(
                "pixop:process/progress?processedVideoId=" + processed,
                null,
                "CamelPixopVideoId",
                "the source",
                ProcessProgress.class);

        assertThat(progress.videoId()).isEqualTo(processed);
    }

    @Test
    void progressOfProcessingNeedsAVideo() {
        assertThat(failure("pixop:process/progress"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:process/progress: one of processedVideoId, videoId is required");
    }

    @Test
    void theSourceOfAProcessingHasNoProgress() {
        MediaApiException failure = failure("pixop:process/progress?videoId=" + ingested("film.mov"));

        assertThat(failure).isInstanceOf(ConflictException.class);
    }

    @Test
    void dynamicAddressesShareOneEndpoint() throws Exception {
        String first = ingested("first.mov");
        String second = ingested("second.mov");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:progress").toD("pixop:ingest/progress?videoId=${body}");
            }
        });

        for (String id : List.of(first, second)) {
            assertThat(template.requestBody("direct:progress", id, IngestProgress.class)
                            .videoId())
                    .isEqualTo(id);
        }
        assertThat(context.getEndpoints().stream()
                        .filter(endpoint -> endpoint.getEndpointUri().startsWith("pixop:")))
                .hasSize(1);
    }

    private static String ingested(String fileName) {
        String id = pixop.addVideo(fileName, new byte[] {1, 2, 3});
        pixop.clock().advance(Duration.ofSeconds(5));
        return id;
    }
}
