package io.camelmedia.testkit.ci.assets;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiFolder;
import java.time.Instant;
import java.util.Optional;

/** Trashing, untrashing and deleting an asset. */
enum CiAssetAction implements CiAssetChange {
    TRASH("TrashAsset", "Asset was trashed.") {
        @Override
        Optional<CiError> refusalByState(CiAsset asset) {
            return asset.isTrashed() ? Optional.of(CiError.ASSET_TRASHED) : Optional.empty();
        }

        @Override
        public void apply(CiAsset asset, Instant now) {
            asset.trash(now);
        }
    },
    UNTRASH("UntrashAsset", "Asset was untrashed.") {
        @Override
        Optional<CiError> refusalByState(CiAsset asset) {
            return asset.isTrashed() ? Optional.empty() : Optional.of(CiError.ASSET_NOT_TRASHED);
        }

        /** The folders above come back too, without their other contents. */
        @Override
        public void apply(CiAsset asset, Instant now) {
            asset.untrash();
            for (Optional<CiFolder> at = asset.parent();
                    at.isPresent();
                    at = at.get().parent()) {
                at.get().untrash();
            }
        }
    },
    DELETE("DeleteAsset", "Asset was deleted.") {
        @Override
        Optional<CiError> refusalByState(CiAsset asset) {
            return Optional.empty();
        }

        @Override
        public void apply(CiAsset asset, Instant now) {
            asset.delete();
        }
    };

    private final String eventType;
    private final String message;

    CiAssetAction(String eventType, String message) {
        this.eventType = eventType;
        this.message = message;
    }

    abstract Optional<CiError> refusalByState(CiAsset asset);

    @Override
    public Optional<CiError> refusal(CiAsset asset) {
        return asset.isDeleted() ? Optional.of(CiError.ASSET_DELETED) : refusalByState(asset);
    }

    @Override
    public String eventType() {
        return eventType;
    }

    /** What the service says when it is done to one asset. */
    String message() {
        return message;
    }
}
