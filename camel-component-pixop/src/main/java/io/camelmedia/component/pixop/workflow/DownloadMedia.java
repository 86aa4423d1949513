package io.camelmedia.component.pixop.workflow;

import static io.camelmedia.component.pixop.PixopParam.FILE;
import static io.camelmedia.component.pixop.PixopParam.IF_NONE_MATCH;
import static io.camelmedia.component.pixop.PixopParam.NOT_MODIFIED;
import static io.camelmedia.component.pixop.PixopParam.RANGE;

import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.operation.Values;
import io.camelmedia.support.operation.WithHeaders;
import io.camelmedia.support.transfer.Download;
import io.camelmedia.support.workflow.MediaDownload;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Downloads media (document: Download original media, Download processed media associated with a video item). */
public final class DownloadMedia {

    private DownloadMedia() {}

    public static CompletableFuture<Outcome<Object>> run(Call call, Service service) {
        Values values = call.values();
        URI address = service.address(call);
        return MediaDownload.run(
                        call,
                        service,
                        address.toString(),
                        () -> CompletableFuture.completedFuture(address),
                        values.text(FILE),
                        download -> conditions(call, service, download))
                .thenApply(outcome -> outcome.map(answer -> told((WithHeaders) answer)));
    }

    private static Download conditions(Call call, Service service, Download download) {
        Values values = call.values();
        download.credentials(service.gateway().account().credentials());
        if (values.has(RANGE)) {
            download.range(MediaDownload.range(call, service, values.text(RANGE)));
        }
        if (values.has(IF_NONE_MATCH)) {
            download.ifNoneMatch(values.text(IF_NONE_MATCH));
        }
        return download;
    }

    private static WithHeaders told(WithHeaders answer) {
        Map<String, Object> headers = new HashMap<>(answer.headers());
        headers.put(NOT_MODIFIED.header(), answer.body() == null);
        return new WithHeaders(answer.body(), headers);
    }
}
