// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiBehaviourTest {

    private static final Duration DELAY = Duration.ofMinutes(2);
    private static final String TRASH = "/workspaces/sim-workspace/trashbin";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void trashActsLaterWhenToldSo() throws Exception {
        ci.behaviour().actAfter(DELAY);

        assertThat(client.post("/folders/sim-folder/trash", "").get("message").asText())
                .isEqualTo("Folder was trashed");
        assertThat(names(client.get(TRASH))).isEmpty();
        assertThat(ci.events().all("sim-workspace")).isEmpty();

        ci.clock().advance(DELAY);

        assertThat(names(client.get(TRASH))).containsExactly("Dailies", "Movie.mov");
        assertThat(ci.events().all("sim-workspace")).hasSize(1);
    }

    @Test
    void whatIsDeferredInBulkIsCarriedOutInOrder() throws Exception {
        ci.behaviour().actAfter(DELAY);
        String other = ci.addFolder("Other", CiSimulator.ROOT_FOLDER);

        client.post("/folders/trash", "{'folderIds':['" + FOLDER + "','" + other + "']}");
        ci.clock().advance(Duration.ofMinutes(1));
        client.delete("/folders/" + other);
        ci.clock().advance(Duration.ofMinutes(1));

        assertThat(names(client.get(TRASH))).containsExactly("Dailies", "Other", "Movie.mov");
        ci.clock().advance(Duration.ofMinutes(1));
        assertThat(names(client.get(TRASH))).containsExactly("Dailies", "Movie.mov");
        assertThat(client.get("/folders/" + other).code()).isEqualTo("FolderNotFound");
    }

    @Test
    void whatIsDueSoonerDoesNotWaitForWhatCameBeforeIt() throws Exception {
        String other = ci.addFolder("Other", CiSimulator.ROOT_FOLDER);
        ci.behaviour().actAfter(DELAY);
        client.post("/folders/sim-folder/trash", "");
        ci.behaviour().actAfter(Duration.ofMinutes(1));
        client.post("/assets/sim-asset/trash", "");
        ci.behaviour().actAfter(Duration.ZERO);
        client.post("/folders/" + other + "/trash", "");

        assertThat(names(client.get(TRASH))).containsExactly("Other");
        ci.clock().advance(Duration.ofMinutes(1));
        assertThat(names(client.get(TRASH))).containsExactly("Other", "Movie.mov");
        ci.clock().advance(Duration.ofMinutes(1));
        assertThat(names(client.get(TRASH))).containsExactly("Dailies", "Other", "Movie.mov");
    }

    @Test
    void whatIsDueAtTheSameInstantIsCarriedOutAsItCame() throws Exception {
        ci.behaviour().actAfter(DELAY);
        List<String> folders = addFolders(5);
        for (String folder : folders) {
            client.delete("/folders/" + folder);
        }

        ci.clock().advance(DELAY);

        client.get(TRASH);
        assertThat(ci.events().all("sim-workspace"))
                .extracting(event -> event.at("/folders/0/id").asText())
                .isEqualTo(folders);
    }

    @Test
    void whatBecameImpossibleMeanwhileIsLeftOut() throws Exception {
        ci.behaviour().actAfter(DELAY);
        client.post("/folders/sim-folder/trash", "");
        client.post("/folders/sim-folder/trash", "");

        ci.clock().advance(DELAY);

        assertThat(names(client.get(TRASH))).hasSize(2);
        assertThat(ci.events().all("sim-workspace")).hasSize(1);
    }

    @Test
    void oneAssetIsTrashedUntrashedAndDeletedLaterWhenToldSo() throws Exception {
        ci.behaviour().actAfter(DELAY);

        assertThat(client.post("/assets/sim-asset/trash", "").get("message").asText())
                .isEqualTo("Asset was trashed.");
        assertThat(names(client.get(TRASH))).isEmpty();
        ci.clock().advance(DELAY);
        assertThat(names(client.get(TRASH))).containsExactly("Movie.mov");

        client.post("/assets/sim-asset/untrash", "");
        assertThat(names(client.get(TRASH))).containsExactly("Movie.mov");
        ci.clock().advance(DELAY);
        assertThat(names(client.get(TRASH))).isEmpty();

        client.delete("/assets/sim-asset");
        assertThat(client.get("/assets/sim-asset").status()).isEqualTo(200);
        ci.clock().advance(DELAY);
        assertThat(client.get("/assets/sim-asset").code()).isEqualTo("AssetDeleted");
        assertThat(eventTypes()).containsExactly("TrashAsset", "UntrashAsset", "DeleteAsset");
    }

    @Test
    void manyAssetsAreTrashedUntrashedAndDeletedLaterWhenToldSo() throws Exception {
        ci.behaviour().actAfter(DELAY);
        String assets = "{'assetIds':['sim-asset']}";

        assertThat(client.post("/assets/trash", assets).get("completeCount").asInt())
                .isEqualTo(1);
        assertThat(names(client.get(TRASH))).isEmpty();
        ci.clock().advance(DELAY);
        assertThat(names(client.get(TRASH))).containsExactly("Movie.mov");

        client.post("/assets/untrash", assets);
        client.post("/assets/delete", assets);
        assertThat(eventTypes()).containsExactly("TrashAsset");
        ci.clock().advance(DELAY);
        assertThat(client.get("/assets/sim-asset").code()).isEqualTo("AssetDeleted");
        assertThat(eventTypes()).containsExactly("TrashAsset", "UntrashAsset", "DeleteAsset");
    }

    @Test
    void assetsMoveAtOnceWhateverIsDeferred() throws Exception {
        ci.behaviour().actAfter(DELAY);

        client.post("/assets/move", "{'assetIds':['sim-asset'],'folderId':'" + CiSimulator.ROOT_FOLDER + "'}");

        assertThat(names(client.get("/folders/" + FOLDER + "/contents"))).isEmpty();
        assertThat(eventTypes()).containsExactly("MoveAsset");
    }

    @Test
    void untrashAndPurgeActLaterToo() throws Exception {
        client.post("/folders/sim-folder/trash", "");
        ci.behaviour().actAfter(DELAY);

        client.post("/workspaces/sim-workspace/purgetrash", "");
        assertThat(names(client.get(TRASH))).hasSize(2);
        ci.clock().advance(DELAY);

        assertThat(names(client.get(TRASH))).isEmpty();
    }

    @Test
    void aBulkOperationThatDidNothingBearsACodeWhenToldSo() throws Exception {
        Answer without = client.post("/folders/trash", "{'folderIds':['none']}");
        ci.behaviour().bulkErrorsWithCode(true);
        Answer with = client.post("/folders/trash", "{'folderIds':['none']}");

        assertThat(without.status()).isEqualTo(409);
        assertThat(without.body().has("code")).isFalse();
        assertThat(with.status()).isEqualTo(409);
        assertThat(with.code()).isEqualTo("BulkOperationFailed");
        assertThat(with.get("errors")).hasSize(1);
    }

    @Test
    void searchShowsTheBestFirstUnlessAskedForTheWorst() throws Exception {
        ci.addAsset("demo.jpg", FOLDER, 1);
        ci.addAsset("demo.mov", FOLDER, 1);
        String search = "/workspaces/sim-workspace/search?query=demo%20jpg";

        assertThat(names(client.get(search))).containsExactly("demo.jpg", "demo.mov");
        assertThat(names(client.get(search + "&orderBy=relevance&orderDirection=desc")))
                .containsExactly("demo.jpg", "demo.mov");
        assertThat(names(client.get(search + "&orderBy=relevance&orderDirection=asc")))
                .containsExactly("demo.mov", "demo.jpg");
    }

    private static List<String> addFolders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ci.addFolder("Folder " + i, CiSimulator.ROOT_FOLDER))
                .toList();
    }

    private static List<String> eventTypes() {
        return ci.events().all("sim-workspace").stream()
                .map(event -> event.path("type").asText())
                .toList();
    }

    private static List<String> names(Answer page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }
}
