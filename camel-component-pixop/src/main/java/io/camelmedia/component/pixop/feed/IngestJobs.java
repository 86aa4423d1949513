// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.IngestionState;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.Optional;

/**
 * Ingestions of uploaded media. Their videos have no parent.
 *
 * @param check tells how far an ingestion is
 */
record IngestJobs(Service service, Operation check) implements JobKind {

    @Override
    public boolean worksOn(VideoSummary video) {
        return video.parentId() == null;
    }

    @Override
    public Optional<Sighting> ask(String videoId) throws Exception {
        Values asked = Values.NONE.with(PixopParam.VIDEO_ID, videoId);
        IngestProgress progress = (IngestProgress) Polled.Source.get(service.invoke(check, asked));
        if (progress == null || progress.ingestionState() == null) {
            return Optional.empty();
        }
        IngestionState state = progress.ingestionState();
        JobPhase phase = state.phase();
        String detail = phase.isEnd()
                ? state.updatedAt()
                : state.videoMetadataAvailable()
                        + " " + state.videoMetadataCommitted()
                        + " " + state.processingProgressPercent();
        return Optional.of(new Sighting(
                phase,
                state.ingestionStatus() + " " + detail,
                state.changedAt(),
                new IngestEvent(phase, videoId, progress.projectId(), state)));
    }

    @Override
    public Sighting gone(String videoId) {
        return new Sighting(JobPhase.GONE, "", null, new IngestEvent(JobPhase.GONE, videoId, null, null));
    }
}
