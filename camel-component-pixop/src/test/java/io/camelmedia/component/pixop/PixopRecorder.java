// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.support.recorder.FeedRecorder;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;

/** Records the kind of each job, its video and its phase. */
public final class PixopRecorder extends FeedRecorder {

    public static void main(String[] args) throws Exception {
        new PixopRecorder().run(args);
    }

    @Override
    protected List<String> feeds(CamelContext context, String service, String cursors) {
        PixopTestSupport.configure(context, service).setCursorStore(cursors);
        return List.of(
                "pixop:process?startFrom=beginning&delay=20&initialDelay=0",
                "pixop:ingest?startFrom=beginning&delay=20&initialDelay=0");
    }

    @Override
    protected String line(Message item) {
        if (item.getBody() instanceof IngestEvent event) {
            return "ingest " + event.videoId() + " " + event.phase();
        }
        ProcessEvent event = item.getBody(ProcessEvent.class);
        return "process " + event.processedVideoId() + " " + event.phase();
    }
}
