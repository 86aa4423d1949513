// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import static io.camelmedia.component.ci.CiParam.ASSET_ID;
import static io.camelmedia.component.ci.CiParam.NAME;
import static io.camelmedia.component.ci.CiParam.PARALLEL_PARTS;
import static io.camelmedia.component.ci.CiParam.PART_SIZE;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.workflow.MediaBody;
import io.camelmedia.support.workflow.RememberedUpload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The upload of one file. An upload in parts is stored before its first part is sent: after a failure or a restart a
 * call with the same file resumes it with the same asset.
 */
final class AssetUpload implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AssetUpload.class);

    /** Statuses of an asset whose file has not arrived. */
    private static final List<String> ARRIVING = List.of("Created", "Uploading");

    /** Statuses of an asset that takes no parts any more. */
    private static final List<String> LOST = List.of("Failed", "Deleted");

    private final Operation get;
    private final Call call;
    private final Service service;
    private final MediaBody media;
    private final MediaDigest digest;
    private final UploadedFile file;
    private final RememberedUpload<UploadState> upload;
    private final Reservation place;
    private final UploadRequests requests;
    private final ReentrantLock remembering = new ReentrantLock();
    private volatile UploadState state;

    /** @throws IOException when the media cannot be read */
    AssetUpload(Operation get, Call call, Service service, MediaBody media) throws IOException {
        this.get = get;
        this.call = call;
        this.media = media;
        String name = call.values().has(NAME) ? call.values().text(NAME) : media.name("media");
        this.digest = new MediaDigest(media.source(), service.gateway().delays().executor());
        this.file = UploadedFile.of(digest.watched(), name, call.values());
        this.upload = RememberedUpload.of(service, media, file.key(), UploadState.class);
        this.service = upload.guarding(service);
        this.place = service.gateway().reservation();
        this.requests = new UploadRequests(
                this.service.continued().keeping(place), call.operation().name());
    }

    /** The asset that was made; null when there is none, or nobody was told its id. */
    String assetId() {
        return state == null ? null : state.assetId();
    }

    /** @return the asset as an {@link UploadedAsset} */
    CompletableFuture<ApiResponse<Object>> run() {
        return Stages.begin(this::send)
                .whenComplete((sent, failure) -> place.release())
                .handle((sent, failure) -> failure == null ? digested(sent) : undigested(failure))
                .thenCompose(end -> end);
    }

    private CompletableFuture<ApiResponse<Object>> digested(ApiResponse<String> sent) {
        return digest.whole().thenApply(md5 -> sent.map(assetId -> new UploadedAsset(assetId, md5, null, Map.of())));
    }

    /** The media are closed when this completes: by then the digest must have stopped reading them. */
    private CompletableFuture<ApiResponse<Object>> undigested(Throwable failure) {
        return digest.cancel().thenCompose(ended -> CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<ApiResponse<String>> send() {
        Optional<UploadState> known = upload.find();
        if (known.isPresent()) {
            return resume(known.get());
        }
        return file.source().length() < PartPlan.LEAST
                ? new FormUpload(requests.by(service.keeping(place)), file, media).send()
                : announce().thenCompose(this::deliver);
    }

    /** Announces the file once a connection is reserved for its parts, so that no announced asset waits for one. */
    private CompletableFuture<UploadState> announce() {
        long wanted = (Long) call.values().get(PART_SIZE);
        PartPlan plan = PartPlan.of(file.source().length(), wanted);
        if (plan.partSize() > wanted) {
            LOG.info(
                    "{} is sent in parts of {} bytes instead of partSize={}, for there may be {} parts at most",
                    file.name(),
                    plan.partSize(),
                    wanted,
                    PartPlan.MOST_PARTS);
        }
        return requests.by(service.keeping(place))
                .begin(file.announcement())
                .thenApply(answer -> remember(UploadState.begun(answer.value(), plan.partSize())));
    }

    /** Asks for the asset first: the file may have arrived although the answer was lost. */
    private CompletableFuture<ApiResponse<String>> resume(UploadState known) {
        LOG.info("{} was begun before as asset {}: going on with it", file.name(), known.assetId());
        state = known;
        return asset(known.assetId())
                .handle((asked, failure) -> failure == null ? resume(known, asked) : unknown(Stages.cause(failure)))
                .thenCompose(next -> next);
    }

    private CompletableFuture<ApiResponse<String>> resume(UploadState known, ApiResponse<Item> asked) {
        Item asset = asked.value();
        if (LOST.stream().anyMatch(asset::hasStatus)) {
            return announceAgain();
        }
        if (hasArrived(asset)) {
            return CompletableFuture.completedFuture(arrived(asked));
        }
        return deliver(file.isKnownAgain() ? known : UploadState.begun(known.assetId(), known.partSize()))
                .handle((sent, failure) -> Stages.cause(failure) instanceof NotFoundException
                        ? announceAgain()
                        : failure == null
                                ? CompletableFuture.completedFuture(sent)
                                : CompletableFuture.<ApiResponse<String>>failedFuture(failure))
                .thenCompose(next -> next);
    }

    private CompletableFuture<ApiResponse<String>> unknown(Throwable failure) {
        return failure instanceof NotFoundException ? announceAgain() : CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<ApiResponse<String>> announceAgain() {
        LOG.warn("The service takes no file for asset {} any more: {} is sent anew", assetId(), file.name());
        state = null;
        return announce().thenCompose(this::deliver);
    }

    private CompletableFuture<ApiResponse<String>> deliver(UploadState begun) {
        state = begun;
        PartPlan plan = new PartPlan(file.source().length(), begun.partSize());
        Progress progress = media.progress();
        PartProgress parts = new PartProgress(progress);
        Set<Integer> sent = begun.parts();
        sent.forEach(number -> {
            parts.done(number, plan.length(number));
            digest.passed(plan.offset(number), plan.offset(number) + plan.length(number));
        });
        progress.begin(file.source().name(), plan.length(), parts.bytes());
        int wanted = ((Long) call.values().get(PARALLEL_PARTS)).intValue();
        return new PartSender(requests, file, plan, begun.assetId(), parts, this::taken, wanted)
                .send(plan.missing(sent))
                .thenCompose(all -> complete(begun.assetId()))
                .whenComplete((done, failure) -> {
                    if (failure == null) {
                        progress.end(plan.length());
                    }
                });
    }

    private void taken(int part) {
        remembering.lock();
        try {
            UploadState more = state.with(part);
            state = file.isKnownAgain() ? remember(more) : more;
        } finally {
            remembering.unlock();
        }
    }

    private CompletableFuture<ApiResponse<String>> complete(String assetId) {
        requireUnchanged();
        return requests.complete(assetId)
                .<ApiResponse<String>>thenApply(answer -> arrived(answer.map(nothing -> assetId)))
                .exceptionallyCompose(failure -> unconfirmed(assetId, Stages.cause(failure)));
    }

    /** Without an answer to the completion the asset's status shows whether the service did it. */
    private CompletableFuture<ApiResponse<String>> unconfirmed(String assetId, Throwable failure) {
        boolean unanswered = failure instanceof CommunicationException
                || failure instanceof MediaApiException known && known.isTransient();
        if (!unanswered) {
            return CompletableFuture.failedFuture(failure);
        }
        return asset(assetId).handle((asked, unknown) -> {
            if (unknown == null && hasArrived(asked.value())) {
                return arrived(asked);
            }
            throw Stages.wrapped(failure);
        });
    }

    private CompletableFuture<ApiResponse<Item>> asset(String assetId) {
        return service.continued()
                .invoke(get, Values.NONE.with(ASSET_ID, assetId))
                .thenApply(answer -> answer.map(Item.class::cast));
    }

    private static boolean hasArrived(Item asset) {
        return asset.status() != null
                && LOST.stream().noneMatch(asset::hasStatus)
                && ARRIVING.stream().noneMatch(asset::hasStatus);
    }

    private ApiResponse<String> arrived(ApiResponse<?> answer) {
        String assetId = assetId();
        forget();
        return answer.map(any -> assetId);
    }

    private void requireUnchanged() {
        try {
            if (file.source().modified()) {
                throw new IllegalArgumentException(
                        file.source() + " was modified; it must not change while it is sent");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file.source() + ": " + e.getMessage(), e);
        }
    }

    private UploadState remember(UploadState newState) {
        state = newState;
        upload.remember(newState);
        return newState;
    }

    /**
     * Deletes the asset and removes the stored state: the upload is given up. Nothing is deleted that another node goes
     * on with.
     */
    CompletableFuture<Void> delete(Operation delete) {
        return service.continued()
                .invoke(delete, Values.NONE.with(ASSET_ID, assetId()))
                .thenAccept(deleted -> forget());
    }

    /** Removes the stored state: the upload is complete, or given up. */
    private void forget() {
        upload.forget();
    }

    /** Lets other calls and nodes have the upload. */
    @Override
    public void close() {
        upload.close();
    }
}
