// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.ASSET_ID;
import static io.camelmedia.component.pex.PexParam.METADATA;
import static io.camelmedia.component.pex.PexParam.MIME_TYPE;
import static io.camelmedia.component.pex.PexParam.RESULT_ASSET_ID;
import static io.camelmedia.component.pex.PexParam.RESULT_BYTES;
import static io.camelmedia.component.pex.PexParam.RESULT_FID;
import static io.camelmedia.component.pex.PexParam.RESULT_METHOD;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;
import static io.camelmedia.component.pex.PexParam.VERIFY;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.pex.model.AssetVerification;
import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Needed;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.operation.call.WithHeaders;
import io.camelmedia.support.workflow.MediaBody;
import io.camelmedia.support.workflow.RememberedUpload;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The upload of one file. The registration is stored before the first byte is sent: after a failure or a restart a call
 * with the same file resumes it, so that no second asset is registered.
 */
final class AssetUpload {

    private static final Logger LOG = LoggerFactory.getLogger(AssetUpload.class);

    private final Operation create;
    private final Operation verify;
    private final Call call;
    private final Service service;
    private final MediaBody media;
    private final UploadMethod method;
    private final UploadedFile file;
    private final RememberedUpload<Registration> upload;
    private final Reservation place;
    private final Sender sender;

    /** @throws IOException when the media cannot be read */
    AssetUpload(Operation create, Operation verify, Call call, Service service, MediaBody media) throws IOException {
        this.create = create;
        this.verify = verify;
        this.call = call;
        this.media = media;
        this.method = UploadMethod.of(
                call.values().text(UPLOAD_METHOD), media.source().length());
        this.file = UploadedFile.of(media.source(), create, call.values(), method);
        this.upload = RememberedUpload.of(service, media, file.key(), Registration.class);
        this.service = upload.guarding(service);
        this.place = service.gateway().reservation();
        this.sender =
                method.sender(call, this.service.continued().keeping(place), media, this::remember, this::hasArrived);
    }

    CompletableFuture<ApiResponse<Object>> run() {
        return Stages.begin(this::begin).whenComplete((done, failure) -> {
            place.release();
            upload.close();
        });
    }

    private CompletableFuture<ApiResponse<Object>> begin() {
        Optional<Registration> known = upload.find();
        return known.isPresent() ? resume(known.get()) : register().thenCompose(this::deliver);
    }

    /** The file may have arrived although the answer was lost. */
    private CompletableFuture<ApiResponse<Object>> resume(Registration known) {
        LOG.info("{} was registered before as asset {}: going on with it", media.name("The media"), known.assetId());
        return service.invoke(verify, Values.NONE.with(ASSET_ID, known.assetId()))
                .handle((asked, failure) -> failure == null ? resume(known, asked) : unverified(known, failure))
                .thenCompose(next -> next);
    }

    private CompletableFuture<Boolean> hasArrived(Registration registration) {
        return service.continued()
                .invoke(verify, Values.NONE.with(ASSET_ID, registration.assetId()))
                .thenApply(asked -> ((AssetVerification) asked.value()).confirmed());
    }

    private CompletableFuture<ApiResponse<Object>> resume(Registration known, ApiResponse<Object> asked) {
        return ((AssetVerification) asked.value()).confirmed()
                ? CompletableFuture.completedFuture(done(known, asked, true))
                : deliverUnlessExpired(known);
    }

    private CompletableFuture<ApiResponse<Object>> unverified(Registration known, Throwable failure) {
        return Stages.cause(failure) instanceof NotFoundException
                ? registerAgain(known)
                : CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<ApiResponse<Object>> deliverUnlessExpired(Registration known) {
        CompletableFuture<ApiResponse<Object>> sent = send(known);
        return sent.handle((outcome, failure) ->
                        sender.isExpired(Stages.cause(failure)) ? registerAgain(known) : confirmed(known, sent))
                .thenCompose(next -> next);
    }

    private CompletableFuture<ApiResponse<Object>> registerAgain(Registration expired) {
        LOG.warn(
                "The service takes no file for asset {} any more: {} is registered anew",
                expired.assetId(),
                media.name("the media"));
        return register().thenCompose(this::deliver);
    }

    /** Registers the asset once a connection is reserved for its media, so that no registered asset waits for one. */
    private CompletableFuture<Registration> register() {
        Values metadata = new Metadata(media, service.gateway().delays().clock()).of(call.values(), file.fid(), method);
        Object given = call.values().has(METADATA) ? call.values().get(METADATA) : Map.of();
        JsonNode fields = Json.tree(given);
        return service.keeping(place).invoke(create, metadata, fields).thenApply(created -> {
            Needed.of(service, create, created, CreatedAsset::assetId, "asset_id");
            return remember(new Registration((CreatedAsset) created.value(), metadata.text(MIME_TYPE), null));
        });
    }

    private CompletableFuture<ApiResponse<Object>> deliver(Registration registration) {
        return confirmed(registration, send(registration));
    }

    private CompletableFuture<ApiResponse<Object>> send(Registration registration) {
        try {
            return sender.send(registration);
        } catch (MediaApiException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<ApiResponse<Object>> confirmed(
            Registration registration, CompletableFuture<ApiResponse<Object>> sent) {
        return sent.thenCompose(
                        outcome -> verified(registration).thenApply(verified -> done(registration, outcome, verified)))
                .exceptionallyCompose(
                        failure -> CompletableFuture.failedFuture(describe(registration, Stages.cause(failure))));
    }

    /** @return whether the service confirms the file; null with {@code verify=false} */
    private CompletableFuture<Boolean> verified(Registration registration) {
        return call.values().isTrue(VERIFY)
                ? Verification.await(call, service, verify, registration.assetId())
                        .thenApply(AssetVerification::confirmed)
                : CompletableFuture.completedFuture(null);
    }

    private ApiResponse<Object> done(Registration registration, ApiResponse<Object> outcome, Boolean verified) {
        upload.forget();
        long assetId = registration.assetId();
        return outcome.map(sent -> new WithHeaders(
                new UploadedAsset(assetId, file.fid(), verified, Map.of()),
                Map.of(
                        RESULT_ASSET_ID.header(), assetId,
                        RESULT_FID.header(), file.fid(),
                        RESULT_BYTES.header(), media.source().length(),
                        RESULT_METHOD.header(), method.toString())));
    }

    private static Throwable describe(Registration registration, Throwable failure) {
        String asset = "asset " + registration.assetId();
        if (failure instanceof MediaApiException failed) {
            return failed.remark(asset + " is registered and its file not confirmed; another call with the same file"
                    + " goes on with it");
        }
        return failure instanceof IllegalArgumentException changed
                ? new IllegalArgumentException(
                        changed.getMessage() + "; " + asset + " is registered without its file", changed)
                : failure;
    }

    private Registration remember(Registration registration) {
        try {
            upload.remember(registration);
            return registration;
        } catch (MediaApiException e) {
            throw e.remark("asset " + registration.assetId() + " is registered without its file");
        }
    }
}
