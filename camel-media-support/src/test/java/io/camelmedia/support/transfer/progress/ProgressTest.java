// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import io.camelmedia.support.transfer.Rig;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long MIB = 1 << 20;

    private final Rig rig = new Rig(Runnable::run);
    private final Gateway gateway = rig.gateway(URI.create("http://localhost"));
    private final List<MediaProgress> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private Progress progress(ProgressListener listener) {
        return rig.progress(gateway, Activity.UPLOAD, listener);
    }

    @Test
    void whileBytesMoveTheListenerIsToldTwiceASecondAndNotMoreOften() {
        Progress progress = progress(told::add);
        progress.begin("film.mp4", 100 * MIB, 0);
        for (int i = 1; i <= 100; i++) {
            rig.delays.move(Duration.ofMillis(100));
            progress.at(i * MIB);
            assertThat(told).hasSize(i / 5);
        }

        assertThat(told.get(3))
                .isEqualTo(new MediaProgress(
                        rig.exchange.getExchangeId(),
                        "test",
                        "media/move",
                        "film.mp4",
                        Activity.UPLOAD,
                        20 * MIB,
                        0,
                        100 * MIB,
                        10 * MIB,
                        Duration.ofSeconds(8),
                        false));
    }

    @Test
    void theClockTellsOfATransferThatStands() {
        Progress progress = progress(told::add);
        progress.begin("film.mp4", 100 * MIB, 0);
        rig.delays.move(Duration.ofMillis(400));
        progress.at(20 * MIB);
        for (int tick = 1; tick <= 30; tick++) {
            rig.delays.move(Duration.ofMillis(100));
            progress.tick(rig.delays.nanos());
            assertThat(told).hasSize((tick + 4) / 5);
        }

        assertThat(told).extracting(MediaProgress::reached).containsOnly(20 * MIB);
        assertThat(told).extracting(MediaProgress::perSecond).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theClockTellsNothingBeforeTheBeginningAndAfterTheEnd() {
        Progress progress = progress(told::add);
        rig.delays.move(Duration.ofSeconds(10));
        progress.tick(rig.delays.nanos());
        progress.begin("film.mp4", 10, 0);
        progress.end(10);
        rig.delays.move(Duration.ofSeconds(10));
        progress.tick(rig.delays.nanos());

        assertThat(told).extracting(MediaProgress::done).containsExactly(true);
    }

    @Test
    void theEndIsToldHoweverShortTheTransferWas() {
        Progress progress = progress(told::add);
        progress.begin("film.mp4", 10, 0);
        progress.at(10);
        progress.end(10);
        assertThat(told).hasSize(1);

        assertThat(told.get(0).done()).isTrue();
        assertThat(told.get(0).reached()).isEqualTo(10);
    }

    @Test
    void bytesThatNeedNotBeMovedAgainDoNotCountForTheRate() {
        Progress progress = progress(told::add);
        progress.begin("film.mp4", 100 * MIB, 60 * MIB);
        rig.delays.move(Duration.ofSeconds(2));
        progress.at(80 * MIB);
        assertThat(told).hasSize(1);

        assertThat(told.get(0).reached()).isEqualTo(80 * MIB);
        assertThat(told.get(0).perSecond()).isEqualTo(10 * MIB);
        assertThat(told.get(0).eta()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void withoutATotalThereIsNoEta() {
        Progress progress = progress(told::add);
        progress.begin(null, -1, 0);
        rig.delays.move(Duration.ofSeconds(1));
        progress.at(MIB);
        assertThat(told).hasSize(1);

        assertThat(told.get(0).total()).isEqualTo(-1);
        assertThat(told.get(0).eta()).isNull();
    }

    @Test
    void aSlowListenerMissesTheMiddleButNotTheEndAndDoesNotHoldTheTransfer() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Rig threads = new Rig();
        Gateway slow = threads.gateway(URI.create("http://localhost"));
        Progress progress = threads.progress(slow, Activity.UPLOAD, step -> {
            told.add(step);
            entered.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        progress.begin("film.mp4", 10 * MIB, 0);
        for (int i = 1; i <= 9; i++) {
            threads.delays.move(Duration.ofSeconds(1));
            progress.at(i * MIB);
            entered.await();
        }
        progress.end(10 * MIB);
        assertThat(told).hasSize(1);
        goOn.countDown();
        Awaitility.await().until(() -> told.size() == 2);

        assertThat(told).extracting(MediaProgress::reached).containsExactly(MIB, 10 * MIB);
        assertThat(told).extracting(MediaProgress::done).containsExactly(false, true);
        threads.close();
    }

    @Test
    void aListenerThatFailsIsToldOn() {
        Progress progress = progress(step -> {
            told.add(step);
            throw new IllegalStateException("the listener is broken on purpose");
        });
        progress.begin("film.mp4", 10, 0);
        rig.delays.move(Duration.ofSeconds(1));
        progress.at(5);
        assertThat(told).hasSize(1);
        progress.end(10);
        assertThat(told).hasSize(2);
    }

    @Test
    void whenTheThreadsAreGoneTheListenerIsNotCalledOnTheThreadThatMovesBytes() {
        ScheduledThreadPoolExecutor gone = new ScheduledThreadPoolExecutor(1);
        gone.shutdownNow();
        DelayScheduler stopped = new TimerDelayScheduler(Clock.systemUTC(), gone, gone, rig.stops);
        Progress progress = rig.progress(with(stopped), Activity.UPLOAD, told::add);
        progress.begin("film.mp4", 10, 0);
        progress.end(10);

        assertThat(told).isEmpty();
    }

    private Gateway with(DelayScheduler delays) {
        return new Gateway(
                gateway.component(),
                gateway.client(),
                gateway.account(),
                gateway.errors(),
                gateway.retries(),
                delays,
                gateway.inFlightRequests(),
                gateway.queueTimeout(),
                gateway.maxResponseSize(),
                gateway.scope());
    }

    @Test
    void aLongJobTellsItsRateAndTheTimeThatIsLeft() {
        Progress progress = rig.progress(gateway, Activity.JOB, told::add);
        progress.job("processing of video 7", 40, false);
        rig.delays.move(Duration.ofHours(1));
        progress.job("processing of video 7", 40.5, false);

        assertThat(told.get(0).eta()).isNull();
        assertThat(told.get(1).perSecond()).isEqualTo(0.5 / 3600, Offset.offset(1e-12));
        assertThat(told.get(1).eta()).isEqualTo(Duration.ofHours(119));
        assertThat(told).extracting(MediaProgress::from).containsOnly(0L);
    }

    @Test
    void aSlowTransferTellsTheTimeThatIsLeft() {
        Progress progress = progress(told::add);
        progress.begin("film.mp4", 4, 0);
        rig.delays.move(Duration.ofSeconds(8));
        progress.at(2);

        assertThat(told.get(0).perSecond()).isEqualTo(0.25);
        assertThat(told.get(0).eta()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void eventNotifiersAreToldAndABrokenOneDoesNotKeepItFromTheOthers() throws Exception {
        List<CamelEvent> events = new CopyOnWriteArrayList<>();
        rig.context.getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public boolean isEnabled(CamelEvent event) {
                return event instanceof MediaProgressEvent;
            }

            @Override
            public void notify(CamelEvent event) throws Exception {
                throw new Exception("the notifier is broken on purpose");
            }
        });
        rig.context.getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof MediaProgressEvent) {
                    events.add(event);
                }
            }
        });
        rig.context.start();

        Progress progress = progress(null);
        progress.begin("film.mp4", 10, 0);
        progress.end(10);
        assertThat(events).singleElement().isInstanceOfSatisfying(MediaProgressEvent.class, event -> {
            assertThat(event.getType()).isEqualTo(CamelEvent.Type.Custom);
            assertThat(event.getExchange()).isSameAs(rig.exchange);
            assertThat(event.getSource()).isSameAs(rig.exchange);
            assertThat(event.getProgress().done()).isTrue();
        });
    }
}
