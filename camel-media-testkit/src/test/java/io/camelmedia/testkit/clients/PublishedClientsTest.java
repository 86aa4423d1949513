// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What clients send that others published, as far as that is known. Known are: of Pixop's Java client 4.3.1 that it sends
 * no Accept, no Content-Type without a body, names an upload's part after the file, asks for screenshots and for tokens
 * of other teams with a Bearer, refuses {@code apiRequestSignatureSethod} and {@code otherTeams}, pages by ten, reads
 * {@code _embedded.totalFound}, and makes 14 calls from the token to the deletion; of Pex's that one sends tus pieces
 * with a real PATCH; of the Content API's that tokens come from {@code POST /v0/tokens} and existence is asked for by
 * HEAD; of Ci's that tokens are asked for with a form or with JSON, folders made at {@code /folders}, contents listed by
 * {@code kind} and {@code fields}, and searches made with the last 20 characters of a name. Inferred are: the order of
 * the calls, bodies that only repeat the documents, and headers that nobody mentions, which are left out.
 */
class PublishedClientsTest {

    private static final SimulatorSettings LENIENT =
            SimulatorSettings.defaults().lenient();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start(LENIENT);

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start(SimulatorSettings.defaults().lenient());

    @RegisterExtension
    static ContentApiSimulator contentApi =
            ContentApiSimulator.start(SimulatorSettings.defaults().lenient());

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start(SimulatorSettings.defaults().lenient());

    @Test
    void pixopsOwnClientWorksFromTheTokenToTheDeletion() throws Exception {
        ClientScript client = new ClientScript(pixop);
        String password = ClientScript.basic(PixopSimulator.EMAIL, PixopSimulator.PASSWORD);

        client.with("Authorization", password)
                .send(200, "GET", "/accounts/v1/token", "")
                .keep("jwt", "/jwtToken");
        client.with("Authorization", "Bearer <jwt>");
        client.send(200, "POST", "/accounts/v1/token", "")
                .hasNothingBut("", "user", "team")
                .hasNothingBut(
                        "/user",
                        "id",
                        "name",
                        "email",
                        "emailConfirmed",
                        "authSignatureMethod",
                        "authSignaturePublicKey",
                        "authSignaturePublicKeyId",
                        "banned",
                        "bannedReason",
                        "bannedDate",
                        "apiRequestSignatureSecret",
                        "apiRequestSignatureMethod",
                        "dateCreated",
                        "timeLastUpdated");
        client.send(200, "GET", "/videos/v1/projects?page=1&page-size=10", "").has("/_embedded/totalFound", "1");
        client.send(201, "PUT", "/videos/v1/project", "{\"name\":\"Rushes\"}", "Content-Type", "application/json")
                .keep("project", "/project/id");
        client.send(
                        201,
                        "PUT",
                        "/videos/v1/video",
                        "{\"name\":\"film\",\"projectId\":\"<project>\"}",
                        "Content-Type",
                        "application/json")
                .keep("video", "/videoId");
        client.send(200, "POST", "/media/v1/upload/<video>", film(), "Content-Type", "multipart/form-data; boundary=b");
        pixop.clock().advance(Duration.ofMinutes(1));
        client.send(200, "GET", "/videos/v1/check-ingest-video-progress/<video>", "")
                .has("/ingestionState/ingestionStatus", "DONE");
        client.send(200, "GET", "/media/v1/download/screenshot/small/<video>", "");
        client.send(
                        200,
                        "POST",
                        "/videos/v1/process-video/<video>",
                        "{\"scaler\":\"dvres2\",\"resolution\":{\"tag\":\"no_scaling\"}}",
                        "Content-Type",
                        "application/json")
                .keep("processed", "/processedVideoId");
        pixop.clock().advance(Duration.ofMinutes(1));
        client.send(200, "GET", "/videos/v1/check-process-video-progress/<processed>", "")
                .has("/processingState/processingStatus", "DONE");
        client.send(200, "GET", "/media/v1/download/processed/<processed>", "");
        client.send(200, "GET", "/videos/v1/video/<processed>", "").has("/video/parentId", videoOf(pixop));
        client.send(200, "DELETE", "/videos/v1/video/<video>", "");
        client.send(204, "DELETE", "/videos/v1/project/<project>", "");

        assertThat(client.calls()).isEqualTo(14);
    }

    @Test
    void pixopsOwnClientChangesTheTeamWithItsToken() throws Exception {
        pixop.joinOtherTeam();
        ClientScript client = new ClientScript(pixop);

        client.with("Authorization", ClientScript.basic(PixopSimulator.EMAIL, PixopSimulator.PASSWORD))
                .send(200, "GET", "/accounts/v1/token", "")
                .keep("jwt", "/jwtToken");
        client.with("Authorization", "Bearer <jwt>")
                .send(200, "GET", "/accounts/v1/token?team-id=" + PixopSimulator.OTHER_TEAM, "")
                .has("/teamId", PixopSimulator.OTHER_TEAM);
    }

    @Test
    void aPexClientUploadsInPiecesByPatch() throws Exception {
        String fid = "b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78";
        ClientScript client = new ClientScript(pex);

        client.with("Authorization", "Bearer " + PexSimulator.API_KEY)
                .send(
                        201,
                        "POST",
                        "/v4/cms/assets/upload",
                        "{\"title\":\"film\",\"media_type\":\"video\",\"mime_type\":\"video/mp4\",\"fid\":\"" + fid
                                + "\",\"production_date\":\"2020-01-01\"}",
                        "Content-Type",
                        "application/json")
                .keep("blob", "/blob_id")
                .keep("asset", "/asset_id");
        client.with("Authorization", "Bearer " + PexSimulator.API_KEY, "Blob-ID", "<blob>", "Tus-Resumable", "1.0.0")
                .send(201, "POST", "/v4/cms/assets/file-upload/", "", "Upload-Length", "3")
                .keepLocation("upload");
        client.send(200, "HEAD", "<upload>", "").hasHeader("Upload-Offset", "0");
        client.send(
                        204,
                        "PATCH",
                        "<upload>",
                        "AB",
                        "Upload-Offset",
                        "0",
                        "Content-Type",
                        "application/offset+octet-stream")
                .hasHeader("Upload-Offset", "2");
        client.send(
                204, "PATCH", "<upload>", "C", "Upload-Offset", "2", "Content-Type", "application/offset+octet-stream");
        client.with("Authorization", "Bearer " + PexSimulator.API_KEY)
                .send(200, "GET", "/v3/cms/assets/<asset>/verify", "")
                .has("/uploaded", "true");
        client.send(200, "PUT", "/v3/cms/assets/<asset>/track", "{\"is_tracked\":\"true\"}");
        client.send(200, "GET", "/drm/sound-metadata/87654?platform=platform1", "")
                .has("/title", "title1");
    }

    @Test
    void aContentApiClientObtainsItsTokenAndAsksForOriginals() throws Exception {
        String asset = contentApi.addAsset("a.wav", "audio/x-wav", new byte[] {1});
        ClientScript client = new ClientScript(contentApi);

        client.with("x-client-id", ContentApiSimulator.CLIENT_ID, "x-client-secret", ContentApiSimulator.CLIENT_SECRET)
                .send(201, "POST", "/v0/tokens", "")
                .keep("token", "/token/tokenId");
        client.with("x-client-id", ContentApiSimulator.CLIENT_ID, "x-authentication-token", "<token>");
        client.send(200, "GET", "/v0/version", "");
        client.send(200, "HEAD", "/v0/assets/" + asset, "");
        client.send(404, "HEAD", "/v0/assets/none", "");
        client.send(200, "HEAD", "/v0/originalassets/" + asset, "");
        client.send(302, "GET", "/v0/originalassets/" + asset, "");
        client.send(201, "POST", "/v0/legacy/assets", "{\"legacyTrackToken\":\"1\",\"originalFileName\":\"1.wav\"}");
        client.send(200, "GET", "/v0/legacy/assets?filters%5Bkeyword%5D=1.wav&count=10", "")
                .has("/total", "1");
    }

    @Test
    void ciClientsAskForTokensWithAFormOrWithJson() throws Exception {
        ClientScript client = new ClientScript(ci);
        String basic = ClientScript.basic(CiSimulator.USERNAME, CiSimulator.PASSWORD);
        String form = "grant_type=password&client_id=" + CiSimulator.CLIENT_ID + "&client_secret="
                + CiSimulator.CLIENT_SECRET;
        String json = "{\"client_id\":\"" + CiSimulator.CLIENT_ID + "\",\"client_secret\":\""
                + CiSimulator.CLIENT_SECRET + "\",\"grant_type\":\"";

        client.with("Authorization", basic)
                .send(200, "POST", "/oauth2/token", form, "Content-Type", "application/x-www-form-urlencoded");
        client.send(200, "POST", "/oauth2/token", json + "password\"}", "Content-Type", "application/json")
                .keep("refresh", "/refresh_token");
        client.with("Content-Type", "application/json")
                .send(200, "POST", "/oauth2/token", json + "refresh_token\",\"refresh_token\":\"<refresh>\"}");
    }

    @Test
    void ciClientsMakeFoldersListContentsAndSearch() throws Exception {
        ci.addAsset("A very long name of a film.mov", CiSimulator.FOLDER, 5);
        ClientScript client = new ClientScript(ci);
        client.with("Authorization", "Bearer " + ci.tokens().issue());

        client.send(200, "GET", "/workspaces?limit=100", "").has("/items/0/class", "Team");
        client.send(
                        201,
                        "POST",
                        "/folders",
                        "{\"name\":\"Rushes\",\"workspaceId\":\"sim-workspace\",\"parentFolderId\":\"sim-folder\"}",
                        "Content-Type",
                        "application/json")
                .keep("folder", "/folderId");
        client.send(200, "GET", "/folders/<folder>", "").has("/name", "Rushes");
        client.send(200, "GET", "/folders/sim-folder/contents?kind=asset", "").has("/count", "2");
        client.send(200, "GET", "/workspaces/sim-workspace/contents?kind=asset&fields=id,name,size&limit=100", "")
                .has("/count", "4");
        client.send(200, "GET", "/workspaces/sim-workspace/search?query=film.mov", "")
                .has("/count", "1");
        client.send(
                200,
                "POST",
                "/events",
                "{\"workspaceId\":\"sim-workspace\",\"orderDirection\":\"asc\",\"limit\":50}",
                "Content-Type",
                "application/json");
        client.send(200, "POST", "/folders/<folder>/trash", "");
        client.send(200, "DELETE", "/folders/<folder>", "").has("/message", "Folder was deleted");
    }

    private static String videoOf(PixopSimulator simulator) {
        return simulator.state().at("/videos/0/id").asText();
    }

    /** The vendor's client names the part after the file. */
    private static String film() {
        return "--b\r\nContent-Disposition: form-data; name=\"film.mov\"; filename=\"film.mov\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nmedia\r\n--b--\r\n";
    }
}
