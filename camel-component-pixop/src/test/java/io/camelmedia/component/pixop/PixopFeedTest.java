// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All jobs of a source, a project or the account. */
@Timeout(60)
class PixopFeedTest extends PixopFeeds {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @TempDir
    Path folder;

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
}
