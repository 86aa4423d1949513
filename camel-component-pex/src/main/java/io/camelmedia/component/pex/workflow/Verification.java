// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.ASSET_ID;
import static io.camelmedia.component.pex.PexParam.VERIFY_TIMEOUT;

import io.camelmedia.component.pex.model.AssetVerification;
import io.camelmedia.support.http.execution.DelayScheduler.WhenStopping;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.job.JobWait;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks until the file of an asset has arrived (document: Verify an asset). */
record Verification(Service service, Operation verify, String operation, long assetId)
        implements Job<AssetVerification> {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    static CompletableFuture<AssetVerification> await(Call call, Service service, Operation verify, long assetId) {
        Verification job =
                new Verification(service.continued(), verify, call.operation().name(), assetId);
        Duration timeout = call.values().duration(VERIFY_TIMEOUT);
        return service.jobs()
                .await(job, new JobWait<>(service.gateway().scope(), INTERVAL, timeout, "verifyTimeout", status -> {}));
    }

    @Override
    public String name() {
        return "the confirmation of asset " + assetId;
    }

    @Override
    public CompletableFuture<JobStatus<AssetVerification>> ask() {
        return service.invoke(verify, Values.NONE.with(ASSET_ID, assetId))
                .thenApply(outcome -> status((AssetVerification) outcome.value()));
    }

    /** While routes stop the verification goes on, as the upload does that it belongs to; a time-out bounds it. */
    @Override
    public WhenStopping whenStopping() {
        return WhenStopping.GO_ON;
    }

    private static JobStatus<AssetVerification> status(AssetVerification verification) {
        return verification.confirmed()
                ? new JobStatus.Done<>(verification)
                : new JobStatus.Running<>(verification, null);
    }
}
