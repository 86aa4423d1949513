// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessingState;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.Optional;

/**
 * Processings: each makes a video that has a parent.
 *
 * @param check tells how far a processing is
 */
record ProcessJobs(Service service, Operation check) implements JobKind {

    @Override
    public boolean worksOn(VideoSummary video) {
        return video.parentId() != null;
    }

    @Override
    public Optional<Sighting> ask(String videoId) throws Exception {
        Values asked = Values.NONE.with(PixopParam.PROCESSED_VIDEO_ID, videoId);
        ProcessProgress progress = (ProcessProgress) Polled.Source.get(service.invoke(check, asked));
        if (progress == null || progress.processingState() == null) {
            return Optional.empty();
        }
        ProcessingState state = progress.processingState();
        JobPhase phase = state.phase();
        Object detail = phase.isEnd() ? state.updatedAt() : state.processingProgressPercent();
        return Optional.of(new Sighting(
                phase,
                state.processingStatus() + " " + detail,
                state.changedAt(),
                new ProcessEvent(phase, videoId, progress.projectId(), state)));
    }

    @Override
    public Sighting gone(String videoId) {
        return new Sighting(JobPhase.GONE, "", null, new ProcessEvent(JobPhase.GONE, videoId, null, null));
    }
}
