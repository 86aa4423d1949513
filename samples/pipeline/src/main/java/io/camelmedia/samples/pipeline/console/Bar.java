// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;

/**
 * A transfer or a job that goes on.
 *
 * @param file     what it is about
 * @param progress the latest that it told
 */
record Bar(String file, MediaProgress progress) {

    /** For instance {@code film.mp4 to Pex}. */
    String text() {
        return file
                + switch (progress.activity()) {
                    case UPLOAD -> " to " + service();
                    case DOWNLOAD -> " from " + service();
                    case JOB -> " at " + service() + ", " + progress.operation();
                };
    }

    String service() {
        return Service.of(progress.component()).title();
    }

    /** How far it is; -1 when that cannot be told. */
    double share() {
        return progress.total() > 0 ? (double) progress.reached() / progress.total() : -1;
    }

    boolean isJob() {
        return progress.activity() == Activity.JOB;
    }

    /** For instance {@code 25 % of 529 kB}. */
    String reached() {
        if (isJob()) {
            return progress.reached() + " %";
        }
        return share() < 0 ? Sizes.bytes(progress.reached()) : percent() + " of " + Sizes.bytes(progress.total());
    }

    /** Of a transfer that does not begin with the first byte. */
    String resumed() {
        String there =
                Sizes.bytes(progress.from()) + (progress.total() > 0 ? " of " + Sizes.bytes(progress.total()) : "");
        String percent = progress.total() > 0 ? " (" + progress.from() * 100 / progress.total() + " %)" : "";
        return text() + " goes on where it broke: " + there + percent + " were there already";
    }

    String percent() {
        return share() < 0 ? "" : (int) (share() * 100) + " %";
    }
}
