// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import java.time.Duration;

/** What components tell of transfers and jobs. */
final class Progresses {

    private static final long RATE = 400;

    private Progresses() {}

    static MediaProgress upload(String name, long reached, long from, long total) {
        return moved("pex", "assets/upload", name, Activity.UPLOAD, reached, from, total);
    }

    static MediaProgress download(String name, long reached, long total) {
        return moved("pixop", "media/download", name, Activity.DOWNLOAD, reached, 0, total);
    }

    static MediaProgress job(String name, long percent) {
        return new MediaProgress(
                "exchange-1", "pixop", "process", name, Activity.JOB, percent, 0, 100, percent, null, percent == 100);
    }

    private static MediaProgress moved(
            String component, String operation, String name, Activity activity, long reached, long from, long total) {
        Duration left = total < 0 ? null : Duration.ofSeconds((total - reached) / RATE);
        return new MediaProgress(
                "exchange-1", component, operation, name, activity, reached, from, total, RATE, left, reached == total);
    }
}
