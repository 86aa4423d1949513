// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import static io.camelmedia.testkit.ci.CiSimulator.ASSET;
import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiClient.Answer;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiMediaBoxesTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);

    @Test
    void aMediaBoxIsMadeAndItsEventTellsTheSettings() throws Exception {
        Answer made = client.post(
                "/mediaboxes",
                "{'name':'Box','type':'Secure','assetIds':['sim-asset'],'folderIds':['sim-folder'],"
                        + "'recipients':['sim@example.com'],'expirationDays':30,'allowSourceDownload':true}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.get("link").asText()).startsWith(ci.publicUrl() + "/r/");
        JsonNode event = ci.events().all("sim-workspace").get(0);
        assertThat(event.get("type").asText()).isEqualTo("CreateMediabox");
        JsonNode settings = event.get("mediaBoxes").get(0).get("settings");
        assertThat(settings.get("assetIds").get(0).asText()).isEqualTo(ASSET);
        assertThat(settings.get("folderIds").get(0).asText()).isEqualTo(FOLDER);
        assertThat(settings.get("allowSourceDownload").asBoolean()).isTrue();
        assertThat(settings.get("expirationDate").asText())
                .isEqualTo(ci.clock().instant().plus(Duration.ofDays(30)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {'type':'Public','assetIds':['sim-asset']}; 400; MissingOrInvalidName
            {'name':'B','assetIds':['sim-asset']}; 400; InvalidMediaBoxType
            {'name':'B','type':'Private','assetIds':['sim-asset']}; 400; InvalidMediaBoxType
            {'name':'B','type':'Public'}; 400; AssetIdNotProvided
            {'name':'B','type':'Public','assetIds':['none']}; 400; AssetNotFound
            {'name':'B','type':'Public','assetIds':['sim-asset','sim-asset']}; 400; AssetNotFound
            {'name':'B','type':'Public','folderIds':['none']}; 400; FolderNotFound
            {'name':'B','type':'Public','folderIds':['sim-catalog-root-folder']}; 400; InvalidFolder
            {'name':'B','type':'Public','folderIds':['sim-folder','sim-personal-root-folder']}; 400; InvalidContent
            {'name':'B','type':'Public','folderIds':['sim-personal-root-folder'],'notifyOnOpen':true}; 400; EntitlementRequired
            {'name':'B','type':'Protected','assetIds':['sim-asset']}; 400; InvalidPassword
            {'name':'B','type':'Secure','assetIds':['sim-asset']}; 400; InvalidRecipients
            {'name':'B','type':'Public','assetIds':['sim-asset'],'recipients':['nobody']}; 400; InvalidRecipients
            {'name':'B','type':'Public','assetIds':['sim-asset'],'expirationDays':0}; 400; InvalidExpiration
            {'name':'B','type':'Public','assetIds':['sim-asset'],'expirationDate':'2017-01-02'}; 400; InvalidExpiration
            {'name':'B','type':'Public','assetIds':['sim-asset'],'expirationDate':'soon'}; 400; InvalidExpiration
            {'name':'B','type':'Public','assetIds':['sim-asset'],'expirationDays':1,'expirationDate':'2999-01-02'}; 400; InvalidExpiration
            {'name':'B','type':'Public','assetIds':['sim-asset'],'filters':{'elements':{}}}; 400; InvalidMediaboxFilterOptions
            """)
    void creationIsRefusedAsDocumented(String body, int status, String code) throws Exception {
        Answer answer = client.post("/mediaboxes", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void whatIsTrashedOrDeletedCannotBeShared() throws Exception {
        client.post("/folders/sim-folder/trash", "");
        Answer trashedAsset = share("'assetIds':['sim-asset']");
        assertThat(trashedAsset.status()).isEqualTo(409);
        assertThat(trashedAsset.code()).isEqualTo("AssetTrashed");
        assertThat(share("'folderIds':['sim-folder']").code()).isEqualTo("FolderTrashed");

        client.delete("/folders/sim-folder");
        Answer deletedFolder = share("'folderIds':['sim-folder']");
        assertThat(deletedFolder.status()).isEqualTo(400);
        assertThat(deletedFolder.code()).isEqualTo("FolderDeleted");
        assertThat(share("'assetIds':['sim-asset']").code()).isEqualTo("AssetDeleted");
    }

    @Test
    void receivedMediaBoxesAreListedNewestFirst() throws Exception {
        ci.addMediaBox("First", "Secure", null, List.of(USERNAME), ASSET);
        ci.clock().advance(Duration.ofSeconds(1));
        ci.addMediaBox("Second", "Public", null, List.of(USERNAME), FOLDER);
        ci.addMediaBox("Not mine", "Secure", null, List.of("a@example.com"), ASSET);

        assertThat(names(client.get("/mediaboxes/received"))).containsExactly("Second", "First");
        assertThat(names(client.get("/mediaboxes/received?orderBy=name&orderDirection=asc")))
                .containsExactly("First", "Second");
        assertThat(names(client.get("/mediaboxes/received?type=Secure"))).containsExactly("First");
        assertThat(names(client.get("/mediaboxes/received?query=SECO"))).containsExactly("Second");
        assertThat(client.get("/mediaboxes/received")
                        .get("filter")
                        .get("status")
                        .asText())
                .isEqualTo("active");
        assertThat(client.get("/mediaboxes/received?type=Private").code()).isEqualTo("InvalidMediaBoxType");
        assertThat(client.get("/mediaboxes/received?limit=51").code()).isEqualTo("InvalidLimitOrOffset");
        assertThat(client.get("/mediaboxes/received?orderBy=size").code()).isEqualTo("InvalidQueryOrderField");
    }

    @Test
    void expiredAndDeletedMediaBoxesAreInactive() throws Exception {
        client.post(
                "/mediaboxes",
                "{'name':'Expires','type':'Secure','assetIds':['sim-asset'],'recipients':['sim@example.com'],"
                        + "'expirationDays':1}");
        String deleted = ci.addMediaBox("Deleted", "Secure", null, List.of(USERNAME), ASSET);
        ci.deleteMediaBox(deleted);
        ci.clock().advance(Duration.ofDays(1));

        assertThat(names(client.get("/mediaboxes/received"))).isEmpty();
        assertThat(names(client.get("/mediaboxes/received?status=inactive&orderBy=name&orderDirection=asc")))
                .containsExactly("Deleted", "Expires");
        Answer gone = client.post("/mediaboxes/" + deleted + "/open", "");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.code()).isEqualTo("MediaBoxNotAvailable");
        assertThat(client.post("/mediaboxes/none/open", "").code()).isEqualTo("MediaBoxNotFound");
    }

    @Test
    void aSecureMediaBoxOpensToItsRecipientsOnly() throws Exception {
        String mine = ci.addMediaBox("Mine", "Secure", null, List.of(USERNAME), ASSET, FOLDER);
        String other = ci.addMediaBox("Other", "Secure", null, List.of("a@example.com"), ASSET);

        Answer opened = client.post("/mediaboxes/" + mine + "/open", "");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.get("currentUser").get("email").asText()).isEqualTo(USERNAME);
        assertThat(opened.get("assetCount").asInt()).isEqualTo(1);
        assertThat(opened.get("folderCount").asInt()).isEqualTo(1);
        assertThat(client.get("/mediaboxes/received")
                        .get("items")
                        .get(0)
                        .get("opened")
                        .asBoolean())
                .isTrue();

        Answer refused = client.post("/mediaboxes/" + other + "/open", "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("MediaBoxAccessDenied");
        assertThat(client.send("POST", "/mediaboxes/" + mine + "/open", "", "").status())
                .isEqualTo(401);
    }

    @Test
    void aProtectedMediaBoxOpensWithItsPassword() throws Exception {
        String id = ci.addMediaBox("Box", "Protected", "fake-password", List.of(), ASSET);

        assertThat(client.send("POST", "/mediaboxes/" + id + "/open", "", CiClient.basic("anyone", "fake-password"))
                        .status())
                .isEqualTo(200);
        Answer wrong = client.send("POST", "/mediaboxes/" + id + "/open", "", CiClient.basic("anyone", "wrong"));
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.code()).isEqualTo("ProtectedMediaBoxAccessDenied");
        assertThat(client.send("GET", "/mediaboxes/" + id + "/contents", "", "").code())
                .isEqualTo("ProtectedMediaBoxAccessDenied");
    }

    @Test
    void aPublicMediaBoxOpensToAnyoneAndShowsItsContents() throws Exception {
        String id = ci.addMediaBox("Box", "Public", null, List.of(), "sim-asset-audio", FOLDER);

        assertThat(client.send("POST", "/mediaboxes/" + id + "/open", "", "").status())
                .isEqualTo(200);
        Answer contents = client.send("GET", "/mediaboxes/" + id + "/contents", "", "");
        assertThat(names(contents)).containsExactly("Dailies", "Interview.wav");
        assertThat(contents.get("items").get(1).get("isViewable").asBoolean()).isTrue();
        assertThat(names(client.send("GET", "/mediaboxes/" + id + "/contents?kind=asset", "", "")))
                .containsExactly("Interview.wav");
        assertThat(client.send("GET", "/mediaboxes/" + id + "/contents?orderBy=size", "", "")
                        .code())
                .isEqualTo("InvalidQueryOrderField");
    }

    @Test
    void aFolderInAMediaBoxShowsItsContents() throws Exception {
        String id = ci.addMediaBox("Box", "Public", null, List.of(), FOLDER);

        assertThat(names(client.send("GET", "/mediaboxes/" + id + "/folders/sim-folder/contents", "", "")))
                .containsExactly("Movie.mov");
        assertThat(client.send("GET", "/mediaboxes/" + id + "/folders/sim-root-folder/contents", "", "")
                        .code())
                .isEqualTo("FolderNotFound");
    }

    private Answer share(String items) throws Exception {
        return client.post("/mediaboxes", "{'name':'B','type':'Public'," + items + "}");
    }

    private static List<String> names(Answer page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }
}
