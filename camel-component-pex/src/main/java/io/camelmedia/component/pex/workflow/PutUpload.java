package io.camelmedia.component.pex.workflow;

import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.support.http.Guard;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.http.Redirects;
import io.camelmedia.support.http.Replay;
import io.camelmedia.support.http.Request;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.transfer.MediaContent;
import io.camelmedia.support.workflow.MediaBody;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a file to its pre-signed address (document: Create an asset, step 3). The address proves itself: no credential
 * goes with it, even to the API's own origin.
 */
final class PutUpload {

    private PutUpload() {}

    static CompletableFuture<Outcome<Object>> send(Call call, Service service, MediaBody media, CreatedAsset asset) {
        URI address = Redirects.target(service.base(), asset.fileUrl());
        MediaContent content = new MediaContent(media.source(), media.contentType(), media.progress());
        Request<Object> request = Request.to(call.operation().name(), "PUT", address)
                .content(content)
                .replay(Replay.IDEMPOTENT)
                .guard(new Guard.Progress(service.settings().idleTimeout()))
                .reading(reply -> null);
        return service.gateway().send(request);
    }
}
