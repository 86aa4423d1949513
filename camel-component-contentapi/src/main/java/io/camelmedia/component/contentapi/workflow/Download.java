package io.camelmedia.component.contentapi.workflow;

import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_ID;
import static io.camelmedia.component.contentapi.ContentApiParam.COMPOSITE_KEY;
import static io.camelmedia.component.contentapi.ContentApiParam.FILE;
import static io.camelmedia.component.contentapi.ContentApiParam.FORMAT;
import static io.camelmedia.component.contentapi.ContentApiParam.RESULT_PATH;
import static io.camelmedia.component.contentapi.ContentApiParam.TRACK_TOKEN;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.workflow.MediaDownload;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Downloads an asset from the signed address that the service hands out. The address is its own proof: no credentials
 * go with it, wherever it leads.
 */
public final class Download {

    private Download() {}

    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        Values values = call.values();
        return MediaDownload.run(
                call,
                service,
                service.address(call).toString(),
                () -> address(call, service),
                values.text(FILE),
                RESULT_PATH.parameter(),
                download -> download.fallbackName(name(values)));
    }

    private static CompletableFuture<URI> address(Call call, Service service) {
        return Locate.run(call, service).thenApply(answer -> followed(call, service, (AssetLocation) answer.value()));
    }

    private static URI followed(Call call, Service service, AssetLocation location) {
        try {
            return Address.follow(service.base(), location.url().toString());
        } catch (IllegalArgumentException e) {
            throw new CommunicationException(Failure.refused(
                    service.gateway().component(),
                    call.operation().name(),
                    "the redirect's Location " + e.getMessage()));
        }
    }

    /** For a service that names no file. */
    private static String name(Values values) {
        String id = Stream.of(ASSET_ID, TRACK_TOKEN, COMPOSITE_KEY)
                .filter(values::has)
                .map(values::text)
                .findFirst()
                .orElseThrow();
        return values.has(FORMAT) ? id + "." + values.text(FORMAT) : id;
    }
}
