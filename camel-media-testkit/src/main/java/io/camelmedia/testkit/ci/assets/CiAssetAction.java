// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import io.camelmedia.testkit.ci.calls.CiChange;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAction;
import io.camelmedia.testkit.ci.state.CiAsset;
import java.time.Instant;
import java.util.Optional;

/** Trashing, untrashing and deleting an asset. */
record CiAssetAction(CiAction action) implements CiChange<CiAsset> {

    static final CiAssetAction TRASH = new CiAssetAction(CiAction.TRASH);
    static final CiAssetAction UNTRASH = new CiAssetAction(CiAction.UNTRASH);
    static final CiAssetAction DELETE = new CiAssetAction(CiAction.DELETE);

    @Override
    public Optional<CiError> refusal(CiAsset asset) {
        return asset.isDeleted()
                ? Optional.of(CiError.ASSET_DELETED)
                : action.refusal(asset, CiError.ASSET_TRASHED, CiError.ASSET_NOT_TRASHED);
    }

    @Override
    public void apply(CiAsset asset, Instant now) {
        action.apply(asset, now);
    }

    @Override
    public String eventType() {
        return action.verb() + "Asset";
    }

    /** The message of the answer for a single asset. */
    String message() {
        return "Asset was " + action.done() + ".";
    }
}
