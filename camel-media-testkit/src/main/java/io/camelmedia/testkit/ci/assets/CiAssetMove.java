// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import io.camelmedia.testkit.ci.calls.CiChange;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiFolder;
import java.time.Instant;
import java.util.Optional;

/** Moving an asset into a folder, which may be the root folder of another workspace. */
record CiAssetMove(CiFolder target) implements CiChange<CiAsset> {

    @Override
    public Optional<CiError> refusal(CiAsset asset) {
        if (asset.isDeleted()) {
            return Optional.of(CiError.ASSET_DELETED);
        }
        return asset.isTrashed() ? Optional.of(CiError.ASSET_TRASHED) : Optional.empty();
    }

    @Override
    public void apply(CiAsset asset, Instant now) {
        asset.parent().ifPresent(parent -> parent.remove(asset));
        target.add(asset);
    }

    @Override
    public String eventType() {
        return "MoveAsset";
    }
}
