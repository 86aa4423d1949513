package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.RESULT_ASSET_ID;
import static io.camelmedia.component.pex.PexParam.RESULT_BYTES;
import static io.camelmedia.component.pex.PexParam.RESULT_FID;
import static io.camelmedia.component.pex.PexParam.RESULT_METHOD;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;
import static io.camelmedia.component.pex.PexParam.VERIFY;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.pex.PexOperation;
import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.http.Stages;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.operation.WithHeaders;
import io.camelmedia.support.workflow.MediaBody;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers an asset, sends its file and asks until the service confirms it (document: Create an asset, Verify an
 * asset). The registration is remembered before the first byte is sent: after a failure or a restart the same file goes
 * on with it, so that no second asset is registered.
 */
public final class AssetUpload {

    private static final Logger LOG = LoggerFactory.getLogger(AssetUpload.class);

    private final Call call;
    private final Service service;
    private final MediaBody media;
    private final UploadedFile file;
    private final UploadMethod method;

    private AssetUpload(Call call, Service service, MediaBody media, UploadedFile file) {
        this.call = call;
        this.service = service;
        this.media = media;
        this.file = file;
        this.method = UploadMethod.of(
                call.values().text(UPLOAD_METHOD), media.source().length());
    }

    public static CompletableFuture<Outcome<Object>> run(Call call, Service service) {
        return MediaBody.with(call, service, media -> {
            try {
                return new AssetUpload(call, service, media, UploadedFile.of(service, media.source())).upload();
            } catch (IOException e) {
                throw unreadable(call, service, e);
            }
        });
    }

    private CompletableFuture<Outcome<Object>> upload() throws IOException {
        return registered().thenCompose(asset -> sent(asset)
                .thenCompose(outcome ->
                        verified(asset).thenApply(verified -> outcome.<Object>map(sent -> told(asset, verified))))
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(left(asset, Stages.cause(failure)))));
    }

    private CompletableFuture<CreatedAsset> registered() throws IOException {
        Optional<JsonNode> known = service.uploads().find(file.key());
        if (known.isPresent()) {
            CreatedAsset asset = Json.convert(known.get(), CreatedAsset.class);
            LOG.info(
                    "{} was registered before as asset {}: going on with it", media.name("The media"), asset.assetId());
            return CompletableFuture.completedFuture(asset);
        }
        return service.invoke(
                        PexOperation.ASSETS_CREATE.declaration(), Metadata.of(call, service, media, file.fid(), method))
                .thenApply(created -> remembered((CreatedAsset) created.value()));
    }

    private CreatedAsset remembered(CreatedAsset asset) {
        try {
            service.uploads().put(file.key(), Json.tree(asset));
        } catch (IOException e) {
            throw unreadable(call, service, e).remark("asset " + asset.assetId() + " is registered without its file");
        }
        return asset;
    }

    private CompletableFuture<Outcome<Object>> sent(CreatedAsset asset) {
        return PutUpload.send(call, service, media, asset);
    }

    private CompletableFuture<Boolean> verified(CreatedAsset asset) {
        CompletableFuture<Boolean> verified = call.values().isTrue(VERIFY)
                ? Verification.await(call, service, asset.assetId()).thenApply(done -> true)
                : CompletableFuture.completedFuture(null);
        return verified.thenApply(done -> {
            forget();
            return done;
        });
    }

    private void forget() {
        try {
            service.uploads().remove(file.key());
        } catch (IOException e) {
            LOG.warn("The upload of {} is complete and stays remembered in the upload store", media.name("media"), e);
        }
    }

    private Throwable left(CreatedAsset asset, Throwable failure) {
        return failure instanceof MediaApiException failed
                ? failed.remark("asset " + asset.assetId()
                        + " is registered and its file not confirmed; another call with the same file goes on with it")
                : failure;
    }

    private WithHeaders told(CreatedAsset asset, Boolean verified) {
        return new WithHeaders(
                new UploadedAsset(asset.assetId(), file.fid(), verified, Map.of()),
                Map.of(
                        RESULT_ASSET_ID.header(), asset.assetId(),
                        RESULT_FID.header(), file.fid(),
                        RESULT_BYTES.header(), media.source().length(),
                        RESULT_METHOD.header(), method.toString()));
    }

    private static MediaApiException unreadable(Call call, Service service, IOException e) {
        return new MediaApiException(
                Failure.refused(service.gateway().component(), call.operation().name(), String.valueOf(e.getMessage())),
                e);
    }
}
