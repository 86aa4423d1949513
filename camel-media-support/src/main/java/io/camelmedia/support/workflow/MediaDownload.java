// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.workflow;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.transfer.download.Download;
import io.camelmedia.support.transfer.download.Downloaded;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import io.camelmedia.support.transfer.download.target.Target;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.camel.Exchange;

/** Brings media into a file, or into the message. */
public final class MediaDownload {

    /** The headers of Camel's that tell of what was fetched. */
    public static final List<String> HEADERS = List.of(Exchange.FILE_NAME, Exchange.FILE_LENGTH, Exchange.CONTENT_TYPE);

    private static final int IN_MEMORY = 128 * 1024;

    private MediaDownload() {}

    /**
     * @param source  names what is downloaded, the same in each call for it and without secrets
     * @param address where it is now; asked again when the address has expired
     * @param file    the file or folder to write to; null to bring the media into the message
     * @param more    credentials, conditions and the like
     */
    public static CompletableFuture<ApiResponse<Downloaded>> fetch(
            Call call,
            Service service,
            String source,
            Supplier<CompletableFuture<URI>> address,
            String file,
            UnaryOperator<Download> more) {
        Exchange exchange = call.exchange();
        String operation = call.operation().name();
        String fileName = exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class);
        Target target = file == null ? Target.stream(exchange, IN_MEMORY) : Target.file(file, fileName);
        Download download = Download.of(service.gateway(), operation, source, address)
                .to(target)
                .idle(service.settings().transfer().idle())
                .progress(Progress.of(service.gateway(), exchange, operation, Activity.DOWNLOAD, service.listener()));
        return more.apply(download).start();
    }

    /**
     * What a message tells of a download.
     *
     * @param path whose header tells the path of the file, or nothing when there is none
     * @param more headers of the component
     */
    public static WithHeaders answer(Downloaded downloaded, Parameter path, Map<String, Object> more) {
        Map<String, Object> headers = new HashMap<>(more);
        headers.put(path.header(), downloaded.body() instanceof Path file ? file.toString() : null);
        if (!downloaded.notModified()) {
            headers.put(Exchange.FILE_NAME, downloaded.fileName());
            headers.put(Exchange.FILE_LENGTH, downloaded.bytes());
            headers.put(Exchange.CONTENT_TYPE, downloaded.contentType());
        }
        return new WithHeaders(body(downloaded), headers);
    }

    private static Object body(Downloaded downloaded) {
        return downloaded.body() instanceof Path file
                ? new DownloadedMedia(
                        file.toString(),
                        downloaded.bytes(),
                        downloaded.contentType(),
                        downloaded.etag(),
                        downloaded.checksum())
                : downloaded.body();
    }
}
