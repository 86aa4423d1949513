// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import io.camelmedia.testkit.api.RandomId;
import java.time.Instant;
import java.util.function.Supplier;

/** What is there at the start: a few objects with fixed ids. */
public final class CiSeed {

    public static final String NETWORK = "sim-network";
    public static final String PERSONAL_NETWORK = "sim-personal-network";
    public static final String WORKSPACE = "sim-workspace";
    public static final String MEMBER_WORKSPACE = "sim-member-workspace";
    public static final String PERSONAL_WORKSPACE = "sim-personal-workspace";
    public static final String CATALOG = "sim-catalog";
    public static final String ROOT_FOLDER = "sim-root-folder";
    public static final String MEMBER_ROOT_FOLDER = "sim-member-root-folder";
    public static final String CATALOG_ROOT_FOLDER = "sim-catalog-root-folder";
    public static final String FOLDER = "sim-folder";
    public static final String ASSET = "sim-asset";

    private static final long TEN_TEBIBYTES = 10L << 40;

    private final CiStore store;
    private final Supplier<String> publicUrl;

    public CiSeed(CiStore store, Supplier<String> publicUrl) {
        this.store = store;
        this.publicUrl = publicUrl;
    }

    public void sow() {
        CiNetwork network = new CiNetwork(NETWORK, "Simulated Network", CiNetwork.Type.ENTERPRISE, TEN_TEBIBYTES);
        CiNetwork personal =
                new CiNetwork(PERSONAL_NETWORK, "Personal Network", CiNetwork.Type.PERSONAL, TEN_TEBIBYTES);
        store.add(network);
        store.add(personal);
        CiSpace team = space(
                WORKSPACE,
                "Simulated Workspace",
                CiSpace.Type.TEAM,
                CiSpace.Role.WORKSPACE_OWNER,
                network,
                ROOT_FOLDER);
        space(
                MEMBER_WORKSPACE,
                "Other Workspace",
                CiSpace.Type.TEAM,
                CiSpace.Role.WORKSPACE_MEMBER,
                network,
                MEMBER_ROOT_FOLDER);
        space(
                PERSONAL_WORKSPACE,
                "Personal Workspace",
                CiSpace.Type.PERSONAL,
                CiSpace.Role.WORKSPACE_OWNER,
                personal,
                "sim-personal-root-folder");
        space(
                CATALOG,
                "Simulated Catalog",
                CiSpace.Type.CATALOG,
                CiSpace.Role.WORKSPACE_OWNER,
                network,
                CATALOG_ROOT_FOLDER);
        CiFolder folder = store.addFolder(FOLDER, "Dailies", team.root());
        asset(ASSET, "Movie.mov", folder, 107_856_722);
        asset("sim-asset-audio", "Interview.wav", team.root(), 23_040_044);
        asset("sim-asset-image", "Poster.png", team.root(), 1_048_576);
    }

    /** Adds a Workspace of the network that is there at the start. */
    public CiSpace workspace(String id, String name) {
        CiNetwork network = store.network(NETWORK).orElseThrow();
        return space(
                id, name, CiSpace.Type.TEAM, CiSpace.Role.WORKSPACE_OWNER, network, RandomId.next(CiStore.ID_LENGTH));
    }

    private CiSpace space(
            String id, String name, CiSpace.Type type, CiSpace.Role role, CiNetwork network, String rootId) {
        Instant now = store.now();
        CiSpace space = new CiSpace(id, name, type, role, network, rootId, now);
        store.add(space);
        return space;
    }

    private void asset(String id, String name, CiFolder folder, long size) {
        store.addAsset(new CiAsset(id, name, folder, size, publicUrl.get(), store.now()), folder);
    }
}
