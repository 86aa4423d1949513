// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import static io.camelmedia.component.ci.CiParam.ASSET_ID;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The processing of an asset whose file has arrived (document: Asset Statuses).
 *
 * @param get       tells the status of an asset
 * @param operation the name of the operation that waits
 */
record AssetJob(Service service, Operation get, String operation, String assetId) implements Job<Item> {

    private static final List<String> WELL = List.of("Complete", "Limited");
    private static final List<String> FAILED = List.of("Failed", "VirusDetected", "ExecutableDetected", "Deleted");

    @Override
    public String name() {
        return "the processing of asset " + assetId;
    }

    @Override
    public CompletableFuture<JobStatus<Item>> ask() {
        return service.invoke(get, Values.NONE.with(ASSET_ID, assetId))
                .thenApply(answer -> status((Item) answer.value()));
    }

    private static JobStatus<Item> status(Item asset) {
        if (WELL.stream().anyMatch(asset::hasStatus)) {
            return new JobStatus.Done<>(asset);
        }
        return FAILED.stream().anyMatch(asset::hasStatus)
                ? new JobStatus.Failed<>(asset, "the service tells the status " + asset.status())
                : new JobStatus.Running<>(asset, null);
    }
}
