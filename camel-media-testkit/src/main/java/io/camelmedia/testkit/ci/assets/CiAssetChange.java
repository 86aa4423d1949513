package io.camelmedia.testkit.ci.assets;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import java.time.Instant;
import java.util.Optional;

/** Something done to one asset, alone or in bulk. */
interface CiAssetChange {

    /** Why the asset refuses the change, if it does. */
    Optional<CiError> refusal(CiAsset asset);

    void apply(CiAsset asset, Instant now);

    String eventType();
}
