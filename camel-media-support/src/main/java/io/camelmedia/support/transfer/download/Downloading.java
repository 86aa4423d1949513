// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.transfer.download.target.TargetException;
import java.util.concurrent.CompletableFuture;

/** A download on its way from what an earlier call left to the answer. */
final class Downloading {

    private final DownloadPlan plan;
    private final DownloadState incoming;

    Downloading(DownloadPlan plan, DownloadState incoming) {
        this.plan = plan;
        this.incoming = incoming;
    }

    CompletableFuture<ApiResponse<Downloaded>> start() {
        return CompletableFuture.completedFuture(incoming)
                .thenCompose(begun -> {
                    begun.resume();
                    return new SegmentScheduler(plan, begun).run();
                })
                .thenApply(outcome -> outcome.map(arrival -> incoming.finish(arrival.contentType(), arrival.etag())))
                .whenComplete((outcome, failure) -> incoming.close())
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(toException(Stages.cause(failure))));
    }

    private Throwable toException(Throwable failure) {
        return failure instanceof TargetException here
                ? here.of(plan.gateway().component(), plan.operation())
                : failure;
    }
}
