// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.upload.MultipartContent;
import io.camelmedia.support.workflow.MediaBody;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends a small file with its description in one form. The form is sent again only while the service cannot have had
 * all of it: after the last byte the service may have made an asset although its answer was lost.
 */
final class FormUpload {

    private final UploadRequests requests;
    private final UploadedFile file;
    private final MediaBody media;
    private int fruitless;

    FormUpload(UploadRequests requests, UploadedFile file, MediaBody media) {
        this.requests = requests;
        this.file = file;
        this.media = media;
    }

    /** @return the asset's id */
    CompletableFuture<ApiResponse<String>> send() {
        MultipartContent form = new MultipartContent(
                Map.of("metadata", file.text()),
                "filename",
                file.name(),
                media.contentType(),
                file.source(),
                media.progress());
        return requests.form(form).exceptionallyCompose(failure -> after(form, Stages.cause(failure)));
    }

    private CompletableFuture<ApiResponse<String>> after(MultipartContent form, Throwable failure) {
        if (!(failure instanceof CommunicationException broken)) {
            return CompletableFuture.failedFuture(failure);
        }
        if (form.isWritten()) {
            return CompletableFuture.failedFuture(
                    broken.remark("the whole file was sent: look for an asset of that name before it is sent again"));
        }
        Service service = requests.service();
        RetryPolicy policy = service.gateway().retries();
        if (++fruitless >= policy.maxAttempts()) {
            return CompletableFuture.failedFuture(failure);
        }
        Duration delay = policy.delay(fruitless, false, null, ThreadLocalRandom.current());
        return service.gateway()
                .delays()
                .pause(
                        delay,
                        service.gateway().waiting(requests.operation(), "another try after: " + broken.getMessage()))
                .thenCompose(done -> send());
    }
}
