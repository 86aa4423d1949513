// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.component.pex.model.Asset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A route that follows assets and their statuses. */
abstract class PexAssetsFeedTestSupport extends PexFeedTestSupport {

    static final String FROM_BEGINNING = "pex:assets?startFrom=beginning";
    static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    String list() {
        return "/v3/cms/assets";
    }

    /** A second apart; their ids, the oldest first. */
    List<Long> addAssets(int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            simulator().clock().advance(Duration.ofSeconds(1));
            ids.add(simulator().assets().add("asset " + i));
        }
        return ids;
    }

    static String[] with(String status, List<Long> ids) {
        return ids.stream().map(id -> id + " " + status).toArray(String[]::new);
    }

    List<String> told() {
        return seen(Asset.class).stream()
                .map(asset -> asset.assetId() + " " + asset.processingStatus().status())
                .toList();
    }

    int asked(long id) {
        return simulator().journal().count("GET", list() + "/" + id);
    }
}
