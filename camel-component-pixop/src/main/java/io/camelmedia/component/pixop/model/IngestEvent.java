// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.json.MediaModel;

/**
 * A change of an ingestion since its last event (document: Check progress of a video currently being ingested).
 *
 * @param projectId      null when the video is gone
 * @param ingestionState as the service tells it; null when the video is gone
 */
public record IngestEvent(JobPhase phase, String videoId, String projectId, IngestionState ingestionState)
        implements MediaModel {}
