package io.camelmedia.testkit.ci.state;

import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Instant;
import java.util.function.Supplier;

/** What is there at the start: a few objects with fixed ids. */
public final class CiSeed {

    private static final long TEN_TEBIBYTES = 10L << 40;

    private final CiStore store;
    private final Supplier<String> publicUrl;

    public CiSeed(CiStore store, Supplier<String> publicUrl) {
        this.store = store;
        this.publicUrl = publicUrl;
    }

    public void sow() {
        CiNetwork network =
                new CiNetwork(CiSimulator.NETWORK, "Simulated Network", CiNetwork.Type.ENTERPRISE, TEN_TEBIBYTES);
        CiNetwork personal =
                new CiNetwork(CiSimulator.PERSONAL_NETWORK, "Personal Network", CiNetwork.Type.PERSONAL, TEN_TEBIBYTES);
        store.add(network);
        store.add(personal);
        CiSpace team = space(
                CiSimulator.WORKSPACE,
                "Simulated Workspace",
                CiSpace.Type.TEAM,
                CiSpace.Role.WORKSPACE_OWNER,
                network,
                CiSimulator.ROOT_FOLDER);
        space(
                CiSimulator.MEMBER_WORKSPACE,
                "Other Workspace",
                CiSpace.Type.TEAM,
                CiSpace.Role.WORKSPACE_MEMBER,
                network,
                "sim-member-root-folder");
        space(
                CiSimulator.PERSONAL_WORKSPACE,
                "Personal Workspace",
                CiSpace.Type.PERSONAL,
                CiSpace.Role.WORKSPACE_OWNER,
                personal,
                "sim-personal-root-folder");
        space(
                CiSimulator.CATALOG,
                "Simulated Catalog",
                CiSpace.Type.CATALOG,
                CiSpace.Role.WORKSPACE_OWNER,
                network,
                CiSimulator.CATALOG_ROOT_FOLDER);
        CiFolder folder = store.addFolder(CiSimulator.FOLDER, "Dailies", team.root());
        asset(CiSimulator.ASSET, "Movie.mov", folder, 107_856_722);
        asset("sim-asset-audio", "Interview.wav", team.root(), 23_040_044);
        asset("sim-asset-image", "Poster.png", team.root(), 1_048_576);
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
