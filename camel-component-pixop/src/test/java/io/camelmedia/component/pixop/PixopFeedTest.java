package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PixopFeedTest extends PixopTestSupport {

    private static final String LIST = "/videos/v1/videos";
    private static final String PROGRESS = "/videos/v1/check-process-video-progress/";
    private static final Duration LONG = Duration.ofMinutes(1);

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private String source;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @BeforeEach
    void ingest() {
        source = pixop.addVideo("clip.mp4", new byte[] {1, 2, 3});
        pixop.clock().advance(LONG);
    }

    @Test
    void oneProcessingIsToldOfWhileItGoesOnAndOnceAtItsEnd() throws Exception {
        String processed = pixop.process(source);
        follow("pixop:process?processedVideoId=" + processed);
        awaitTold("RUNNING 0.0");
        pixop.clock().advance(Duration.ofSeconds(5));
        awaitTold("RUNNING 0.0", "RUNNING 50.0");

        pixop.clock().advance(LONG);

        awaitTold("RUNNING 0.0", "RUNNING 50.0", "DONE 100");
        assertThat(((ProcessEvent) told.get(2)).processedVideoId()).isEqualTo(processed);
        assertThat(((ProcessEvent) told.get(2)).projectId()).isEqualTo(PixopSimulator.PROJECT);
    }

    @Test
    void oneProcessingThatHasEndedIsToldOfAndNotAskedForAgain() throws Exception {
        String processed = pixop.process(source);
        pixop.clock().advance(LONG);
        AtomicInteger idle = new AtomicInteger();

        follow("pixop:process?sendEmptyMessageWhenIdle=true&processedVideoId=" + processed, exchange -> {
            if (exchange.getMessage().getBody() == null) {
                idle.incrementAndGet();
            } else {
                told.add(exchange.getMessage().getBody());
            }
        });

        await().until(() -> idle.get() > 3);
        assertThat(texts()).containsExactly("DONE 100");
        assertThat(pixop.journal().count("GET", PROGRESS + processed)).isEqualTo(1);
        assertThat(pixop.journal().count("GET", LIST)).isZero();
    }

    @Test
    void aFailedProcessingEndsWithTheServicesState() throws Exception {
        String processed = pixop.process(source);
        follow("pixop:process?processedVideoId=" + processed);
        awaitTold("RUNNING 0.0");

        pixop.processing().fail(processed);

        awaitTold("RUNNING 0.0", "FAILED 0.0");
        assertThat(((ProcessEvent) told.get(1)).processingState().processingStatus())
                .isEqualTo("ERROR");
    }

    @Test
    void aProcessingWhoseVideoIsDeletedEndsWithAnEventThatSaysSo() throws Exception {
        String processed = pixop.process(source);
        follow("pixop:process?processedVideoId=" + processed);
        awaitTold("RUNNING 0.0");

        template.requestBody("pixop:videos/delete?videoId=" + processed, (Object) null);

        awaitTold("RUNNING 0.0", "GONE");
        int asked = pixop.journal().count("GET", PROGRESS + processed);
        awaitPolls();
        assertThat(told).hasSize(2);
        assertThat(pixop.journal().count("GET", PROGRESS + processed)).isEqualTo(asked);
    }

    @Test
    void aVideoThatNeverWasIsAnError() throws Exception {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        follow("pixop:process?bridgeErrorHandler=true&processedVideoId=none", exchange -> {}, failures);

        await().until(() -> !failures.isEmpty());
        assertThat(failures.get(0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void allProcessingsOfASourceAreFollowed() throws Exception {
        String other = pixop.addVideo("other.mp4", new byte[] {9});
        pixop.clock().advance(LONG);
        pixop.process(other);
        String first = pixop.process(source);
        follow("pixop:process?videoId=" + source);
        awaitTold("RUNNING 0.0");

        String second = pixop.process(source);
        await().until(() -> told.size() == 2);
        pixop.clock().advance(LONG);

        await().until(() -> told.size() == 4);
        assertThat(told)
                .extracting(event -> ((ProcessEvent) event).processedVideoId())
                .contains(first, second);
        assertThat(texts()).containsExactly("RUNNING 0.0", "RUNNING 0.0", "DONE 100", "DONE 100");
    }

    @Test
    void theAccountsJobsThatHaveEndedAreNotToldOfWhenTheFeedBeginsNow() throws Exception {
        pixop.process(source);
        pixop.clock().advance(LONG);
        String running = pixop.process(source);

        follow("pixop:process");
        awaitTold("RUNNING 0.0");
        awaitPolls();

        assertThat(told)
                .extracting(event -> ((ProcessEvent) event).processedVideoId())
                .containsExactly(running);
    }

    @Test
    void fromTheBeginningThoseThatHaveEndedAreToldOfToo() throws Exception {
        pixop.process(source);
        pixop.clock().advance(LONG);
        pixop.process(source);

        follow("pixop:process?startFrom=beginning");

        awaitTold("DONE 100", "RUNNING 0.0");
    }

    @Test
    void fromAnInstantThoseAreToldOfThatEndedSince() throws Exception {
        pixop.process(source);
        pixop.clock().advance(LONG);
        String start = pixop.clock().instant().toString();
        pixop.process(source);
        pixop.clock().advance(LONG);

        follow("pixop:process?startFrom=" + start);

        awaitTold("DONE 100");
        awaitPolls();
        assertThat(told).hasSize(1);
    }

    @Test
    void ofAProjectOnlyItsJobsAreToldOf() throws Exception {
        pixop.process(source);

        follow("pixop:process?startFrom=beginning&projectId=other");
        awaitPolls();

        assertThat(told).isEmpty();
        assertThat(pixop.journal().last("GET", LIST).query()).contains("project-id=other");
    }

    @Test
    void jobsThatHaveEndedAreNotAskedForAgain() throws Exception {
        String processed = pixop.process(source);
        pixop.clock().advance(LONG);
        follow("pixop:process?startFrom=beginning");
        awaitTold("DONE 100");

        awaitPolls();

        assertThat(pixop.journal().count("GET", PROGRESS + processed)).isEqualTo(1);
    }

    @Test
    void aVideoThatAPageOmitsIsNotTakenForDeleted() throws Exception {
        String ended = pixop.process(source);
        pixop.clock().advance(LONG);
        pixop.process(source);
        follow("pixop:process?startFrom=beginning");
        awaitTold("DONE 100", "RUNNING 0.0");

        var omitted = pixop.faults()
                .on("GET", LIST)
                .times(2)
                .answer(200, Map.of(), "{\"_links\":{},\"_embedded\":{\"videos\":[]}}");
        await().until(() -> omitted.hits() == 2);
        awaitPolls();

        assertThat(texts()).containsExactly("DONE 100", "RUNNING 0.0");
        assertThat(pixop.journal().count("GET", PROGRESS + ended)).isLessThanOrEqualTo(3);
    }

    @Test
    void deletedJobsOfTheAccountEndAndAreForgotten() throws Exception {
        String ended = pixop.process(source);
        pixop.clock().advance(LONG);
        String running = pixop.process(source);
        follow("pixop:process?startFrom=beginning");
        awaitTold("DONE 100", "RUNNING 0.0");

        template.requestBody("pixop:videos/delete?videoId=" + source, (Object) null);

        awaitTold("DONE 100", "RUNNING 0.0", "GONE");
        assertThat(((ProcessEvent) told.get(2)).processedVideoId()).isEqualTo(running);
        awaitPolls();
        int asked =
                pixop.journal().count("GET", PROGRESS + ended) + pixop.journal().count("GET", PROGRESS + running);
        awaitPolls();
        assertThat(pixop.journal().count("GET", PROGRESS + ended)
                        + pixop.journal().count("GET", PROGRESS + running))
                .isEqualTo(asked);
    }

    @Test
    void aRestartMissesNoEndAndRepeatsNone() throws Exception {
        String uri = "pixop:process?startFrom=beginning&cursorStore=file:" + folder;
        pixop.process(source);
        pixop.clock().advance(LONG);
        pixop.process(source);
        follow(uri);
        awaitTold("DONE 100", "RUNNING 0.0");
        context.getRouteController().stopRoute("followed");
        context.removeRoute("followed");

        pixop.clock().advance(LONG);
        follow(uri);

        awaitTold("DONE 100", "RUNNING 0.0", "DONE 100");
        awaitPolls();
        assertThat(told).hasSize(3);
    }

    @Test
    void anEventIsToldAgainUntilTheRouteTakesIt() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        String processed = pixop.process(source);
        pixop.clock().advance(LONG);

        follow("pixop:process?processedVideoId=" + processed, exchange -> {
            if (calls.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            told.add(exchange.getMessage().getBody());
        });

        awaitTold("DONE 100");
        assertThat(calls).hasValue(3);
    }

    @Test
    void eventsCanComeAsMapsInLists() throws Exception {
        pixop.process(source);
        pixop.process(source);

        follow("pixop:process?batch=true&responseType=map");

        await().until(() -> told.size() == 1);
        assertThat(told.get(0))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat((Map<?, ?>) event).extracting("phase").isEqualTo("RUNNING"));
    }

    @Test
    void anUploadIsToldOfUntilItIsIngested() throws Exception {
        String videoId = pixop.addVideo("new.mp4", new byte[] {4});
        follow("pixop:ingest?videoId=" + videoId);
        awaitTold("RUNNING WAITING");
        pixop.clock().advance(Duration.ofSeconds(2));
        awaitTold("RUNNING WAITING", "RUNNING IN_PROGRESS");

        pixop.clock().advance(LONG);

        awaitTold("RUNNING WAITING", "RUNNING IN_PROGRESS", "DONE DONE");
    }

    @Test
    void theUploadsOfTheAccountAreFollowedAndNoProcessings() throws Exception {
        pixop.process(source);
        follow("pixop:ingest?projectId=" + PixopSimulator.PROJECT);
        awaitPolls();
        assertThat(told).isEmpty();

        String videoId = pixop.addVideo("new.mp4", new byte[] {4});
        awaitTold("RUNNING WAITING");
        pixop.clock().advance(LONG);

        awaitTold("RUNNING WAITING", "DONE DONE");
        assertThat(((IngestEvent) told.get(1)).videoId()).isEqualTo(videoId);
    }

    @Test
    void mediaUploadedAnewAreIngestedAnew() throws Exception {
        follow("pixop:ingest");
        awaitPolls();
        pixop.clock().advance(LONG);

        pixop.replaceMedia(source, "again.mp4", new byte[] {5});

        awaitTold("RUNNING WAITING");
        pixop.clock().advance(LONG);
        awaitTold("RUNNING WAITING", "DONE DONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pixop:process?container=mov            | pixop:process: the consumer follows jobs and begins none; it takes processedVideoId, videoId, projectId, not container
            pixop:process?pollInterval=1s          | pixop:process: the consumer follows jobs and begins none; it takes processedVideoId, videoId, projectId, not pollInterval
            pixop:ingest?name=x&light=true         | pixop:ingest: the consumer follows jobs and begins none; it takes videoId, projectId, not name, light
            pixop:process?processedVideoId=a&projectId=b | pixop:process: processedVideoId names one job, so that projectId has no meaning beside it
            pixop:ingest?videoId=a&startFrom=beginning   | pixop:ingest: videoId names one job, which is told of from where it is: without startFrom
            pixop:process?processedVideoId=a&videoId=b   | pixop:process: processedVideoId, videoId exclude each other
            """)
    void whatCannotBeFollowedIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> follow(uri));

        assertThat(rootMessage(refused).replace("videoId, processedVideoId", "processedVideoId, videoId"))
                .isEqualTo(text);
    }

    private void follow(String uri) throws Exception {
        follow(uri, exchange -> told.add(exchange.getMessage().getBody()));
    }

    private void follow(String uri, Processor processor) throws Exception {
        follow(uri, processor, new CopyOnWriteArrayList<>());
    }

    private void follow(String uri, Processor processor, List<Throwable> failures) throws Exception {
        String polled = uri + (uri.contains("?") ? "&" : "?") + "initialDelay=0&delay=20";
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(NotFoundException.class)
                        .process(exchange ->
                                failures.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from(polled).routeId("followed").process(processor);
            }
        });
    }

    /** Some polls have begun and ended. */
    private void awaitPolls() {
        int before = pixop.journal().count("GET", "*");
        AtomicInteger tries = new AtomicInteger();
        await().pollDelay(Duration.ofMillis(100))
                .until(() -> pixop.journal().count("GET", "*") > before + 3 || tries.incrementAndGet() > 3);
    }

    private void awaitTold(String... texts) {
        await().untilAsserted(() -> assertThat(texts()).containsExactly(texts));
    }

    private List<String> texts() {
        return told.stream().map(PixopFeedTest::text).toList();
    }

    private static String text(Object body) {
        if (body instanceof IngestEvent event) {
            return event.phase()
                    + (event.phase() == JobPhase.GONE
                            ? ""
                            : " " + event.ingestionState().ingestionStatus());
        }
        ProcessEvent event = (ProcessEvent) body;
        return event.phase()
                + (event.phase() == JobPhase.GONE
                        ? ""
                        : " " + event.processingState().processingProgressPercent());
    }
}
