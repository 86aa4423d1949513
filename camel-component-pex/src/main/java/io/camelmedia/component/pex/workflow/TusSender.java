// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.BLOB_ID_QUOTED;
import static io.camelmedia.component.pex.PexParam.CHUNK_SIZE;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.source.MediaSource;
import io.camelmedia.support.transfer.upload.tus.TusService;
import io.camelmedia.support.transfer.upload.tus.TusUpload;
import io.camelmedia.support.transfer.upload.tus.TusUploadMemory;
import io.camelmedia.support.workflow.MediaBody;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends a file by tus, which can be resumed after a failure and after a restart (document: Create an asset, v4 step 3).
 *
 * @param memory  remembers a registration with the place where its file is sent
 * @param arrival asks whether a registration has its file
 */
record TusSender(
        Call call,
        Service service,
        MediaBody media,
        Consumer<Registration> memory,
        Function<Registration, CompletableFuture<Boolean>> arrival)
        implements Sender {

    /** Bytes that servers and proxies usually take in one request. */
    private static final long USUAL_CHUNK = 100_000_000;

    private static final String PATH = "/v4/cms/assets/file-upload/";

    @Override
    public CompletableFuture<ApiResponse<Object>> send(Registration registration) {
        Long chunk = (Long) call.values().get(CHUNK_SIZE);
        MediaSource source = media.source();
        TusUpload upload = new TusUpload(
                server(registration),
                source,
                media.progress(),
                chunk == null ? USUAL_CHUNK : chunk,
                memory(registration));
        return upload.send(registration.location());
    }

    private TusService server(Registration registration) {
        String blobId = registration.asset().blobId();
        if (blobId == null) {
            throw new CommunicationException(media.refused("the service gave no blob_id to send the file to"));
        }
        String headerValue = call.values().isTrue(BLOB_ID_QUOTED) ? "\"" + blobId + "\"" : blobId;
        return new TusService(
                service.gateway(),
                call.operation().name(),
                URI.create(service.base() + PATH),
                new BlobCredentials(service.gateway().account().credentials(), headerValue),
                service.settings().requestTimeout(),
                service.settings().transfer());
    }

    /** Media without a date may change unnoticed: nothing is stored, and a later call sends it from its beginning. */
    private TusUploadMemory memory(Registration registration) {
        boolean known = media.source().lastModified() != null;
        return new TusUploadMemory() {
            @Override
            public void remember(URI location) {
                if (known) {
                    memory.accept(registration.at(location));
                }
            }

            @Override
            public CompletableFuture<Boolean> hasArrived() {
                return arrival.apply(registration);
            }
        };
    }

    /** A blob that the service has dropped is answered 404; another registration gets another blob. */
    @Override
    public boolean isExpired(Throwable failure) {
        return failure instanceof NotFoundException;
    }
}
