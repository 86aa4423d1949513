// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import static io.camelmedia.component.ci.CiParam.ON_UPLOAD_FAILURE;
import static io.camelmedia.component.ci.CiParam.RESULT_ASSET_ID;
import static io.camelmedia.component.ci.CiParam.RESULT_BYTES;
import static io.camelmedia.component.ci.CiParam.RESULT_MD5;
import static io.camelmedia.component.ci.CiParam.WAITING;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.workflow.MediaBody;
import io.camelmedia.support.workflow.RememberedUpload;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Uploads a file as a new asset, and waits for its processing if asked to. The asset of an upload that is given up is
 * named in the error, or deleted.
 *
 * @param get    tells the status of an asset
 * @param delete deletes it
 */
public record UploadAsset(Operation get, Operation delete) implements Workflow {

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return MediaBody.shared(call, service, media -> send(call, service, media))
                .thenCompose(sent -> WAITING.isWanted(call)
                        ? processed(call, service, sent)
                        : CompletableFuture.completedFuture(sent));
    }

    private CompletableFuture<ApiResponse<Object>> send(Call call, Service service, MediaBody media) {
        AssetUpload upload;
        try {
            upload = new AssetUpload(get, call, service, media);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(
                    new MediaApiException(media.refused(String.valueOf(e.getMessage())), e));
        }
        long bytes = media.source().length();
        return upload.run()
                .<ApiResponse<Object>>thenApply(sent -> sent.map(asset -> answer((UploadedAsset) asset, bytes)))
                .exceptionallyCompose(failure -> givenUp(call, upload, media.toException(Stages.cause(failure))))
                .whenComplete((sent, failure) -> upload.close());
    }

    private static WithHeaders answer(UploadedAsset asset, long bytes) {
        return new WithHeaders(
                asset,
                Map.of(
                        RESULT_ASSET_ID.header(), asset.assetId(),
                        RESULT_MD5.header(), asset.md5Checksum(),
                        RESULT_BYTES.header(), bytes));
    }

    /**
     * A stopped upload is kept for a later call, one that was taken over for the node that has it; the asset of one that
     * failed is kept or deleted, as asked.
     */
    private CompletableFuture<ApiResponse<Object>> givenUp(Call call, AssetUpload upload, MediaApiException failure) {
        String assetId = upload.assetId();
        if (assetId == null) {
            return CompletableFuture.failedFuture(failure);
        }
        if (failure instanceof StoppedException
                || RememberedUpload.isOvertaken(failure)
                || call.values().text(ON_UPLOAD_FAILURE).equals("keep")) {
            return CompletableFuture.failedFuture(failure.remark(
                    "asset " + assetId + " is not complete; another call with the same file goes on with it"));
        }
        return upload.delete(delete)
                .handle((deleted, undeleted) -> undeleted == null
                        ? failure.remark("asset " + assetId + " was deleted again")
                        : failure.remark("asset " + assetId + " could not be deleted: "
                                + Stages.cause(undeleted).getMessage()
                                + "; another call with the same file goes on with it"))
                .thenCompose(CompletableFuture::failedFuture);
    }

    private CompletableFuture<ApiResponse<Object>> processed(Call call, Service service, ApiResponse<Object> sent) {
        WithHeaders answer = (WithHeaders) sent.value();
        UploadedAsset asset = (UploadedAsset) answer.body();
        AssetJob job = new AssetJob(service.continued(), get, call.operation().name(), asset.assetId());
        return WAITING.await(call, service, job).thenApply(item -> {
            requireEqual(call, service, asset, item);
            return sent.map(value -> new WithHeaders(asset.at(item.status()), answer.headers()));
        });
    }

    private static void requireEqual(Call call, Service service, UploadedAsset asset, Item item) {
        String theirs = item.md5Checksum();
        if (theirs != null && !theirs.equalsIgnoreCase(asset.md5Checksum())) {
            throw new CommunicationException(Failure.refused(
                    service.gateway().component(),
                    call.operation().name(),
                    "the MD5 of asset " + asset.assetId() + " is " + theirs + ", that of what was sent "
                            + asset.md5Checksum() + "; the asset is kept"));
        }
    }
}
