package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * What becomes of an asset once its file is there: it is processed, archived and restored, each of which takes time by
 * the simulator's clock. How long and with what end holds for what begins later, until the next reset.
 */
public final class CiProcessing {

    /** How long processing takes, unless a test says otherwise. */
    public static final Duration USUAL = Duration.ofSeconds(30);

    /** How long the service needs to archive, or to restore. */
    public static final Duration ARCHIVING = Duration.ofMinutes(5);

    private static final Duration RESTORED = Duration.ofDays(7);
    private static final String COMPLETE = "Complete";

    private final CiTimeline timeline;
    private final CiEvents events;
    private volatile Duration takes = USUAL;
    private volatile String end = COMPLETE;

    public CiProcessing(CiTimeline timeline, CiEvents events) {
        this.timeline = timeline;
        this.events = events;
    }

    /** How long processing takes. */
    public void takes(Duration time) {
        takes = time;
    }

    /** The status that processing ends with: {@code Complete}, {@code Limited}, {@code Failed} and so on. */
    public void endsAs(String status) {
        end = status;
    }

    /** All of an asset's bytes have arrived. */
    public void begin(CiAsset asset, Instant now) {
        String status = end;
        asset.additional().put("status", "Processing").put("uploadCompleteDate", now.toString());
        events.asset("UploadAsset", asset);
        timeline.after(takes, () -> {
            asset.additional().put("status", status);
            events.asset("AssetProcessingFinished", asset);
        });
    }

    public void archive(CiAsset asset) {
        change(asset, "AssetArchiveStatusChange", "archiveStatus", "Archive in progress");
        timeline.after(ARCHIVING, () -> change(asset, "AssetArchiveStatusChange", "archiveStatus", "Archived"));
    }

    public void restore(CiAsset asset, Instant now) {
        change(asset, "AssetRestoreStatusChange", "restoreStatus", "Restore in progress");
        timeline.after(ARCHIVING, () -> {
            asset.additional()
                    .put(
                            "restoreExpirationDate",
                            now.plus(ARCHIVING).plus(RESTORED).toString());
            change(asset, "AssetRestoreStatusChange", "restoreStatus", "Restored");
        });
    }

    public void reset() {
        timeline.clear();
        takes = USUAL;
        end = COMPLETE;
    }

    private void change(CiAsset asset, String event, String field, String status) {
        ObjectNode fields = asset.additional();
        fields.put(field, status);
        events.asset(event, asset);
    }
}
