// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.ci.assets.CiAssetRoutes;
import io.camelmedia.testkit.ci.assets.CiElements;
import io.camelmedia.testkit.ci.calls.CiCalls;
import io.camelmedia.testkit.ci.calls.CiService;
import io.camelmedia.testkit.ci.cdn.CiCdn;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiNetwork;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.state.CiTimeline;
import io.camelmedia.testkit.ci.uploads.CiUploads;
import io.camelmedia.testkit.ci.webhooks.CiWebhooks;
import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.config.RoutesConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the service does with the files of assets, and its webhooks. */
final class CiAssetService implements AutoCloseable {

    private final CiCalls calls;
    private final CiStore store;
    private final CiTimeline timeline;
    private final CiContents contents;
    private final CiProcessing processing;
    private final CiCdn cdn;
    private final CiElements elements;
    private final CiUploads uploads;
    private final CiWebhooks webhooks;
    private final CiAssetRoutes routes;

    /** @param origins starts an origin of that name with these routes */
    CiAssetService(
            CiService service,
            MediaStore media,
            SimulatorClock clock,
            Supplier<String> publicUrl,
            BiFunction<String, Consumer<RoutesConfig>, Origin> origins) {
        calls = service.calls();
        store = service.store();
        timeline = new CiTimeline(clock, service.events());
        contents = new CiContents(media);
        processing = new CiProcessing(timeline);
        webhooks = new CiWebhooks(clock, this::network, this::settle);
        service.events().listener(webhooks::happened);
        cdn = new CiCdn(store, contents, cdnRoutes -> origins.apply("cdn", cdnRoutes));
        elements = new CiElements(store, cdn);
        uploads = new CiUploads(service, contents, processing, publicUrl, paths -> origins.apply("uploads", paths));
        routes = new CiAssetRoutes(service, contents, cdn, processing, elements, publicUrl);
    }

    void register(RoutesConfig paths) {
        routes.register(paths);
        webhooks.register(calls, paths);
    }

    CiUploads uploads() {
        return uploads;
    }

    CiProcessing processing() {
        return processing;
    }

    CiCdn cdn() {
        return cdn;
    }

    CiWebhooks webhooks() {
        return webhooks;
    }

    String addElement(CiAsset asset, String name, long size) {
        return elements.add(asset, name, size);
    }

    void keep(CiAsset asset, byte[] file) {
        try {
            contents.put(asset, contents.receive(asset.name(), new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoredMedia file(CiAsset asset) {
        return contents.source(asset);
    }

    /** Lets the service do what is due by the clock. */
    void settle() {
        calls.change(() -> {
            timeline.settle();
            return timeline;
        });
    }

    List<StatePart> stateParts() {
        return List.of(timeline, processing, contents, uploads, elements, cdn, webhooks);
    }

    void reset() {
        processing.reset();
        uploads.reset();
        elements.clear();
        webhooks.reset();
        contents.clear();
        cdn.reset();
    }

    @Override
    public void close() {
        webhooks.close();
    }

    private Optional<String> network(String ownerId) {
        return store.workspace(ownerId)
                .or(() -> store.catalog(ownerId))
                .map(CiSpace::network)
                .or(() -> store.network(ownerId))
                .map(CiNetwork::id);
    }
}
