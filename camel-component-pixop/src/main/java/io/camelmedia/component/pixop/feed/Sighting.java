// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.support.json.MediaModel;
import java.time.Instant;

/**
 * A job as the service tells of it.
 *
 * @param told    what of its state makes it another event
 * @param changed when it changed last; null when the service does not say
 * @param event   what the route gets
 */
record Sighting(JobPhase phase, String status, Instant changed, MediaModel event) {

    Mark mark(String listed) {
        return new Mark(phase, listed, status);
    }
}
