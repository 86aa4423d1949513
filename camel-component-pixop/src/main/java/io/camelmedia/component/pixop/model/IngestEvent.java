// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.json.MediaModel;

/**
 * What became of an ingestion since it was told of last (document: Check progress of a video currently being ingested).
 *
 * @param projectId      null when the video is gone
 * @param ingestionState as the service tells it; null when the video is gone
 */
public record IngestEvent(JobPhase phase, String videoId, String projectId, IngestionState ingestionState)
        implements MediaModel {}
