// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import static io.camelmedia.component.pex.PexParam.ASSET_ID;
import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MIN_ID;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.PexDate;
import io.camelmedia.component.pex.model.ProcessingStatus;
import io.camelmedia.support.camel.ItemReader;
import io.camelmedia.support.camel.ItemReader.Field;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.walk.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assets as items of the feed; their revision is the status of their processing. */
final class AssetItems {

    private static final String PROCESSING = "processing_status";
    private static final String STATUS = "status";

    private final Polled.Source source;
    private final Operation get;
    private final ItemReader<Asset> reader;

    /** @param get asks for a single asset */
    AssetItems(Polled.Source source, Operation get) {
        this.source = source;
        this.get = get;
        this.reader = new ItemReader<>(
                source,
                Field.ofId("asset_id", Asset::assetId),
                Field.of("created_at", Asset::createdAt),
                PexDate::instantOf);
    }

    /** A page of the list, whose lower end is inclusive at the service (document: Get all assets). */
    Slice between(Long below, Long above) throws Exception {
        if (above != null && above == Long.MAX_VALUE) {
            return Slice.uncounted(List.of());
        }
        Long lowest = above == null ? null : above + 1;
        Entries page = source.entries(source.values().with(MAX_ID, below).with(MIN_ID, lowest));
        List<FeedItem> items = reader.items(page).stream()
                .map(item -> item.isInvalid() ? item : item.revised(status(item.body())))
                .toList();
        return new Slice(items, Slice.UNCOUNTED, page.now());
    }

    /** An asset as it is by now (document: Get an asset); empty when it was deleted. */
    Optional<FeedItem> now(long assetId) throws Exception {
        try {
            Asset asset = (Asset) Polled.Source.get(source.service().invoke(get, Values.NONE.with(ASSET_ID, assetId)));
            Instant changed = Optional.ofNullable(asset.updatedAt())
                    .flatMap(PexDate::instant)
                    .orElse(null);
            return Optional.of(
                    new FeedItem(Long.toString(assetId), status(asset), changed, source.body(asset), Map.of()));
        } catch (NotFoundException deleted) {
            return Optional.empty();
        }
    }

    private static String status(Object asset) {
        if (asset instanceof Map<?, ?> map) {
            return map.get(PROCESSING) instanceof Map<?, ?> processing && processing.get(STATUS) instanceof String told
                    ? told
                    : "";
        }
        return Optional.ofNullable(((Asset) asset).processingStatus())
                .map(ProcessingStatus::status)
                .orElse("");
    }
}
