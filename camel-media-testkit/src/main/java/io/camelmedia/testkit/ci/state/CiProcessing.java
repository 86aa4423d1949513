// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What becomes of an asset once its file is there: it is processed, archived and restored, each of which takes time by
 * the simulator's clock. A duration or an end that is set holds for jobs that begin later, until the next reset.
 */
public final class CiProcessing implements StatePart {

    /** How long processing takes, unless a test says otherwise. */
    public static final Duration USUAL = Duration.ofSeconds(30);

    /** How long the service needs to archive, or to restore, unless all of its jobs take no time. */
    public static final Duration ARCHIVING = Duration.ofMinutes(5);

    private static final Duration RESTORED = Duration.ofDays(7);
    private static final String COMPLETE = "Complete";
    private static final String ARCHIVE_EVENT = "AssetArchiveStatusChange";
    private static final String RESTORE_EVENT = "AssetRestoreStatusChange";

    private final CiTimeline timeline;
    private volatile Duration takes = USUAL;
    private volatile Duration archiving = ARCHIVING;
    private volatile String end = COMPLETE;

    public CiProcessing(CiTimeline timeline) {
        this.timeline = timeline;
    }

    /** Sets how long processing takes, by the simulator's clock. */
    public void takes(Duration time) {
        takes = time;
    }

    /** Lets processing, archiving and restoring take no time. */
    public void shorten() {
        takes = Duration.ZERO;
        archiving = Duration.ZERO;
    }

    /** Sets the status that processing ends with: {@code Complete}, {@code Limited}, {@code Failed} and so on. */
    public void endsAs(String status) {
        end = status;
    }

    /** All of an asset's bytes have arrived. */
    public void begin(CiAsset asset, Instant now) {
        ObjectNode arrived = status("Processing").put("uploadCompleteDate", now.toString());
        timeline.now(asset, arrived, "UploadAsset");
        timeline.after(takes, asset, status(end), "AssetProcessingFinished");
    }

    public void archive(CiAsset asset) {
        timeline.now(asset, archived("Archive in progress"), ARCHIVE_EVENT);
        timeline.after(archiving, asset, archived("Archived"), ARCHIVE_EVENT);
    }

    public void restore(CiAsset asset, Instant now) {
        String expires = now.plus(archiving).plus(RESTORED).toString();
        timeline.now(asset, restored("Restore in progress"), RESTORE_EVENT);
        timeline.after(archiving, asset, restored("Restored").put("restoreExpirationDate", expires), RESTORE_EVENT);
    }

    public void reset() {
        timeline.clear();
        takes = USUAL;
        archiving = ARCHIVING;
        end = COMPLETE;
    }

    private static ObjectNode status(String status) {
        return Json.object().put("status", status);
    }

    private static ObjectNode archived(String status) {
        return Json.object().put("archiveStatus", status);
    }

    private static ObjectNode restored(String status) {
        return Json.object().put("restoreStatus", status);
    }

    @Override
    public Object save() {
        return new Saved(takes, archiving, end);
    }

    @Override
    public void load(Object saved) {
        takes = ((Saved) saved).takes();
        archiving = ((Saved) saved).archiving();
        end = ((Saved) saved).end();
    }

    private record Saved(Duration takes, Duration archiving, String end) implements Serializable {}
}
