// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.json.MediaModel;

/**
 * A video whose media were uploaded (document: Create new video, Upload media relating to a video item).
 *
 * @param processVideoUrl where its processing is begun
 * @param ingestionState  how far its ingestion was at last; null when it was not waited for
 */
public record IngestedVideo(String videoId, String projectId, String processVideoUrl, IngestionState ingestionState)
        implements MediaModel {}
