// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.support.json.MediaModel;
import java.time.Instant;

/**
 * The state of a job as the service answered it.
 *
 * @param status  the status with its details: an event follows once it differs
 * @param changed when the job changed last; null when the service does not say
 * @param event   the body that the route gets
 */
record Sighting(JobPhase phase, String status, Instant changed, MediaModel event) {

    Mark mark(String listed) {
        return new Mark(phase, listed, status);
    }
}
