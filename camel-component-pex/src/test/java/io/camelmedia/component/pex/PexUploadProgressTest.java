// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.MediaProgressEvent;
import io.camelmedia.support.transfer.progress.ProgressListener;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is told how far an upload is. */
@Timeout(60)
class PexUploadProgressTest extends PexUploadTestSupport {

    private static final String TOLD = UPLOAD + "?progressListener=#listener";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final List<MediaProgress> told = new CopyOnWriteArrayList<>();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    private void listen(ProgressListener listener) {
        context.getRegistry().bind("listener", listener);
    }

    @Test
    void theListenerIsToldOfTheEnd() {
        listen(told::add);
        Exchange answer =
                template.request(TOLD, exchange -> exchange.getMessage().setBody(file));

        await().until(() -> !told.isEmpty());
        MediaProgress end = told.get(told.size() - 1);
        assertThat(end)
                .isEqualTo(new MediaProgress(
                        answer.getExchangeId(),
                        "pex",
                        "assets/upload",
                        "film.mp4",
                        Activity.UPLOAD,
                        6_000_000,
                        0,
                        6_000_000,
                        end.perSecond(),
                        Duration.ZERO,
                        true));
        assertThat(end.perSecond()).isPositive();
    }

    @Test
    void theEventNotifiersOfTheContextAreTold() {
        List<MediaProgressEvent> events = new CopyOnWriteArrayList<>();
        context.getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public boolean isEnabled(CamelEvent event) {
                return event instanceof MediaProgressEvent;
            }

            @Override
            public void notify(CamelEvent event) {
                events.add((MediaProgressEvent) event);
            }
        });

        Exchange answer =
                template.request(UPLOAD, exchange -> exchange.getMessage().setBody(file));

        await().until(() -> !events.isEmpty());
        MediaProgressEvent end = events.get(events.size() - 1);
        assertThat(end.getExchange()).isSameAs(answer);
        assertThat(end.getProgress().done()).isTrue();
        assertThat(end.getProgress().reached()).isEqualTo(6_000_000);
    }

    @Test
    void anUploadThatStandsIsToldOfAgainAndAgain() throws Exception {
        listen(told::add);
        Files.write(file, random(30_000_000));
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(1_000_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(TOLD, exchange -> exchange.getMessage().setBody(file));

        List<MediaProgress> standing = await().until(
                        this::lastTwo,
                        steps -> steps.size() == 2
                                && steps.get(0).reached() == steps.get(1).reached());
        assertThat(standing).extracting(MediaProgress::total).containsOnly(30_000_000L);
        assertThat(standing).extracting(MediaProgress::done).containsOnly(false);
        assertThat(standing.get(1).perSecond()).isLessThan(standing.get(0).perSecond());
        assertThat(standing.get(1).eta()).isGreaterThan(standing.get(0).eta());

        stall.release();
        assertThat(answer.get(30, TimeUnit.SECONDS).getException()).isNull();
        await().until(() -> told.get(told.size() - 1).done());
    }

    private List<MediaProgress> lastTwo() {
        List<MediaProgress> all = List.copyOf(told);
        return all.subList(Math.max(0, all.size() - 2), all.size());
    }

    @Test
    void whatNeedNotBeSentAgainCountsAsReached() throws Exception {
        listen(told::add);
        Files.write(file, random(60_000_000));
        pex.faults().on("PATCH", "*").times(1).cutAfterRequestBytes(30_000_000);
        FaultRule stall = pex.faults().on("PATCH", "*").stallAfterRequestBytes(1_000_000);
        CompletableFuture<Exchange> answer = template.asyncSend(
                TOLD + "&uploadMethod=tus", exchange -> exchange.getMessage().setBody(file));

        await().until(() -> stall.hits() == 1);
        await().untilAsserted(() -> assertThat(told)
                .extracting(MediaProgress::reached)
                .last(InstanceOfAssertFactories.LONG)
                .isBetween(31_000_000L, 59_000_000L));
        stall.release();
        assertThat(answer.get(30, TimeUnit.SECONDS).getException()).isNull();
    }

    @Test
    void listenersThatBlockHoldUpNoUpload() throws IOException {
        CountDownLatch blocked = new CountDownLatch(1);
        listen(step -> {
            try {
                blocked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Files.write(file, new byte[10]);

        List<CompletableFuture<Exchange>> answers = IntStream.range(0, 20)
                .mapToObj(i -> template.asyncSend(TOLD + "&verify=false&title=" + i, exchange -> exchange.getMessage()
                        .setBody(file)))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(
                        answer.get(40, TimeUnit.SECONDS).getMessage().getBody())
                .isInstanceOf(UploadedAsset.class));
        blocked.countDown();
    }
}
