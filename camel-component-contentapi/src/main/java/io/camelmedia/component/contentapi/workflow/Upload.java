// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.workflow;

import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_LENGTH;
import static io.camelmedia.component.contentapi.ContentApiParam.ASSET_TYPE;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.workflow.MediaBody;
import io.camelmedia.support.workflow.MultipartUpload;
import java.util.concurrent.CompletableFuture;

/** Uploads audio, with its type and length in headers (document: Asset API). */
public final class Upload {

    private static final String PART = "assetfile";

    private Upload() {}

    public static CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return MediaBody.with(
                call,
                service,
                media -> send(call, service, media.typed(call.values().text(ASSET_TYPE))));
    }

    private static CompletableFuture<ApiResponse<Object>> send(Call call, Service service, MediaBody media) {
        long length = media.source().length();
        Object given = call.values().get(ASSET_LENGTH);
        if (given != null && !given.equals(length)) {
            throw new IllegalArgumentException("assetLength=" + given + " is not the length of the media, which is "
                    + length + " bytes; leave it out");
        }
        Values values = call.values().with(ASSET_TYPE, media.contentType()).with(ASSET_LENGTH, length);
        return MultipartUpload.send(service, call.operation(), values, PART, media);
    }
}
