// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One job by its id. */
@Timeout(60)
class PixopOneJobFeedTest extends PixopFeeds {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
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
    void anIngestionWhoseVideoIsDeletedEndsWithAnEventThatSaysSo() throws Exception {
        String videoId = pixop.addVideo("new.mp4", new byte[] {4});
        follow("pixop:ingest?videoId=" + videoId);
        awaitTold("RUNNING WAITING");

        template.requestBody("pixop:videos/delete?videoId=" + videoId, (Object) null);

        awaitTold("RUNNING WAITING", "GONE");
        assertThat(((IngestEvent) told.get(1)).videoId()).isEqualTo(videoId);
    }
}
