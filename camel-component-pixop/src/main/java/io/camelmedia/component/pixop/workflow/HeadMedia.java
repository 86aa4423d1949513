// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.IF_NONE_MATCH;
import static io.camelmedia.component.pixop.PixopParam.NOT_MODIFIED;
import static io.camelmedia.component.pixop.PixopParam.RANGE;

import io.camelmedia.component.pixop.model.MediaInfo;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.transfer.download.ContentDisposition;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Tells of media without fetching them (document: Download original media associated with a video item, HEAD). */
public final class HeadMedia {

    private static final int NOT_CHANGED = 304;

    private HeadMedia() {}

    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        boolean conditional = call.values().has(IF_NONE_MATCH);
        return service.gateway()
                .send(request(call, service)
                        .success(status -> status / 100 == 2 || conditional && status == NOT_CHANGED)
                        .reading(HeadMedia::toResponse));
    }

    /** The request of a download but for its method: the media service takes no Accept and no Content-Type here. */
    private static Request.Builder request(Call call, Service service) {
        Request.Builder request = Request.to(
                        call.operation().name(), call.form().method(), service.address(call))
                .header("Accept-Encoding", "identity")
                .replay(call.form().replay())
                .credentials(service.gateway().account().credentials())
                .timeLimit(new TimeLimit.Deadline(service.settings().requestTimeout()));
        Stream.of(RANGE, IF_NONE_MATCH)
                .filter(call.values()::has)
                .forEach(each ->
                        request.header(each.parameter().wire(), call.values().text(each)));
        return request;
    }

    private static Object toResponse(StreamedResponse response) {
        boolean unchanged = response.status() == NOT_CHANGED;
        return new WithHeaders(unchanged ? null : info(response), Map.of(NOT_MODIFIED.header(), unchanged));
    }

    private static MediaInfo info(StreamedResponse response) {
        return new MediaInfo(
                ContentDisposition.fitName(response.header("Content-Disposition")),
                response.header("ETag"),
                size(response));
    }

    /** The size of the whole in bytes: of a range {@code Content-Range} has it, and {@code Content-Length} has not. */
    private static Long size(StreamedResponse response) {
        String range = response.header("Content-Range");
        return Numbers.parse(
                range == null ? response.header("Content-Length") : range.substring(range.lastIndexOf('/') + 1));
    }
}
