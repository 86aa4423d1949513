package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.IF_NONE_MATCH;
import static io.camelmedia.component.pixop.PixopParam.NOT_MODIFIED;

import io.camelmedia.component.pixop.model.MediaInfo;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.Outcome;
import io.camelmedia.support.http.message.Reply;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.transfer.download.ContentDisposition;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Tells of media without fetching them (document: Download original media associated with a video item, HEAD). */
public final class HeadMedia {

    private static final int NOT_CHANGED = 304;

    private HeadMedia() {}

    public static CompletableFuture<Outcome<Object>> run(Call call, Service service) {
        boolean conditional = call.values().has(IF_NONE_MATCH);
        return service.gateway()
                .send(service.request(call.operation(), call.form(), call.values(), null)
                        .header("Accept-Encoding", "identity")
                        .success(status -> status / 100 == 2 || conditional && status == NOT_CHANGED)
                        .reading(HeadMedia::told));
    }

    private static Object told(Reply reply) {
        boolean unchanged = reply.status() == NOT_CHANGED;
        return new WithHeaders(unchanged ? null : info(reply), Map.of(NOT_MODIFIED.header(), unchanged));
    }

    private static MediaInfo info(Reply reply) {
        return new MediaInfo(
                ContentDisposition.fitName(reply.header("Content-Disposition")), reply.header("ETag"), size(reply));
    }

    /** Of a stretch, {@code Content-Length} is the stretch's and {@code Content-Range} ends with that of the whole. */
    private static Long size(Reply reply) {
        String range = reply.header("Content-Range");
        return Numbers.parse(
                range == null ? reply.header("Content-Length") : range.substring(range.lastIndexOf('/') + 1));
    }
}
