// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.workflow;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.store.Upload;
import io.camelmedia.support.transfer.store.UploadClaimedException;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a workflow remembers of its upload, so that a later call goes on with it. To be closed when the workflow ended.
 *
 * @param <S> the record that is remembered
 */
public final class RememberedUpload<S> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedUpload.class);

    private final Upload upload;
    private final MediaBody media;
    private final Class<S> type;

    private RememberedUpload(Upload upload, MediaBody media, Class<S> type) {
        this.upload = upload;
        this.media = media;
        this.type = type;
    }

    /** @param key tells the media from others; no secrets */
    public static <S> RememberedUpload<S> of(Service service, MediaBody media, String key, Class<S> type) {
        return new RememberedUpload<>(service.uploads().open(key), media, type);
    }

    /**
     * What an earlier call left. To be asked once, before anything else.
     *
     * @throws ConflictException when another node sends the upload
     * @throws MediaApiException when the store cannot be read, or what it has is damaged
     */
    public Optional<S> find() {
        try {
            return upload.find(type);
        } catch (IOException e) {
            throw failed("", e);
        }
    }

    /** The service for the requests of this upload: none is sent once another node has taken the upload over. */
    public Service guarding(Service service) {
        return service.provided(this::requireClaim);
    }

    private void requireClaim() {
        try {
            upload.check();
        } catch (IOException e) {
            throw failed("whether another node has taken over the upload cannot be told: ", e);
        }
    }

    /** Whether an upload failed because another node has it, which goes on with what is there. */
    public static boolean isOvertaken(Throwable failure) {
        return failure instanceof ConflictException && failure.getCause() instanceof UploadClaimedException;
    }

    private MediaApiException failed(String what, IOException cause) {
        return cause instanceof UploadClaimedException
                ? new ConflictException(media.refused(cause.getMessage()), cause)
                : new MediaApiException(media.refused(what + cause.getMessage()), cause);
    }

    /**
     * Remembers how far it is, durably when this returns.
     *
     * @throws ConflictException when another node has taken over the upload
     * @throws MediaApiException when that is not possible
     */
    public void remember(S state) {
        try {
            upload.remember(state);
        } catch (IOException e) {
            throw failed("the upload cannot be remembered: ", e);
        }
    }

    /** Forgets the upload: it is complete, or given up. */
    public void forget() {
        try {
            upload.forget();
        } catch (IOException e) {
            LOG.warn("The upload of {} has ended and stays remembered", media.name("the media"), e);
        }
    }

    @Override
    public void close() {
        upload.close();
    }
}
