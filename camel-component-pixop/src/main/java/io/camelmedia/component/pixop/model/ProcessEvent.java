// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.json.MediaModel;

/**
 * A change of a processing since its last event (document: Check progress of a video currently being processed).
 *
 * @param processedVideoId the video that is made: the processing is known by it
 * @param projectId        null when the video is gone
 * @param processingState  as the service tells it; null when the video is gone
 */
public record ProcessEvent(JobPhase phase, String processedVideoId, String projectId, ProcessingState processingState)
        implements MediaModel {}
