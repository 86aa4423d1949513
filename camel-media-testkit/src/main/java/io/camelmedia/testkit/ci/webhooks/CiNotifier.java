// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.webhooks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Sends notifications when they are due, on a thread of its own that looks at the simulator's clock now and then. */
final class CiNotifier implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ThreadFactory DAEMON = task -> {
        Thread thread = new Thread(task, "ci-notifier");
        thread.setDaemon(true);
        return thread;
    };

    private final Clock clock;
    private final Runnable tick;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<CiNotification> waiting = new ConcurrentLinkedQueue<>();
    private ScheduledExecutorService thread;

    /** @param tick lets the service do what is due, which may make notifications; runs before each look */
    CiNotifier(Clock clock, Runnable tick) {
        this.clock = clock;
        this.tick = tick;
    }

    synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(DAEMON);
            thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void add(CiNotification notification) {
        waiting.add(notification);
    }

    int waiting() {
        return waiting.size();
    }

    void clear() {
        waiting.clear();
    }

    List<CiNotification> all() {
        return List.copyOf(waiting);
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    private void look() {
        tick.run();
        for (CiNotification notification : waiting) {
            if (!notification.due().isAfter(clock.instant())) {
                deliver(notification);
            }
        }
    }

    /** Sends a notification, and keeps it for another try when it was not taken and not cleared meanwhile. */
    private void deliver(CiNotification notification) {
        boolean taken = isTaken(notification);
        CiNotification next = notification.next();
        if (waiting.remove(notification) && !taken && !next.isGivenUp()) {
            waiting.add(next);
        }
    }

    private boolean isTaken(CiNotification notification) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        notification.webhook().address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(notification.body()));
        notification
                .webhook()
                .userInfo()
                .ifPresent(pair -> request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2;
        } catch (IOException unreachable) {
            // A receiver that is down is treated like one that refuses: the notification is repeated.
            return false;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
