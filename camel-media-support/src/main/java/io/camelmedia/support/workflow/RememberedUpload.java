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
        } catch (UploadClaimedException e) {
            throw new ConflictException(media.refused(e.getMessage()), e);
        } catch (IOException e) {
            throw new MediaApiException(media.refused(String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Remembers how far it is, durably when this returns.
     *
     * @throws MediaApiException when that is not possible
     */
    public void remember(S state) {
        try {
            upload.remember(state);
        } catch (IOException e) {
            throw new MediaApiException(media.refused("the upload cannot be remembered: " + e.getMessage()), e);
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
