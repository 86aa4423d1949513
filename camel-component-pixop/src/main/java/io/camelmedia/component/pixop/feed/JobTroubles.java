// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.error.MediaApiException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs whose state could not be asked for: each is logged once, and again when the reason changes. */
final class JobTroubles {

    private static final Logger LOG = LoggerFactory.getLogger(JobTroubles.class);
    private static final int STATELESS_ANSWERS = 3;

    private final String feed;
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, Integer> stateless = new HashMap<>();
    private MediaApiException first;
    private boolean answered;

    JobTroubles(String feed) {
        this.feed = feed;
    }

    /** A pass through all jobs begins. */
    void begin() {
        first = null;
        answered = false;
    }

    /**
     * The pass is over.
     *
     * @throws MediaApiException the first failure, when the service answered for no job at all
     */
    void end() {
        if (first != null && !answered) {
            throw first;
        }
    }

    void failed(String videoId, MediaApiException failure) {
        first = first == null ? failure : first;
        String reason = failure.getMessage();
        if (!reason.equals(reasons.put(videoId, reason))) {
            LOG.warn(
                    "{}: the state of the job of video {} cannot be had and is asked for again at each poll; the other"
                            + " jobs go on. {}",
                    feed,
                    videoId,
                    reason);
        }
    }

    /** The service answered without a state: the job is taken to be running. */
    void stateless(String videoId) {
        answered = true;
        if (stateless.merge(videoId, 1, Integer::sum) == STATELESS_ANSWERS) {
            LOG.warn(
                    "{}: the service tells no state of the job of video {}; it is taken to be running and asked for"
                            + " again at each poll",
                    feed,
                    videoId);
        }
    }

    /** The service told the state of the job. */
    void over(String videoId) {
        answered = true;
        stateless.remove(videoId);
        if (reasons.remove(videoId) != null) {
            LOG.info("{}: the state of the job of video {} can be had again", feed, videoId);
        }
    }
}
