// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.calls.CiCalls;
import io.camelmedia.testkit.ci.calls.CiMediaBoxes;
import io.camelmedia.testkit.ci.calls.CiService;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiMediaBox;
import io.camelmedia.testkit.ci.state.CiSeed;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.media.StoredMedia;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a test puts into the service, and changes in it, outside of any call; {@link CiSimulator} tells of each. */
final class CiAdditions {

    private final CiCalls calls;
    private final CiStore store;
    private final CiMediaBoxes mediaBoxes;
    private final CiAssetService assets;
    private final Supplier<String> publicUrl;

    CiAdditions(CiService service, CiMediaBoxes mediaBoxes, CiAssetService assets, Supplier<String> publicUrl) {
        this.calls = service.calls();
        this.store = service.store();
        this.mediaBoxes = mediaBoxes;
        this.assets = assets;
        this.publicUrl = publicUrl;
    }

    /** Puts in what is there at the start. Used under the lock that calls take. */
    void sow() {
        new CiSeed(store, publicUrl).sow();
    }

    String workspace(String name) {
        return calls.change(() -> {
            String id = RandomId.next(CiStore.ID_LENGTH);
            new CiSeed(store, publicUrl).workspace(id, name);
            return id;
        });
    }

    String folder(String name, String parentFolderId) {
        return calls.change(
                () -> store.addFolder(name, knownFolder(parentFolderId)).id());
    }

    String asset(String name, String folderId, long size) {
        return calls.change(() -> {
            CiFolder folder = knownFolder(folderId);
            String id = RandomId.next(CiStore.ID_LENGTH);
            CiAsset asset = new CiAsset(id, name, folder, size, publicUrl.get(), store.now());
            return store.addAsset(asset, folder).id();
        });
    }

    String asset(String name, String folderId, byte[] file) {
        String id = asset(name, folderId, file.length);
        assets.keep(knownAsset(id), file);
        return id;
    }

    String element(String assetId, String name, long size) {
        return calls.change(() -> assets.addElement(knownAsset(assetId), name, size));
    }

    StoredMedia file(String assetId) {
        return assets.file(knownAsset(assetId));
    }

    void changeAsset(String assetId, ObjectNode fields) {
        calls.change(() -> knownAsset(assetId).additional().setAll(fields));
    }

    String mediaBox(String name, String type, String password, List<String> recipients, String... itemIds) {
        return calls.change(() -> {
            List<CiItem> items = Stream.of(itemIds).map(this::knownItem).toList();
            CiMediaBox.Security security = CiMediaBox.Security.of(type);
            return mediaBoxes
                    .receive(name, security, password, recipients, items)
                    .id();
        });
    }

    void deleteMediaBox(String mediaBoxId) {
        calls.change(() -> {
            CiMediaBox mediaBox = store.mediaBox(mediaBoxId)
                    .orElseThrow(() -> new IllegalArgumentException("no MediaBox '" + mediaBoxId + "'"));
            mediaBox.delete(store.now());
            return mediaBox;
        });
    }

    private CiItem knownItem(String id) {
        return store.folder(id).<CiItem>map(folder -> folder).orElseGet(() -> knownAsset(id));
    }

    private CiFolder knownFolder(String id) {
        return store.folder(id).orElseThrow(() -> new IllegalArgumentException("no folder '" + id + "'"));
    }

    private CiAsset knownAsset(String id) {
        return store.asset(id).orElseThrow(() -> new IllegalArgumentException("no asset '" + id + "'"));
    }
}
