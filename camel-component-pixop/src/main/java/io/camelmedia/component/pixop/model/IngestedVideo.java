// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.json.MediaModel;

/**
 * A video whose media were uploaded (document: Create new video, Upload media relating to a video item).
 *
 * @param processVideoUrl the address that begins its processing
 * @param ingestionState  the state at the end of its ingestion; null when the call did not wait for it
 */
public record IngestedVideo(String videoId, String projectId, String processVideoUrl, IngestionState ingestionState)
        implements MediaModel {}
