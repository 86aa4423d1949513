// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.ci.CiUploadClient;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopClient;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number whose exponent never ends is refused by each call that reads JSON as JSON is that breaks off. */
class MalformedJsonTest {

    private static final String BROKEN_OFF = "{\"n\":";
    private static final String ENDLESS = "{\"n\":1e99999999999}";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentApi = ContentApiSimulator.start();

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Test
    void pexRefusesAnEndlessNumber() throws Exception {
        PexClient client = new PexClient(pex);
        pex.rates().permit(1_000, Duration.ofSeconds(1));
        long asset = pex.assets().add("Film");
        long copy = pex.copies().add(asset, Json.object());
        long collection = client.post("/v3/cms/collections", "{'title':'a'}")
                .get("collection_id")
                .longValue();
        long automated = client.post("/v3/cms/collections/auto", "{'source_url':'https://example.com/a'}")
                .get("collection_id")
                .longValue();
        long whitelist = client.post("/v3/cms/whitelists", "{'title':'a'}")
                .get("whitelist_id")
                .longValue();

        List<String> calls = List.of(
                "POST /v3/cms/assets/upload",
                "POST /v4/cms/assets/upload",
                "POST /v3/cms/assets/link",
                "PUT /v3/cms/assets/" + asset,
                "PATCH /v3/cms/assets/" + asset,
                "PUT /v3/cms/assets/" + asset + "/track",
                "POST /v3/cms/collections",
                "PUT /v3/cms/collections/" + collection,
                "POST /v3/cms/collections/auto",
                "PUT /v3/cms/collections/auto/" + automated,
                "POST /v3/cms/whitelists",
                "POST /v3/cms/whitelists/" + whitelist + "/urls",
                "POST /v3/drm/copies/status",
                "POST /v3/drm/copies/" + copy + "/status",
                "POST /v3/drm/sound-metadata");

        for (String call : calls) {
            assertRefused(pex, 400, call, "Authorization", PexClient.BEARER);
        }
    }

    @Test
    void pixopRefusesAnEndlessNumber() throws Exception {
        String video = new PixopClient(pixop).createVideo();
        String bearer = PixopClient.bearer(pixop.tokens().issue());

        List<String> calls = List.of(
                "POST /accounts/v1/update-password",
                "PUT /videos/v1/project",
                "POST /videos/v1/project/" + PixopSimulator.PROJECT,
                "PUT /videos/v1/video",
                "POST /videos/v1/process-video/" + video);

        for (String call : calls) {
            assertRefused(
                    pixop, 400, call, "Authorization", bearer, "Accept", "*/*", "Content-Type", "application/json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v0/legacy/tracks/1/originalAssets, 409",
        "POST /v0/legacy/assets, 404",
        "PUT /v0/legacy/assets/trackToken:370456, 404",
    })
    void contentApiRefusesAnEndlessNumberWithTheStatusOfOtherMalformedBodies(String call, int status) throws Exception {
        contentApi.addLegacyAsset("370456", "a.flac", new byte[] {1});

        assertRefused(
                contentApi,
                status,
                call,
                "x-client-id",
                ContentApiSimulator.CLIENT_ID,
                "x-authentication-token",
                ContentApiSimulator.AUTHENTICATION_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /oauth2/token",
                "POST /events",
                "POST /networks/sim-network/workspaces",
                "POST /networks/sim-network/webhooks",
                "PUT /workspaces/sim-workspace",
                "POST /folders",
                "POST /folders/move",
                "POST /folders/trash",
                "POST /folders/untrash",
                "POST /folders/delete",
                "POST /folders/metadata/changes",
                "PUT /folders/sim-folder",
                "POST /assets/details/bulk",
                "POST /assets/move",
                "POST /assets/copy",
                "POST /assets/trash",
                "POST /assets/untrash",
                "POST /assets/delete",
                "PUT /assets/sim-asset",
                "POST /assets/sim-asset/streams",
                "POST /assets/sim-asset/metadata",
                "POST /mediaboxes",
                "PUT /mediaboxes/MEDIABOX",
            })
    void ciRefusesAnEndlessNumber(String call) throws Exception {
        String mediaBox = ci.addMediaBox("Box", "Public", null, List.of(), CiSimulator.ASSET);
        String authorization = "Bearer " + ci.tokens().issue();

        assertRefused(
                ci,
                400,
                call.replace("MEDIABOX", mediaBox),
                "Authorization",
                authorization,
                "Content-Type",
                "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {BROKEN_OFF, ENDLESS, "[]", "none"})
    void ciRefusesAnUploadWhoseMetadataAreNoObject(String metadata) throws Exception {
        CiUploadClient uploads = new CiUploadClient(ci);
        String form = "--b\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + metadata
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"filename\"; filename=\"a.mov\"\r\n\r\nbytes\r\n--b--\r\n";

        HttpResponse<byte[]> refused = uploads.request("POST", "/upload", form, "multipart/form-data; boundary=b");
        HttpResponse<byte[]> begun = uploads.request("POST", "/upload/multipart", metadata, "application/json");

        assertThat(refused.statusCode()).as(text(refused)).isEqualTo(400);
        assertThat(text(refused)).isEqualTo(text(begun));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT /__sim/clock", "POST /__sim/faults", "POST /__sim/seeds/assets"})
    void theControlOfASimulatorRefusesAnEndlessNumber(String call) throws Exception {
        for (Simulator simulator : List.of(pex, contentApi, ci)) {
            assertRefused(simulator, 400, call);
        }
    }

    private static void assertRefused(Simulator simulator, int status, String call, String... headers)
            throws Exception {
        HttpResponse<byte[]> brokenOff = send(simulator, call, BROKEN_OFF, headers);
        HttpResponse<byte[]> endless = send(simulator, call, ENDLESS, headers);

        assertThat(endless.statusCode()).as("%s: %s", call, text(endless)).isEqualTo(status);
        assertThat(text(endless)).isEqualTo(text(brokenOff)).isNotEmpty();
    }

    private static HttpResponse<byte[]> send(Simulator simulator, String call, String body, String... headers)
            throws Exception {
        String[] parts = call.split(" ");
        return new Client(simulator).send(parts[0], parts[1], body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8).replaceAll("\"sentryId\":\"\\w+\"", "");
    }
}
