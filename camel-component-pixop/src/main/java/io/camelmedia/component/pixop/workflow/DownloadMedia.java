// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.FILE;
import static io.camelmedia.component.pixop.PixopParam.IF_NONE_MATCH;
import static io.camelmedia.component.pixop.PixopParam.NOT_MODIFIED;
import static io.camelmedia.component.pixop.PixopParam.RANGE;
import static io.camelmedia.component.pixop.PixopParam.RESULT_PATH;
import static io.camelmedia.component.pixop.PixopParam.RESULT_SHA256;
import static io.camelmedia.component.pixop.PixopParam.SEGMENTS;
import static io.camelmedia.component.pixop.PixopParam.SHA256;
import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.transfer.download.ByteRange;
import io.camelmedia.support.transfer.download.Download;
import io.camelmedia.support.transfer.download.Downloaded;
import io.camelmedia.support.workflow.MediaDownload;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Downloads media (document: Download original media, Download processed media associated with a video item). */
public final class DownloadMedia {

    private DownloadMedia() {}

    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        Values values = call.values();
        URI address = service.address(call);
        return MediaDownload.fetch(
                        call,
                        service,
                        address.toString(),
                        () -> CompletableFuture.completedFuture(address),
                        values.text(FILE),
                        download -> conditions(values, service, download))
                .thenApply(outcome -> outcome.map(DownloadMedia::toAnswer));
    }

    private static Download conditions(Values values, Service service, Download download) {
        download.fallbackName(values.text(VIDEO_ID))
                .credentials(service.gateway().account().credentials())
                .segments(((Long) values.get(SEGMENTS)).intValue());
        if (values.has(RANGE)) {
            download.range(ByteRange.parse(values.text(RANGE)));
        }
        if (values.has(IF_NONE_MATCH)) {
            download.ifNoneMatch(values.text(IF_NONE_MATCH));
        }
        return SHA256.on(download, values);
    }

    private static WithHeaders toAnswer(Downloaded downloaded) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(NOT_MODIFIED.header(), downloaded.notModified());
        headers.put(RESULT_SHA256.header(), downloaded.checksum());
        return MediaDownload.answer(downloaded, RESULT_PATH.parameter(), headers);
    }
}
