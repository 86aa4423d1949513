// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.state;

import io.camelmedia.testkit.contentapi.bodies.ContentApiQuality;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The renditions that were asked for, and when each is ready. */
public final class ContentApiRenditions implements StatePart {

    /** How long a rendition takes, unless a test says otherwise. */
    public static final Duration TIME = Duration.ofSeconds(5);

    private final Clock clock;
    private final Map<String, Instant> readyAt = new ConcurrentHashMap<>();
    private volatile Duration time = TIME;
    private volatile int notReadyStatus = 302;

    public ContentApiRenditions(Clock clock) {
        this.clock = clock;
    }

    /** Sets how long renditions take that are asked for from now on, until the next reset. */
    public void time(Duration newTime) {
        time = newTime;
    }

    /**
     * Answers with this status while a rendition is not ready, until the next reset.
     *
     * @param status 302, as at the start and without a {@code Location}, or 409
     */
    public void notReadyStatus(int status) {
        notReadyStatus = status;
    }

    public void reset() {
        readyAt.clear();
        time = TIME;
        notReadyStatus = 302;
    }

    /** Begins the rendition when it is asked for the first time; fails until it is ready. */
    public void requireReady(String assetId, ContentApiQuality quality) {
        Instant now = clock.instant();
        Instant ready = readyAt.computeIfAbsent(assetId + "/" + quality.fileName(), key -> now.plus(time));
        if (now.isBefore(ready)) {
            throw ContentApiError.notReady(notReadyStatus, assetId);
        }
    }

    @Override
    public Object save() {
        return new Saved(new HashMap<>(readyAt), time, notReadyStatus);
    }

    @Override
    public void load(Object saved) {
        readyAt.clear();
        readyAt.putAll(((Saved) saved).readyAt());
        time = ((Saved) saved).time();
        notReadyStatus = ((Saved) saved).notReadyStatus();
    }

    private record Saved(Map<String, Instant> readyAt, Duration time, int notReadyStatus) implements Serializable {}
}
