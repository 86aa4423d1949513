// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.workflow;

import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_ID;
import static io.camelmedia.component.contentapi.ContentApiParam.COMPOSITE_KEY;
import static io.camelmedia.component.contentapi.ContentApiParam.FILE;
import static io.camelmedia.component.contentapi.ContentApiParam.FORMAT;
import static io.camelmedia.component.contentapi.ContentApiParam.RESULT_PATH;
import static io.camelmedia.component.contentapi.ContentApiParam.RESULT_SHA256;
import static io.camelmedia.component.contentapi.ContentApiParam.SEGMENTS;
import static io.camelmedia.component.contentapi.ContentApiParam.SHA256;
import static io.camelmedia.component.contentapi.ContentApiParam.TRACK_TOKEN;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.transfer.download.Downloaded;
import io.camelmedia.support.workflow.MediaDownload;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Downloads an asset from the signed address that the service hands out. The address bears its signature: no
 * credentials go with it, wherever it leads. A service that answers with the asset itself gets the credentials.
 */
public final class Download {

    private Download() {}

    /** @return the downloaded file, or the stream of the asset */
    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return locate(call, service).thenCompose(address -> fetch(call, service.continued(), address));
    }

    /** @param first where the asset is now; another address is asked for when that has expired */
    private static CompletableFuture<ApiResponse<Object>> fetch(Call call, Service service, URI first) {
        Values values = call.values();
        URI asked = service.address(call);
        AtomicReference<URI> known = new AtomicReference<>(first);
        return MediaDownload.fetch(
                        call,
                        service,
                        asked.toString(),
                        () -> Optional.ofNullable(known.getAndSet(null))
                                .map(CompletableFuture::completedFuture)
                                .orElseGet(() -> locate(call, service)),
                        values.text(FILE),
                        download -> {
                            download.fallbackName(name(values)).segments(((Long) values.get(SEGMENTS)).intValue());
                            SHA256.on(download, values);
                            return first.equals(asked)
                                    ? download.credentials(
                                            service.gateway().account().credentials())
                                    : download;
                        })
                .thenApply(outcome -> outcome.map(Download::toAnswer));
    }

    private static WithHeaders toAnswer(Downloaded downloaded) {
        return MediaDownload.answer(
                downloaded,
                RESULT_PATH.parameter(),
                Collections.singletonMap(RESULT_SHA256.header(), downloaded.checksum()));
    }

    private static CompletableFuture<URI> locate(Call call, Service service) {
        return Locate.run(call, service)
                .thenApply(answer -> followed(call, service, ((AssetLocation) answer.value()).url()));
    }

    private static URI followed(Call call, Service service, URI address) {
        try {
            return Address.follow(service.base(), address.toString());
        } catch (IllegalArgumentException e) {
            throw new CommunicationException(Failure.refused(
                    service.gateway().component(),
                    call.operation().name(),
                    "the redirect's Location " + e.getMessage()));
        }
    }

    /** The file name when the service names none. */
    private static String name(Values values) {
        String id = Stream.of(ASSET_ID, TRACK_TOKEN, COMPOSITE_KEY)
                .filter(values::has)
                .map(values::text)
                .findFirst()
                .orElseThrow();
        return values.has(FORMAT) ? id + "." + values.text(FORMAT) : id;
    }
}
