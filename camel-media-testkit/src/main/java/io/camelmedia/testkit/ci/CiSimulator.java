// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.calls.CiMediaBoxes;
import io.camelmedia.testkit.ci.calls.CiRoutes;
import io.camelmedia.testkit.ci.calls.CiService;
import io.camelmedia.testkit.ci.calls.CiTokens;
import io.camelmedia.testkit.ci.cdn.CiCdn;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiRates;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.ci.state.CiSeed;
import io.camelmedia.testkit.ci.state.CiUser;
import io.camelmedia.testkit.ci.uploads.CiUploads;
import io.camelmedia.testkit.ci.webhooks.CiWebhooks;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.state.StatePart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Simulates the Ci Media Cloud API with its state: workspaces, folders and assets that move, go to the trash and come
 * back, MediaBoxes that open by their security, tokens that expire, and the events of all that happens. Files are sent
 * to an origin of its own and fetched from another, assets are processed with time, and webhooks are notified.
 *
 * <p>At the start there are {@link #NETWORK} with {@link #WORKSPACE}, in it {@link #FOLDER} with {@link #ASSET}, a
 * personal workspace, a workspace where the caller is a mere member, a catalog, and no events.
 */
public final class CiSimulator extends Simulator {

    /** The user name that the simulator knows. */
    public static final String USERNAME = CiUser.USERNAME;
    /** The password of {@link #USERNAME}. */
    public static final String PASSWORD = CiTokens.PASSWORD;
    /** The client id that tokens are issued to. */
    public static final String CLIENT_ID = CiTokens.CLIENT_ID;
    /** The secret of {@link #CLIENT_ID}. */
    public static final String CLIENT_SECRET = CiTokens.CLIENT_SECRET;

    /** The id of the network that the workspaces below belong to, but for the personal one. */
    public static final String NETWORK = CiSeed.NETWORK;
    /** The id of the network of {@link #PERSONAL_WORKSPACE}. */
    public static final String PERSONAL_NETWORK = CiSeed.PERSONAL_NETWORK;
    /** The id of a workspace that the caller owns. */
    public static final String WORKSPACE = CiSeed.WORKSPACE;
    /** The id of a workspace where the caller is a mere member. */
    public static final String MEMBER_WORKSPACE = CiSeed.MEMBER_WORKSPACE;
    /** The id of the caller's personal workspace. */
    public static final String PERSONAL_WORKSPACE = CiSeed.PERSONAL_WORKSPACE;
    /** The id of a catalog. */
    public static final String CATALOG = CiSeed.CATALOG;
    /** The id of the root folder of {@link #WORKSPACE}. */
    public static final String ROOT_FOLDER = CiSeed.ROOT_FOLDER;
    /** The id of the root folder of {@link #MEMBER_WORKSPACE}. */
    public static final String MEMBER_ROOT_FOLDER = CiSeed.MEMBER_ROOT_FOLDER;
    /** The id of the root folder of {@link #CATALOG}. */
    public static final String CATALOG_ROOT_FOLDER = CiSeed.CATALOG_ROOT_FOLDER;
    /** The id of a folder in {@link #ROOT_FOLDER}. */
    public static final String FOLDER = CiSeed.FOLDER;
    /** The id of a video in {@link #FOLDER}. */
    public static final String ASSET = CiSeed.ASSET;

    private final CiService service;
    private final CiAssetService assets;
    private final CiAdditions additions;

    private CiSimulator(SimulatorSettings settings) {
        super(settings);
        service = CiService.of(clock(), strictness());
        CiMediaBoxes mediaBoxes = new CiMediaBoxes(service.store(), service.events(), this::publicUrl);
        CiRoutes routes = new CiRoutes(service, mediaBoxes);
        assets = new CiAssetService(service, media(), clock(), this::publicUrl, this::secondOrigin);
        additions = new CiAdditions(service, mediaBoxes, assets, this::publicUrl);
        listen(paths -> {
            paths.before(ctx -> assets.settle());
            routes.register(paths);
            assets.register(paths);
        });
        additions.sow();
        begin();
    }

    /** Starts on a free port, with a clock that stands until it is moved. */
    public static CiSimulator start() {
        return start(SimulatorSettings.defaults());
    }

    /** Starts with the given address, clock, strictness and state folder. */
    public static CiSimulator start(SimulatorSettings settings) {
        return new CiSimulator(settings);
    }

    /** The events of workspaces, catalogs and networks, to look at and to add to. */
    public CiEvents events() {
        return service.events();
    }

    /** The tokens, to let them expire soon, to revoke and to issue them. */
    public CiTokens tokens() {
        return service.tokens();
    }

    /** The count of calls, to make the service refuse those beyond a limit. */
    public CiRates rates() {
        return service.rates();
    }

    /** Where files are sent to: another origin than the API's, with a journal and faults of its own. */
    public CiUploads uploads() {
        return assets.uploads();
    }

    /** The processing of assets: how long it takes, and with which status it ends. */
    public CiProcessing processing() {
        return assets.processing();
    }

    /** Where signed addresses lead: an origin of its own. */
    public CiCdn cdn() {
        return assets.cdn();
    }

    /** The webhooks, to subscribe to events. */
    public CiWebhooks webhooks() {
        return assets.webhooks();
    }

    /** How the service behaves where it was seen to behave in more than one way. */
    public CiBehaviour behaviour() {
        return service.behaviour();
    }

    /**
     * Adds a folder, without an event.
     *
     * @return the folder's id
     */
    public String addFolder(String name, String parentFolderId) {
        return additions.folder(name, parentFolderId);
    }

    /**
     * Adds an asset, without an event. Its kind follows from the name's extension.
     *
     * @param size bytes
     * @return the asset's id
     */
    public String addAsset(String name, String folderId, long size) {
        return additions.asset(name, folderId, size);
    }

    /**
     * Adds an asset with its file, without an event.
     *
     * @return the asset's id
     */
    public String addAsset(String name, String folderId, byte[] file) {
        return additions.asset(name, folderId, file);
    }

    /**
     * Adds a file that goes with an asset.
     *
     * @param size bytes
     * @return the element's id
     */
    public String addElement(String assetId, String name, long size) {
        return additions.element(assetId, name, size);
    }

    /** An asset's file as it is kept: where it is, how long, and its digests. */
    public StoredMedia file(String assetId) {
        return additions.file(assetId);
    }

    /** Lets an asset show these fields instead of its own, such as {@code {"archiveStatus": "Archived"}}. */
    public void changeAsset(String assetId, ObjectNode fields) {
        additions.changeAsset(assetId, fields);
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
        return additions.mediaBox(name, type, password, recipients, itemIds);
    }

    /** Closes a MediaBox, as its owner does. */
    public void deleteMediaBox(String mediaBoxId) {
        additions.deleteMediaBox(mediaBoxId);
    }

    /**
     * Adds a workspace to {@link #NETWORK}, without an event.
     *
     * @return the workspace's id
     */
    public String addWorkspace(String name) {
        return additions.workspace(name);
    }

    @Override
    public String scheme() {
        return "ci";
    }

    @Override
    protected Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("uploadUrl", uploads().origin().baseUrl());
        options.put("username", USERNAME);
        options.put("password", PASSWORD);
        options.put("clientId", CLIENT_ID);
        options.put("clientSecret", CLIENT_SECRET);
        return options;
    }

    @Override
    protected Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("workspace", WORKSPACE);
        ids.put("network", NETWORK);
        return ids;
    }

    @Override
    public List<Seed> seeds() {
        return new CiSeeds(this).all();
    }

    @Override
    public JsonNode state() {
        return locked(() -> new CiStateView(service.store(), uploads()).json());
    }

    @Override
    protected void arrived(HttpServletRequest request, HttpServletResponse response) {
        service.rates().count(request, response);
    }

    @Override
    protected void shortenJobs() {
        processing().shorten();
    }

    @Override
    protected <T> T locked(Supplier<T> work) {
        return service.calls().change(work);
    }

    @Override
    protected List<StatePart> stateParts() {
        List<StatePart> parts = new ArrayList<>(service.stateParts());
        parts.addAll(assets.stateParts());
        return parts;
    }

    @Override
    protected void resetState() {
        locked(() -> {
            service.reset();
            assets.reset();
            additions.sow();
            return service;
        });
    }

    @Override
    public void close() {
        assets.close();
        super.close();
    }
}
