// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobPollerTest {

    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration DAY = Duration.ofHours(24);

    private final MovedDelayScheduler delays = new MovedDelayScheduler();
    private final JobPoller poller = new JobPoller("pixop", delays);
    private final List<Long> askedAt = new ArrayList<>();

    @Test
    void theWaitEndsWhenTheJobIsDone() {
        CompletableFuture<String> end = poller.await(job(() -> percentAt(Duration.ofSeconds(60))), wait(DAY));

        delays.advance(Duration.ofSeconds(59));
        assertThat(end).isNotDone();
        delays.advance(Duration.ofSeconds(30));

        assertThat(end).isCompletedWithValue("done");
        assertThat(poller.size()).isZero();
    }

    @Test
    void aJobThatIsWaitedForIsSeenWithItsPercentAndItsWaiters() {
        poller.await(job(() -> percentAt(Duration.ofSeconds(60))), wait(DAY));
        poller.await(job(() -> percentAt(Duration.ofSeconds(60))), wait(DAY));
        delays.advance(Duration.ofSeconds(30));

        assertThat(poller.jobs()).singleElement().satisfies(seen -> {
            assertThat(seen.operation()).isEqualTo("process");
            assertThat(seen.name()).isEqualTo("processing of video 7");
            assertThat(seen.percent()).isPositive().isLessThanOrEqualTo(50);
            assertThat(seen.waiters()).isEqualTo(2);
            assertThat(seen.age()).isEqualTo(Duration.ofSeconds(30));
            assertThat(seen.trouble()).isNull();
        });
    }

    @Test
    void aJobThatCannotBeAskedForTellsWhy() {
        poller.await(
                job(() -> {
                    throw new UnavailableException(Failure.unanswered("pixop", "process", 3, "down"));
                }),
                wait(DAY));

        assertThat(poller.jobs()).singleElement().satisfies(seen -> {
            assertThat(seen.percent()).isNull();
            assertThat(seen.trouble()).startsWith("pixop:process: down");
        });
    }

    @Test
    void aJobThatFailsTellsTheServicesReason() {
        CompletableFuture<String> end =
                poller.await(job(() -> new JobStatus.Failed<>("x", "codec not supported")), wait(DAY));

        assertThatThrownBy(end::join)
                .hasCauseInstanceOf(JobFailedException.class)
                .hasMessageContaining("pixop:process: processing of video 7 failed: codec not supported");
    }

    @Test
    void waitingEndsAtItsTimeout() {
        CompletableFuture<String> end =
                poller.await(job(() -> new JobStatus.Running<>("x", 1.0)), wait(Duration.ofMinutes(2)));

        delays.advance(Duration.ofSeconds(119));
        assertThat(end).isNotDone();
        delays.advance(Duration.ofSeconds(1));

        assertThatThrownBy(end::join)
                .hasCauseInstanceOf(JobFailedException.class)
                .hasMessageContaining("was not done within waitTimeout=120000 ms");
    }

    @Test
    void anOutageOfTheServiceEndsNoWait() {
        UnavailableException outage =
                new UnavailableException(Failure.unanswered("pixop", "process", 3, "down for maintenance"));
        CompletableFuture<String> end = poller.await(
                job(() -> {
                    if (delays.nanos() < Duration.ofMinutes(10).toNanos()) {
                        throw outage;
                    }
                    return new JobStatus.Done<>("done");
                }),
                wait(DAY));

        delays.advance(Duration.ofMinutes(11));

        assertThat(end).isCompletedWithValue("done");
    }

    @Test
    void aJobThatThreeAnswersDoNotKnowEndsTheWait() {
        NotFoundException gone = new NotFoundException(Failure.refused("pixop", "process", "no such video"));
        CompletableFuture<String> end = poller.await(
                job(() -> {
                    throw gone;
                }),
                wait(DAY));
        assertThat(end).isNotDone();

        delays.advance(Duration.ofMinutes(11));

        assertThat(end).isCompletedExceptionally();
        assertThatThrownBy(end::join).hasCause(gone);
    }

    @Test
    void whatIsNotAboutTheJobEndsNoWait() {
        Failure failure = Failure.unanswered("pixop", "process/progress", 1, "not now");
        Deque<RuntimeException> answers = new ArrayDeque<>(List.of(
                new NotFoundException(failure),
                new ForbiddenException(failure),
                new NotFoundException(failure),
                new AuthenticationException(failure),
                new CommunicationException(failure),
                new MediaApiException(failure)));
        CompletableFuture<String> end = poller.await(
                job(() -> {
                    if (!answers.isEmpty()) {
                        throw answers.remove();
                    }
                    return new JobStatus.Done<>("done");
                }),
                wait(DAY));

        delays.advance(Duration.ofMinutes(30));

        assertThat(end).isCompletedWithValue("done");
    }

    @Test
    void manyWaitersOfOneJobShareItsRequests() {
        List<CompletableFuture<String>> ends = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ends.add(poller.await(job(() -> percentAt(Duration.ofSeconds(20))), wait(DAY)));
        }
        delays.advance(Duration.ofMinutes(1));

        assertThat(ends).allMatch(CompletableFuture::isDone);
        assertThat(askedAt).hasSizeLessThan(20);
    }

    @Test
    void aJobIsNeverAskedForTwiceAtATime() {
        List<CompletableFuture<JobStatus<String>>> asked = new ArrayList<>();
        CompletableFuture<String> first = poller.await(job("7", asked), wait(DAY));
        delays.advance(Duration.ofHours(1));
        CompletableFuture<String> second = poller.await(job("7", asked), wait(DAY));
        delays.advance(Duration.ofHours(1));
        assertThat(asked).hasSize(1);

        asked.get(0).complete(new JobStatus.Running<>("x", 5.0));
        delays.advance(Duration.ofMinutes(1));
        assertThat(asked).hasSize(2);
        asked.get(1).complete(new JobStatus.Done<>("done"));

        assertThat(List.of(first, second)).allMatch(CompletableFuture::isDone);
    }

    @Test
    void everyJobIsAskedForWhateverTheOthersWaitFor() {
        List<CompletableFuture<JobStatus<String>>> asked = new ArrayList<>();
        for (int id = 0; id < 100; id++) {
            poller.await(job(Integer.toString(id), asked), wait(DAY));
        }
        assertThat(asked).hasSize(100);

        asked.get(99).complete(new JobStatus.Done<>("done"));

        assertThat(poller.size()).isEqualTo(99);
    }

    @Test
    void aJobThatHasEndedAlreadyIsNotWaitedFor() {
        CompletableFuture<String> end = poller.await(job(() -> new JobStatus.Done<>("done")), wait(DAY));

        assertThat(end).isCompletedWithValue("done");
        assertThat(delays.waitingFor()).isEmpty();
    }

    @Test
    void theServiceIsAskedMoreOftenNearTheEnd() {
        poller.await(job(() -> percentAt(Duration.ofSeconds(100))), wait(DAY));
        delays.advance(Duration.ofSeconds(100));

        long first = askedAt.get(2) - askedAt.get(1);
        long last = askedAt.get(askedAt.size() - 1) - askedAt.get(askedAt.size() - 2);
        assertThat(last).isLessThan(first).isGreaterThanOrEqualTo(INTERVAL.toNanos() / 5);
    }

    @Test
    void whoWaitsIsToldTheJobWhenTheContextStops() {
        CompletableFuture<String> end = poller.await(job(() -> new JobStatus.Running<>("x", 5.0)), wait(DAY));

        delays.stop();

        assertThatThrownBy(end::join)
                .hasCauseInstanceOf(StoppedException.class)
                .hasMessageContaining("gave up waiting for processing of video 7");
        assertThat(poller.size()).isZero();
    }

    @Test
    void eachWhoWaitsForAJobThatIsGoneIsGivenAnExceptionOfItsOwn() {
        List<CompletableFuture<JobStatus<String>>> asked = new ArrayList<>();
        CompletableFuture<String> first = poller.await(job("7", asked), wait(DAY));
        CompletableFuture<String> second = poller.await(job("7", asked), wait(DAY));
        NotFoundException gone = new NotFoundException(Failure.refused("pixop", "process", "no such video"));

        for (int answer = 0; answer < 3; answer++) {
            asked.get(answer).completeExceptionally(gone);
            delays.advance(Duration.ofMinutes(1));
        }

        Throwable ofFirst = catchThrowable(first::join).getCause();
        Throwable ofSecond = catchThrowable(second::join).getCause();
        assertThat(ofFirst).isInstanceOf(NotFoundException.class).hasMessage(gone.getMessage());
        assertThat(ofSecond).isInstanceOf(NotFoundException.class).isNotSameAs(ofFirst);
    }

    @Test
    void aRouteThatStopsWhileItAsksEndsNoWaitOfAnother() {
        List<CompletableFuture<JobStatus<String>>> asked = new ArrayList<>();
        CompletableFuture<String> other = poller.await(job("7", asked), wait(DAY));
        StoppedException stopped =
                new StoppedException(Failure.unanswered("pixop", "process", 1, "the route first is stopping"));

        asked.get(0).completeExceptionally(stopped);
        assertThat(other).isNotDone();
        delays.advance(Duration.ofMinutes(1));
        asked.get(1).complete(new JobStatus.Done<>("done"));

        assertThat(other).isCompletedWithValue("done");
    }

    @Test
    @Timeout(30)
    void aThousandJobsThatEndAtOnceContinueWithoutOneWaitingForAnother() throws Exception {
        int many = 1000;
        ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            JobPoller shared = new JobPoller(
                    "pixop", new TimerDelayScheduler(Clock.systemUTC(), timer, threads, new StopSignals()));
            List<CompletableFuture<JobStatus<String>>> asked = new ArrayList<>();
            CountDownLatch together = new CountDownLatch(many);
            List<CompletableFuture<Boolean>> ends = new ArrayList<>();
            for (int id = 0; id < many; id++) {
                ends.add(shared.await(job("j" + id, asked), wait(DAY)).thenApply(done -> meet(together)));
            }

            asked.forEach(answer -> answer.complete(new JobStatus.Done<>("done")));

            for (CompletableFuture<Boolean> end : ends) {
                assertThat(end.get(20, TimeUnit.SECONDS)).isTrue();
            }
            System.out.println(many + " jobs that ended at once took " + threads.getLargestPoolSize() + " threads");
        } finally {
            timer.shutdownNow();
            threads.shutdownNow();
        }
    }

    private static boolean meet(CountDownLatch together) {
        together.countDown();
        try {
            return together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits that begin while the job's last status arrives: each is answered, and no watch is left. */
    @Test
    @Timeout(30)
    void noWaitIsLostThatBeginsWhileTheJobEnds() throws Exception {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            DelayScheduler real = new TimerDelayScheduler(Clock.systemUTC(), timer, threads, new StopSignals());
            JobPoller shared = new JobPoller("pixop", real);
            List<CompletableFuture<String>> ends = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch begun = new CountDownLatch(8);
            for (int thread = 0; thread < 8; thread++) {
                threads.execute(() -> {
                    for (int i = 0; i < 200; i++) {
                        ends.add(shared.await(unsteady(i % 5, threads), wait(Duration.ofMillis(5), DAY)));
                    }
                    begun.countDown();
                });
            }
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

            CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
            assertThat(ends).hasSize(1600).allMatch(end -> end.join().equals("done"));
            await().until(() -> shared.size() == 0);
        } finally {
            timer.shutdownNow();
            threads.shutdownNow();
        }
    }

    /** Runs for an answer now and then, and answers at once or later. */
    private static Job<String> unsteady(int id, ExecutorService threads) {
        return new Processing("u" + id, () -> {
            JobStatus<String> status = ThreadLocalRandom.current().nextInt(3) == 0
                    ? new JobStatus.Running<>("running", 99.9)
                    : new JobStatus.Done<>("done");
            return ThreadLocalRandom.current().nextBoolean()
                    ? CompletableFuture.completedFuture(status)
                    : CompletableFuture.supplyAsync(() -> status, threads);
        });
    }

    private JobStatus<String> percentAt(Duration length) {
        double percent = 100.0 * delays.nanos() / length.toNanos();
        return percent >= 100 ? new JobStatus.Done<>("done") : new JobStatus.Running<>("running", percent);
    }

    private static JobWait<String> wait(Duration timeout) {
        return wait(INTERVAL, timeout);
    }

    private static JobWait<String> wait(Duration interval, Duration timeout) {
        return new JobWait<>(CallScope.CONTEXT, interval, timeout, "waitTimeout", status -> {});
    }

    private Job<String> job(Supplier<JobStatus<String>> answers) {
        return new Processing("7", () -> {
            askedAt.add(delays.nanos());
            return CompletableFuture.completedFuture(answers).thenApply(Supplier::get);
        });
    }

    /** A job whose answers the test gives. */
    private static Job<String> job(String id, List<CompletableFuture<JobStatus<String>>> asked) {
        return new Processing(id, () -> {
            CompletableFuture<JobStatus<String>> answer = new CompletableFuture<>();
            asked.add(answer);
            return answer;
        });
    }

    private record Processing(String id, Supplier<CompletableFuture<JobStatus<String>>> answers)
            implements Job<String> {

        @Override
        public String operation() {
            return "process";
        }

        @Override
        public String name() {
            return "processing of video " + id;
        }

        @Override
        public CompletableFuture<JobStatus<String>> ask() {
            return answers.get();
        }
    }
}
