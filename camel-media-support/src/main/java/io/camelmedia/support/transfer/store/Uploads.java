// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import java.util.Set;

/** The uploads of one account. */
public final class Uploads {

    private final UploadStore store;
    private final String account;
    private final Set<String> open;

    Uploads(UploadStore store, String account, Set<String> open) {
        this.store = store;
        this.account = account;
        this.open = open;
    }

    /**
     * Begins an upload, or goes on with one. Of equal uploads that run at the same time only the first is remembered,
     * so that two never write to the same place.
     *
     * @param media tells the media from others; no secrets
     */
    public Upload open(String media) {
        String key = account + " " + media;
        return open.add(key) ? new Upload(store, key, () -> open.remove(key)) : Upload.unremembered();
    }
}
