package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.assets.CiAssetRoutes;
import io.camelmedia.testkit.ci.assets.CiElements;
import io.camelmedia.testkit.ci.calls.CiCalls;
import io.camelmedia.testkit.ci.calls.CiMediaBoxes;
import io.camelmedia.testkit.ci.calls.CiRoutes;
import io.camelmedia.testkit.ci.calls.CiTokens;
import io.camelmedia.testkit.ci.cdn.CiCdn;
import io.camelmedia.testkit.ci.rules.CiRates;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiMediaBox;
import io.camelmedia.testkit.ci.state.CiNetwork;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.ci.state.CiSeed;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.state.CiTimeline;
import io.camelmedia.testkit.ci.state.CiUser;
import io.camelmedia.testkit.ci.uploads.CiUploads;
import io.camelmedia.testkit.ci.webhooks.CiWebhooks;
import io.camelmedia.testkit.media.StoredMedia;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Simulates the Ci Media Cloud API with its state: workspaces, folders and assets that move, go to the trash and come
 * back, MediaBoxes that open by their security, tokens that expire, and the events of all that happens. Files are sent
 * to an origin of its own and fetched from another, assets are processed with time, and webhooks are told.
 *
 * <p>At the start there are {@link #NETWORK} with {@link #WORKSPACE}, in it {@link #FOLDER} with {@link #ASSET}, a
 * personal workspace, a workspace where the caller is a mere member, a catalog, and no events.
 */
public final class CiSimulator extends Simulator {

    public static final String USERNAME = CiUser.USERNAME;
    public static final String PASSWORD = CiTokens.PASSWORD;
    public static final String CLIENT_ID = CiTokens.CLIENT_ID;
    public static final String CLIENT_SECRET = CiTokens.CLIENT_SECRET;

    public static final String NETWORK = CiSeed.NETWORK;
    public static final String PERSONAL_NETWORK = CiSeed.PERSONAL_NETWORK;
    public static final String WORKSPACE = CiSeed.WORKSPACE;
    public static final String MEMBER_WORKSPACE = CiSeed.MEMBER_WORKSPACE;
    public static final String PERSONAL_WORKSPACE = CiSeed.PERSONAL_WORKSPACE;
    public static final String CATALOG = CiSeed.CATALOG;
    public static final String ROOT_FOLDER = CiSeed.ROOT_FOLDER;
    public static final String CATALOG_ROOT_FOLDER = CiSeed.CATALOG_ROOT_FOLDER;
    public static final String FOLDER = CiSeed.FOLDER;
    public static final String ASSET = CiSeed.ASSET;

    private final CiStore store;
    private final CiEvents events;
    private final CiTokens tokens;
    private final CiRates rates;
    private final CiCalls calls;
    private final CiMediaBoxes mediaBoxes;
    private final CiTimeline timeline;
    private final CiContents contents = new CiContents();
    private final CiProcessing processing;
    private final CiCdn cdn;
    private final CiElements elements;
    private final CiUploads uploads;
    private final CiWebhooks webhooks;

    private CiSimulator(SimulatorSettings settings) {
        super(settings);
        store = new CiStore(clock());
        events = new CiEvents(clock());
        tokens = new CiTokens(clock());
        rates = new CiRates(clock());
        calls = new CiCalls(tokens);
        mediaBoxes = new CiMediaBoxes(store, events, this::publicUrl);
        timeline = new CiTimeline(clock());
        processing = new CiProcessing(timeline, events);
        webhooks = new CiWebhooks(clock(), this::network, this::settle);
        events.listener(webhooks::happened);
        cdn = new CiCdn(store, contents, this::secondOrigin);
        elements = new CiElements(store, cdn);
        uploads =
                new CiUploads(calls, tokens, store, events, contents, processing, this::publicUrl, this::secondOrigin);
        CiRoutes routes = new CiRoutes(calls, rates, tokens, store, events, mediaBoxes);
        CiAssetRoutes assets =
                new CiAssetRoutes(calls, store, events, contents, cdn, processing, elements, this::publicUrl);
        listen(paths -> {
            paths.before(ctx -> settle());
            routes.register(paths);
            assets.register(paths);
            webhooks.register(calls, paths);
        });
        new CiSeed(store, this::publicUrl).sow();
    }

    /** Starts on a free port, with a clock that stands until it is moved. */
    public static CiSimulator start() {
        return start(SimulatorSettings.defaults());
    }

    public static CiSimulator start(SimulatorSettings settings) {
        return new CiSimulator(settings);
    }

    /** The events of workspaces, catalogs and networks, to look at and to add to. */
    public CiEvents events() {
        return events;
    }

    /** The tokens, to let them expire soon, to revoke and to issue them. */
    public CiTokens tokens() {
        return tokens;
    }

    /** The count of calls, to make the service refuse what is too much. */
    public CiRates rates() {
        return rates;
    }

    /** Where files are sent to: another origin than the API's, with a journal and faults of its own. */
    public CiUploads uploads() {
        return uploads;
    }

    /** What becomes of assets with time: how long they are processed, and with what end. */
    public CiProcessing processing() {
        return processing;
    }

    /** Where signed addresses lead: an origin of its own. */
    public CiCdn cdn() {
        return cdn;
    }

    /** Who is told of events. */
    public CiWebhooks webhooks() {
        return webhooks;
    }

    /**
     * Adds a folder, without an event.
     *
     * @return the folder's id
     */
    public String addFolder(String name, String parentFolderId) {
        return calls.change(() -> store.addFolder(name, folder(parentFolderId)).id());
    }

    /**
     * Adds an asset, without an event. Its kind follows from the name's extension.
     *
     * @param size bytes
     * @return the asset's id
     */
    public String addAsset(String name, String folderId, long size) {
        return calls.change(() -> {
            CiFolder folder = folder(folderId);
            String id = RandomId.next(CiStore.ID_LENGTH);
            CiAsset asset = new CiAsset(id, name, folder, size, publicUrl(), store.now());
            return store.addAsset(asset, folder).id();
        });
    }

    /**
     * Adds an asset with its file, without an event.
     *
     * @return the asset's id
     */
    public String addAsset(String name, String folderId, byte[] file) {
        String id = addAsset(name, folderId, file.length);
        try {
            contents.put(asset(id), contents.receive(name, new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    /**
     * Adds a file that goes with an asset.
     *
     * @param size bytes
     * @return the element's id
     */
    public String addElement(String assetId, String name, long size) {
        return calls.change(() -> elements.add(asset(assetId), name, size));
    }

    /** An asset's file as it is kept: where it is, how long, and its digests. */
    public StoredMedia file(String assetId) {
        return contents.source(asset(assetId));
    }

    /** Shows fields of an asset differently, such as {@code {"archiveStatus": "Archived"}}. */
    public void changeAsset(String assetId, ObjectNode fields) {
        calls.change(() -> asset(assetId).additional().setAll(fields));
    }

    /**
     * Adds a MediaBox that another user made, without an expiry.
     *
     * @param type {@code Secure}, {@code Protected} or {@code Public}
     * @param password of a protected one; else null
     * @param recipients the addresses it was sent to; {@link #USERNAME} among them makes it received
     * @param itemIds the ids of assets and folders in it
     * @return the MediaBox's id
     */
    public String addMediaBox(String name, String type, String password, List<String> recipients, String... itemIds) {
        return calls.change(() -> {
            List<CiItem> items = Stream.of(itemIds).map(this::item).toList();
            CiMediaBox.Security security = CiMediaBox.Security.of(type);
            return mediaBoxes
                    .receive(name, security, password, recipients, items)
                    .id();
        });
    }

    /** Closes a MediaBox, as its owner does. */
    public void deleteMediaBox(String mediaBoxId) {
        calls.change(() -> {
            CiMediaBox mediaBox = store.mediaBox(mediaBoxId)
                    .orElseThrow(() -> new IllegalArgumentException("no MediaBox '" + mediaBoxId + "'"));
            mediaBox.delete(store.now());
            return mediaBox;
        });
    }

    @Override
    protected void resetState() {
        calls.change(() -> {
            tokens.reset();
            rates.reset();
            events.clear();
            processing.reset();
            uploads.reset();
            elements.clear();
            webhooks.reset();
            contents.clear();
            cdn.reset();
            store.clear();
            new CiSeed(store, this::publicUrl).sow();
            return store;
        });
    }

    @Override
    public void close() {
        webhooks.close();
        super.close();
        contents.close();
    }

    /** Lets the service do what is due by the clock. */
    private void settle() {
        calls.change(() -> {
            timeline.settle();
            return timeline;
        });
    }

    private Optional<String> network(String ownerId) {
        return store.workspace(ownerId)
                .or(() -> store.catalog(ownerId))
                .map(CiSpace::network)
                .or(() -> store.network(ownerId))
                .map(CiNetwork::id);
    }

    private CiItem item(String id) {
        return store.folder(id).<CiItem>map(folder -> folder).orElseGet(() -> asset(id));
    }

    private CiFolder folder(String id) {
        return store.folder(id).orElseThrow(() -> new IllegalArgumentException("no folder '" + id + "'"));
    }

    private CiAsset asset(String id) {
        return store.asset(id).orElseThrow(() -> new IllegalArgumentException("no asset '" + id + "'"));
    }
}
