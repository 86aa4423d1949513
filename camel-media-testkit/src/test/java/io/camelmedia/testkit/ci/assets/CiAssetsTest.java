// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import static io.camelmedia.testkit.ci.CiSimulator.ASSET;
import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.ROOT_FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.ci.state.CiProcessing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiAssetsTest {

    private static final byte[] HELLO = "hello world".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void anAssetShowsItselfWithTheMd5OfItsFile() throws Exception {
        String id = ci.addAsset("hello.txt", FOLDER, HELLO);

        Answer answer = client.get("/assets/" + id);

        assertThat(answer.get("md5Checksum").asText()).isEqualTo("5eb63bbbe01eeed093cb22bb8f5acdc3");
        assertThat(answer.get("size").asInt()).isEqualTo(11);
        assertThat(answer.body().has("kind")).isFalse();
        assertThat(answer.get("isDeleted").asBoolean(true)).isFalse();
    }

    @Test
    void onlyTheFieldsThatAreAskedForAreShown() throws Exception {
        assertThat(client.get("/assets/" + ASSET + "?fields=size,status").body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "name", "size", "status");
    }

    @Test
    void anUnknownAssetIsNotFoundAndADeletedOneIsDeleted() throws Exception {
        assertThat(client.get("/assets/none").status()).isEqualTo(404);
        assertThat(client.delete("/assets/" + ASSET).get("message").asText()).isEqualTo("Asset was deleted.");
        assertThat(client.get("/assets/" + ASSET).code()).isEqualTo("AssetDeleted");
    }

    @Test
    void manyAssetsAreShownAtOnceWithoutThoseThatAreNotThere() throws Exception {
        Answer answer = client.post(
                "/assets/details/bulk",
                "{'assetIds':['sim-asset','none','sim-asset-audio'],'fields':['size'],'limit':1,'offset':1}");

        assertThat(answer.get("count").asInt()).isEqualTo(2);
        assertThat(answer.get("items").findValuesAsText("id")).containsExactly("sim-asset-audio");
        assertThat(answer.get("items").get(0).has("status")).isFalse();
    }

    @Test
    void anAssetIsRenamedAndDescribed() throws Exception {
        Answer answer = client.put("/assets/" + ASSET, "{'name':'New.mov','description':'A take'}");

        assertThat(answer.get("name").asText()).isEqualTo("New.mov");
        assertThat(answer.get("description").asText()).isEqualTo("A take");
        assertThat(types()).containsExactly("RenameAsset");
    }

    @Test
    void anAssetGoesToTheTrashAndComesBackOnce() throws Exception {
        assertThat(client.post("/assets/" + ASSET + "/trash", "").status()).isEqualTo(200);
        assertThat(client.post("/assets/" + ASSET + "/trash", "").code()).isEqualTo("AssetTrashed");
        assertThat(client.post("/assets/" + ASSET + "/untrash", "").status()).isEqualTo(200);
        assertThat(client.post("/assets/" + ASSET + "/untrash", "").code()).isEqualTo("AssetNotTrashed");
        assertThat(types()).containsExactly("TrashAsset", "UntrashAsset");
    }

    @ParameterizedTest
    @CsvSource({"trash, 'sim-asset,none', 1, 1", "delete, 'sim-asset,sim-asset-audio', 2, 0"})
    void manyAssetsGoAtOnce(String action, String ids, int complete, int errors) throws Exception {
        Answer answer = client.post("/assets/" + action, "{'assetIds':['" + ids.replace(",", "','") + "']}");

        assertThat(answer.get("completeCount").asInt()).isEqualTo(complete);
        assertThat(answer.get("errorCount").asInt()).isEqualTo(errors);
        assertThat(answer.get("complete").findValuesAsText("kind")).containsOnly("Asset");
    }

    @Test
    void assetsMoveIntoAFolder() throws Exception {
        String target = ci.addFolder("Target", ROOT_FOLDER);

        client.post("/assets/move", "{'assetIds':['sim-asset'],'folderId':'" + target + "'}");

        assertThat(client.get("/folders/" + target + "/contents").get("items").findValuesAsText("id"))
                .contains(ASSET);
        assertThat(client.get("/folders/" + FOLDER + "/contents").get("items")).isEmpty();
    }

    @Test
    void aTargetThatIsNotThereIsAnUnknownResource() throws Exception {
        Answer answer = client.post("/assets/move", "{'assetIds':['sim-asset'],'folderId':'none'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.get("message").asText()).contains("Unknown resource");
    }

    @Test
    void aCopyHasTheSameFileUnderAnotherId() throws Exception {
        String id = ci.addAsset("hello.txt", FOLDER, HELLO);

        client.post("/assets/copy", "{'assetIds':['" + id + "'],'targets':[{'workspaceId':'sim-personal-workspace'}]}");

        JsonNode copy = client.get("/workspaces/sim-personal-workspace/contents?kind=asset")
                .get("items")
                .get(0);
        assertThat(copy.path("id").asText()).isNotEqualTo(id);
        assertThat(client.get("/assets/" + copy.path("id").asText())
                        .get("md5Checksum")
                        .asText())
                .isEqualTo("5eb63bbbe01eeed093cb22bb8f5acdc3");
    }

    @Test
    void archivingAndRestoringTakeTime() throws Exception {
        assertThat(client.post("/assets/" + ASSET + "/archive", "")
                        .get("message")
                        .asText())
                .isEqualTo("Asset archive has started.");
        assertThat(asset("archiveStatus")).isEqualTo("Archive in progress");
        ci.clock().advance(CiProcessing.ARCHIVING);
        assertThat(asset("archiveStatus")).isEqualTo("Archived");

        client.post("/assets/" + ASSET + "/restore", "");
        assertThat(asset("restoreStatus")).isEqualTo("Restore in progress");
        ci.clock().advance(CiProcessing.ARCHIVING);
        assertThat(asset("restoreStatus")).isEqualTo("Restored");
        assertThat(asset("restoreExpirationDate")).isNotEmpty();
    }

    @Test
    void metadataIsAddedOnceThenChangedAndRemoved() throws Exception {
        String path = "/assets/" + ASSET + "/metadata";
        String pair = "{'metadata':[{'name':'Owner','value':'Camel'}]}";

        assertThat(client.post(path, pair).status()).isEqualTo(200);
        assertThat(client.post(path, pair).status()).isEqualTo(409);
        assertThat(client.put(path + "/Owner", "{'value':'Dromedary'}").status())
                .isEqualTo(200);
        assertThat(client.get("/assets/" + ASSET).get("metadata").findValuesAsText("value"))
                .containsExactly("Dromedary");
        assertThat(client.delete(path + "/Owner").status()).isEqualTo(200);
        assertThat(client.delete(path + "/Owner").status()).isEqualTo(404);
        assertThat(client.post(path, "{}").status()).isEqualTo(400);
    }

    @Test
    void anAddressHoldsForThreeHoursAndAsItWasGivenOnly() throws Exception {
        String id = ci.addAsset("hello.txt", FOLDER, HELLO);
        String address =
                client.get("/assets/" + id + "/download").get("location").asText();

        assertThat(fetch(address).body()).isEqualTo(HELLO);
        assertThat(fetch(address + "&x=1").statusCode()).isEqualTo(403);
        ci.clock().advance(Duration.ofHours(3));
        assertThat(fetch(address).statusCode()).isEqualTo(403);
    }

    @Test
    void anAddressHoldsAsLongAsItWasAskedFor() throws Exception {
        String until = ci.clock().instant().plus(Duration.ofDays(2)).toString();
        Answer answer = client.get("/assets/sim-asset-image/download?downloadExpirationDate=" + until);

        ci.clock().advance(Duration.ofDays(1));

        assertThat(fetch(answer.get("location").asText()).body()).hasSize(1_048_576);
    }

    @Test
    void proxiesAndThumbnailsHaveAddressesToo() throws Exception {
        Answer answer = client.get("/assets/" + ASSET + "/download");

        assertThat(answer.get("proxies").findValuesAsText("type")).containsExactly("video-3g");
        assertThat(fetch(answer.get("thumbnails").get(0).path("location").asText())
                        .body())
                .asString(StandardCharsets.UTF_8)
                .startsWith("large of sim-asset");
    }

    @Test
    void elementsAreListedAndFetched() throws Exception {
        String element = ci.addElement(ASSET, "Notes.pdf", 1_024);

        assertThat(client.get("/assets/" + ASSET + "/elements").get("items").findValuesAsText("name"))
                .contains("Notes.pdf");
        assertThat(fetch(client.get("/elements/" + element).get("downloadUrl").asText())
                        .body())
                .hasSize(1_024);
        assertThat(client.get("/elements/none").status()).isEqualTo(404);
    }

    @Test
    void streamsAreMadeByName() throws Exception {
        Answer answer = client.post(
                "/assets/" + ASSET + "/streams",
                "{'streams':[{'name':'review','videoSources':[{'type':'video-3g','displayName':'Low'}]}]}");

        assertThat(answer.get("complete").get(0).path("name").asText()).isEqualTo("review");
        assertThat(answer.get("complete").get(0).path("streams").findValuesAsText("type"))
                .containsExactly("hls", "video-3g");
    }

    @Test
    void aKeywordWithAnUnderscoreFindsNothing() throws Exception {
        ci.addAsset("my_file.mov", FOLDER, 1);

        assertThat(client.get("/workspaces/" + WORKSPACE + "/search?query=my_file")
                        .get("items"))
                .isEmpty();
        assertThat(client.get("/workspaces/" + WORKSPACE + "/search?query=file").get("items"))
                .hasSize(1);
    }

    @Test
    void aMediaBoxIsShownAndChangedAsAWhole() throws Exception {
        String id = client.post(
                        "/mediaboxes",
                        "{'name':'Box','type':'Secure','assetIds':['sim-asset'],'recipients':['a@example.com']}")
                .get("mediaboxId")
                .asText();

        Answer changed = client.put(
                "/mediaboxes/" + id,
                "{'name':'Other','type':'Secure','assetIds':['sim-asset-audio'],'recipients':['b@example.com']}");

        assertThat(changed.get("name").asText()).isEqualTo("Other");
        Answer shown = client.get("/mediaboxes/" + id);
        assertThat(shown.get("assets").findValuesAsText("id")).containsExactly("sim-asset-audio");
        assertThat(shown.get("users").findValuesAsText("email")).containsExactly("b@example.com");
        assertThat(client.put(
                                "/mediaboxes/" + id,
                                "{'name':'Other','type':'Public','assetIds':['sim-asset','sim-asset']}")
                        .code())
                .isEqualTo("AssetNotFound");
    }

    private String asset(String field) throws Exception {
        return client.get("/assets/" + ASSET).get(field).asText();
    }

    private static Iterable<String> types() {
        return ci.events().all(WORKSPACE).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }

    private static HttpResponse<byte[]> fetch(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
