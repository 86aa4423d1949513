// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import java.util.Locale;

/** What the status of an ingestion or a processing means. */
public enum JobPhase {
    /** Any other status, or none. */
    RUNNING,
    /** {@code DONE}. */
    DONE,
    /** {@code ERROR} or {@code FAILED}. */
    FAILED,
    /** The video was deleted before the end. */
    GONE;

    /** Whether nothing comes after it. */
    public boolean isEnd() {
        return this != RUNNING;
    }

    /** @param status as the service tells it, in any case; may be null */
    public static JobPhase of(String status) {
        return switch (status == null ? "" : status.strip().toUpperCase(Locale.ROOT)) {
            case "DONE" -> DONE;
            case "ERROR", "FAILED" -> FAILED;
            default -> RUNNING;
        };
    }
}
