// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.workflow.MediaBody;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Registers an asset, sends its file and asks until the service confirms it (document: Create an asset, Verify an
 * asset).
 *
 * @param create registers an asset
 * @param verify tells whether the file of an asset has arrived
 */
public record UploadAsset(Operation create, Operation verify) implements Workflow {

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        return MediaBody.with(call, service, media -> {
            try {
                return new AssetUpload(create, verify, call, service, media).run();
            } catch (IOException e) {
                throw new MediaApiException(media.refused(String.valueOf(e.getMessage())), e);
            }
        });
    }
}
