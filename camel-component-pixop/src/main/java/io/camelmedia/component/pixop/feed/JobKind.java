// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.model.VideoSummary;
import java.util.Optional;

/** What sets ingestions and processings apart. */
interface JobKind {

    /** Whether a job of this kind works, or worked, on the video. */
    boolean worksOn(VideoSummary video);

    /**
     * Asks the service for the state of the job, on this thread.
     *
     * @return empty when the answer has no state
     * @throws io.camelmedia.support.error.NotFoundException when the video is gone
     */
    Optional<Sighting> ask(String videoId) throws Exception;

    /** The last event of a job whose video is gone. */
    Sighting gone(String videoId);
}
