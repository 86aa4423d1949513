// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.ProcessRequest;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.support.crowd.OurPools;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.ProgressListener;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class PixopProcessTest extends PixopTestSupport {

    private static final String BEGIN = "/videos/v1/process-video/*";
    private static final String PROGRESS = "/videos/v1/check-process-video-progress/*";
    private static final String WAITING = "waitForCompletion=true&pollInterval=50ms";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private String source;

    private OurPools pools;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext own = super.createCamelContext();
        pools = OurPools.of(own);
        return own;
    }

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @BeforeEach
    void ingest() {
        source = pixop.addVideo("clip.mp4", new byte[] {1, 2, 3});
        pixop.clock().advance(Duration.ofMinutes(1));
    }

    @Test
    void optionsOfTheUriBecomeTheRequest() {
        ProcessingJob begun = call(
                "pixop:process?videoId=" + source + "&container=mov&codec=prores&appleProresProfile=hq&scaler=pabsr1"
                        + "&resolution=uhd_4k&mbps=12.5&startPosition=1s&endPosition=2500",
                ProcessingJob.class);

        assertThat(begun.sourceVideoId()).isEqualTo(source);
        assertThat(begun.processedVideoId()).isNotEqualTo(source);
        assertThat(pixop.journal().last("POST", BEGIN).bodyText())
                .isEqualTo("{\"mediaContainerCodec\":{\"container\":\"mov\",\"codec\":\"prores\"},"
                        + "\"appleProresProfile\":\"hq\",\"bitrate\":{\"mbps\":12.5},\"scaler\":\"pabsr1\","
                        + "\"resolution\":{\"tag\":\"uhd_4k\"},"
                        + "\"range\":{\"startPositionMilliseconds\":1000,\"endPositionMilliseconds\":2500}}");
    }

    @Test
    void anEmptyRequestIsAnEmptyObject() {
        call("pixop:process?videoId=" + source, ProcessingJob.class);

        assertThat(pixop.journal().last("POST", BEGIN).bodyText()).isEqualTo("{}");
    }

    @Test
    void theProjectOfAnEarlierStepIsNoPartOfTheRequest() {
        Map<String, Object> headers = Map.of("CamelPixopProjectId", PixopSimulator.PROJECT);

        template.requestBodyAndHeaders("pixop:process?videoId=" + source, null, headers);

        assertThat(pixop.journal().last("POST", BEGIN).bodyText()).isEqualTo("{}");
    }

    @Test
    void theProjectIsRefusedWhereAProcessingIsBegun() {
        assertThat(failure("pixop:process?projectId=p&videoId=" + source))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:process: projectId is for consumers: a processed video stays in the project of its"
                        + " source");
    }

    @Test
    void theRecordCanBeTheBody() {
        ProcessRequest request = ProcessRequest.builder().scaler("dvres").build();

        template.requestBody("pixop:process?videoId=" + source, request, ProcessingJob.class);

        assertThat(pixop.journal().last("POST", BEGIN).bodyText()).isEqualTo("{\"scaler\":\"dvres\"}");
    }

    @Test
    void theRouteGoesOnWhenTheVideoIsProcessed() throws Exception {
        CompletableFuture<ProcessingJob> waiting = begin("pixop:process?" + WAITING + "&videoId=" + source);
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 2);
        assertThat(waiting).isNotDone();

        pixop.clock().advance(Duration.ofMinutes(1));

        ProcessingJob done = waiting.get(30, TimeUnit.SECONDS);
        assertThat(call("pixop:media/download?videoId=" + done.processedVideoId(), byte[].class))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aProcessingThatWasBegunBeforeIsOnlyWaitedFor() throws Exception {
        String processed = pixop.process(source);

        CompletableFuture<ProcessingJob> waiting =
                begin("pixop:process?pollInterval=50ms&processedVideoId=" + processed);
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 1);
        pixop.clock().advance(Duration.ofMinutes(1));

        assertThat(waiting.get(30, TimeUnit.SECONDS).processedVideoId()).isEqualTo(processed);
        assertThat(pixop.journal().count("POST", BEGIN)).isZero();
    }

    @Test
    void aFailedProcessingFailsTheExchangeWithTheServicesReason() {
        pixop.processing().waits(Duration.ZERO);
        pixop.processing().failAt(0);

        MediaApiException failure = failure("pixop:process?" + WAITING + "&videoId=" + source);

        assertThat(failure)
                .isInstanceOf(JobFailedException.class)
                .hasMessageMatching(
                        "pixop:process: the processing of video \\w+ failed: the service tells the status" + " ERROR");
    }

    @Test
    void waitingEndsAtItsTimeoutAndSaysThatTheJobMayGoOn() {
        MediaApiException failure = failure("pixop:process?" + WAITING + "&waitTimeout=200ms&videoId=" + source);

        assertThat(failure)
                .isInstanceOf(JobFailedException.class)
                .hasMessageMatching(
                        "pixop:process: the processing of video \\w+ was not done within waitTimeout=200 ms;"
                                + " it may still end well: ask for its progress");
    }

    @Test
    void aProcessedVideoThatIsDeletedEndsTheWait() throws Exception {
        String processed = pixop.process(source);
        CompletableFuture<Exchange> waiting =
                template.asyncSend("pixop:process?pollInterval=50ms&processedVideoId=" + processed, exchange -> {});
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 1);

        template.requestBody("pixop:videos/delete?videoId=" + processed, (Object) null);

        assertThat(waiting.get(30, TimeUnit.SECONDS).getException()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOutageOfTheServiceDoesNotEndTheWait() throws Exception {
        pixop.faults().on("GET", PROGRESS).times(5).answer(503, Map.of(), "{}");
        CompletableFuture<ProcessingJob> waiting = begin("pixop:process?" + WAITING + "&videoId=" + source);
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 5);

        pixop.clock().advance(Duration.ofMinutes(1));

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void onePollServesAllWhoWaitForAJob() throws Exception {
        String processed = pixop.process(source);
        List<CompletableFuture<ProcessingJob>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(begin("pixop:process?pollInterval=1h&processedVideoId=" + processed));
        }
        await().until(() -> pixop.journal().count("GET", PROGRESS) == 1);

        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        assertThat(pixop.journal().count("GET", PROGRESS)).isEqualTo(1);
    }

    @Test
    void listenersAreToldOfEachAnswerUntilTheEnd() throws Exception {
        List<MediaProgress> told = new CopyOnWriteArrayList<>();
        List<MediaProgress> events = new CopyOnWriteArrayList<>();
        context.getRegistry().bind("told", (ProgressListener) told::add);
        context.getManagementStrategy().addEventNotifier(PixopUploadTest.notifier(events));
        CompletableFuture<ProcessingJob> waiting =
                begin("pixop:process?progressListener=#told&" + WAITING + "&videoId=" + source);
        await().until(() -> pixop.journal().count("GET", PROGRESS) > 0);
        pixop.clock().advance(Duration.ofSeconds(5));
        await().until(() -> told.stream().anyMatch(progress -> progress.reached() == 50));

        pixop.clock().advance(Duration.ofMinutes(1));
        String processed = waiting.get(30, TimeUnit.SECONDS).processedVideoId();

        await().untilAsserted(() -> {
            MediaProgress last = told.get(told.size() - 1);
            assertThat(last.done()).isTrue();
            assertThat(last.reached()).isEqualTo(100);
            assertThat(last.activity()).isEqualTo(Activity.JOB);
            assertThat(last.name()).isEqualTo("the processing of video " + processed);
            assertThat(events).contains(last);
        });
    }

    @Test
    void aStoppingContextEndsTheWaitAndNamesTheJob() throws Exception {
        String processed = pixop.process(source);
        CompletableFuture<Exchange> waiting =
                template.asyncSend("pixop:process?pollInterval=1h&processedVideoId=" + processed, exchange -> {});
        await().until(() -> pixop.journal().count("GET", PROGRESS) == 1);

        context.stop();

        assertThat(waiting.get(30, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessage("pixop:process: the CamelContext is stopping; gave up waiting for the processing of video "
                        + processed);
    }

    @Test
    @Timeout(300)
    void aThousandWaitingExchangesDoNotNeedAThreadEach() throws Exception {
        AsyncProducer producer = context.getEndpoint("pixop:process?" + WAITING + "&videoId=" + source)
                .createAsyncProducer();
        producer.start();
        List<CompletableFuture<Exchange>> waiting = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            waiting.add(producer.processAsync(context.getEndpoint("direct:any").createExchange()));
        }
        await().atMost(4, TimeUnit.MINUTES)
                .until(() -> pixop.journal().requests("GET", PROGRESS).stream()
                                .map(RecordedRequest::path)
                                .distinct()
                                .count()
                        == 1000);
        // Nothing is at work for them any more, and none has ended.
        await().atMost(1, TimeUnit.MINUTES).until(() -> pools.work().getActiveCount() == 0);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);

        pixop.clock().advance(Duration.ofMinutes(1));

        for (CompletableFuture<Exchange> each : waiting) {
            assertThat(each.get(30, TimeUnit.SECONDS).getException()).isNull();
        }
        producer.stop();
    }

    @Test
    void neitherSourceNorProcessedVideoIsAnErrorBeforeTheCall() {
        MediaApiException failure = failure("pixop:process");

        assertThat(failure)
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:process: one of videoId, processedVideoId is required");
        assertThat(pixop.journal().all()).isEmpty();
    }

    private CompletableFuture<ProcessingJob> begin(String uri) {
        return template.asyncRequestBody(uri, (Object) null, ProcessingJob.class);
    }
}
