// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import io.camelmedia.support.http.Credentials;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The account's credentials and the blob that is filled: both are for the API's own origin only. */
record BlobCredentials(Credentials account, String blobId) implements Credentials {

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        return account.headers().thenApply(headers -> {
            Map<String, String> all = new HashMap<>(headers);
            all.put("Blob-ID", blobId);
            return all;
        });
    }

    @Override
    public boolean refused(Map<String, String> headers) {
        return account.refused(headers);
    }
}
