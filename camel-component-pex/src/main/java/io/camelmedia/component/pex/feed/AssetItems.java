package io.camelmedia.component.pex.feed;

import static io.camelmedia.component.pex.PexParam.ASSET_ID;
import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MIN_ID;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.PexDate;
import io.camelmedia.component.pex.model.ProcessingStatus;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.FeedItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Assets as items of the feed; their revision is the status of their processing.
 *
 * @param get asks for a single asset
 */
record AssetItems(Polled.Source source, Operation get) {

    /** A page of the list, whose lower end is inclusive at the service (document: Get all assets). */
    List<FeedItem> between(Long below, Long above) throws Exception {
        if (above != null && above == Long.MAX_VALUE) {
            return List.of();
        }
        Long lowest = above == null ? null : above + 1;
        Page page = source.page(source.values().with(MAX_ID, below).with(MIN_ID, lowest));
        List<FeedItem> items = new ArrayList<>(page.items().size());
        for (Object listed : page.items()) {
            Asset asset = (Asset) listed;
            items.add(item(asset, Created.at("asset " + asset.assetId(), asset.createdAt())));
        }
        return items;
    }

    /** An asset as it is by now (document: Get an asset); empty when it was deleted. */
    Optional<FeedItem> now(long assetId) throws Exception {
        try {
            Asset asset = (Asset) Polled.Source.get(source.service().invoke(get, Values.NONE.with(ASSET_ID, assetId)));
            Instant changed = Optional.ofNullable(asset.updatedAt())
                    .flatMap(PexDate::instant)
                    .orElse(null);
            return Optional.of(item(asset, changed));
        } catch (NotFoundException deleted) {
            return Optional.empty();
        }
    }

    private FeedItem item(Asset asset, Instant time) {
        return new FeedItem(asset.assetId().toString(), status(asset), time, source.body(asset), Map.of());
    }

    private static String status(Asset asset) {
        return Optional.ofNullable(asset.processingStatus())
                .map(ProcessingStatus::status)
                .orElse("");
    }
}
