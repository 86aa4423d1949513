// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a simulator remembers is there again when another is started on the same folder. */
class StateFolderTest {

    private static final String BEARER = "Bearer " + PexSimulator.API_KEY;

    @TempDir
    Path folder;

    @Test
    void pexKeepsAssetsUploadsCopiesAndAllElse() throws Exception {
        String before;
        String put;
        String tus;
        try (PexSimulator pex = PexSimulator.start(settings())) {
            long asset = pex.assets().add(Json.object().put("title", "Film"));
            pex.copies().add(asset, Json.object().put("copy_title", "Copy"));
            call(pex, "POST", "/v3/cms/collections", "{\"title\":\"c\"}");
            call(
                    pex,
                    "POST",
                    "/v3/cms/whitelists",
                    "{\"title\":\"w\",\"dates_limit\":" + "{\"start_date\":\"-infinity\",\"end_date\":\"infinity\"}}");
            call(pex, "POST", "/v3/drm/copies/status", "{\"title\":\"s\"}");
            put = call(pex, "POST", "/v3/cms/assets/upload", upload("media"))
                    .path("file_url")
                    .asText()
                    .substring(pex.baseUrl().length());
            tus = beginTus(pex);
            before = pex.state().toString();
        }
        try (PexSimulator pex = PexSimulator.start(settings())) {
            assertThat(pex.state().toString()).isEqualTo(before);
            assertThat(call(pex, "GET", "/v3/drm/copies/statuses", "").toString())
                    .contains("\"title\":\"s\"");
            assertThat(new Client(pex)
                            .send("PUT", put, "media".getBytes(StandardCharsets.UTF_8), "Content-Type", "video/mp4")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(tusOffset(pex, tus)).isEqualTo("3");
        }
    }

    @Test
    void pixopKeepsVideosJobsTheAccountAndTokens() throws Exception {
        String token;
        String before;
        String film;
        try (PixopSimulator pixop = PixopSimulator.start(settings())) {
            film = pixop.addVideo("film.mov", "media".getBytes(StandardCharsets.UTF_8));
            pixop.ingestion().finish(film);
            pixop.process(film);
            pixop.joinOtherTeam();
            pixop.clock().advance(Duration.ofSeconds(3));
            token = pixop.tokens().issue();
            before = pixop.state().toString();
            pixop.account().changePassword("changed");
            new Client(pixop).get("/accounts/v1/account");
        }
        try (PixopSimulator pixop = PixopSimulator.start(settings())) {
            assertThat(pixop.state().toString()).isEqualTo(before);
            assertThat(pixop.upload(film).orElseThrow().text()).isEqualTo("media");
            HttpResponse<byte[]> account =
                    new Client(pixop).get("/accounts/v1/account", "Authorization", "Bearer " + token);
            assertThat(account.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theContentApiKeepsAssetsAndRenditions() throws Exception {
        String id;
        String mp3 = "?bitrate=96000&channels=2&format=mp3";
        String[] credentials = {
            "x-client-id", ContentApiSimulator.CLIENT_ID,
            "x-authentication-token", ContentApiSimulator.AUTHENTICATION_TOKEN
        };
        try (ContentApiSimulator api = ContentApiSimulator.start(settings())) {
            id = api.addAsset("a.wav", "audio/x-wav", new byte[] {1, 2, 3});
            api.mapTrack("370456", id);
            api.addLegacyAsset("1", "b.wav", new byte[] {4});
            assertThat(location(new Client(api).get("/v0/assets/" + id + mp3, credentials)))
                    .isEmpty();
        }
        try (ContentApiSimulator api = ContentApiSimulator.start(settings())) {
            assertThat(api.state().path("legacyAssets")).hasSize(1);
            assertThat(api.upload(id).orElseThrow().bytes()).containsExactly(1, 2, 3);
            assertThat(location(new Client(api).get("/v0/legacy/tracks/370456", credentials)))
                    .isNotEmpty();
            api.clock().advance(Duration.ofSeconds(5));
            assertThat(location(new Client(api).get("/v0/assets/" + id + mp3, credentials)))
                    .isNotEmpty();
        }
    }

    @Test
    void ciKeepsItemsEventsMediaBoxesTokensAndWhatIsDeferred() throws Exception {
        String token;
        String before;
        try (CiSimulator ci = CiSimulator.start(settings())) {
            ci.addMediaBox("Box", "Public", null, List.of(CiSimulator.USERNAME), CiSimulator.ASSET);
            ci.changeAsset(CiSimulator.ASSET, Json.object().put("archiveStatus", "Archived"));
            ci.addWorkspace("Second");
            token = ci.tokens().issue();
            ci.behaviour().actAfter(Duration.ofMinutes(1));
            before = ci.state().toString();
            new Client(ci).send("POST", "/folders/sim-folder/trash", new byte[0], "Authorization", "Bearer " + token);
        }
        try (CiSimulator ci = CiSimulator.start(settings())) {
            assertThat(ci.state().toString()).isEqualTo(before);
            ci.clock().advance(Duration.ofMinutes(1));
            HttpResponse<byte[]> trash =
                    new Client(ci).get("/workspaces/sim-workspace/trashbin", "Authorization", "Bearer " + token);
            assertThat(Json.parse(trash.body()).path("count").asInt()).isEqualTo(2);
            assertThat(ci.events().all(CiSimulator.WORKSPACE)).hasSize(2);
        }
    }

    @Test
    void theClockGoesOnFromWhereItWas() {
        Instant before;
        try (PexSimulator pex = PexSimulator.start(settings())) {
            pex.clock().set(Instant.parse("2017-01-02T00:00:00Z"));
            before = pex.clock().instant();
            pex.restore(pex.snapshot());
        }
        try (PexSimulator pex = PexSimulator.start(settings())) {
            assertThat(pex.clock().instant()).isEqualTo(before);
        }
    }

    @Test
    void aSnapshotHasTheBytesOfItsMomentWhateverComesLater() throws Exception {
        try (PexSimulator pex = PexSimulator.start()) {
            String tus = beginTus(pex);
            Snapshot early = pex.snapshot();
            appendTus(pex, tus, "3", "dia");
            Snapshot late = pex.snapshot();

            pex.restore(early);
            assertThat(tusOffset(pex, tus)).isEqualTo("3");
            appendTus(pex, tus, "3", "x");
            pex.restore(late);
            assertThat(tusOffset(pex, tus)).isEqualTo("6");
            pex.restore(early);
            assertThat(tusOffset(pex, tus)).isEqualTo("3");
            appendTus(pex, tus, "3", "dia");
            assertThat(tusOffset(pex, tus)).isEqualTo("6");
        }
    }

    @Test
    void aStateOfAnotherVersionIsRefusedInWords() throws Exception {
        try (PexSimulator pex = PexSimulator.start(settings())) {
            pex.assets().add("Film");
        }
        assertThatThrownBy(() -> CiSimulator.start(settings()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the state was kept by another version of the simulators");
    }

    @Test
    void whatNobodyRefersToIsSweptAway() throws Exception {
        Files.createDirectories(folder.resolve("media"));
        Path stray = Files.writeString(folder.resolve("media").resolve("stray"), "x");

        PexSimulator.start(settings()).close();

        assertThat(stray).doesNotExist();
    }

    private SimulatorSettings settings() {
        return SimulatorSettings.defaults().withStateFolder(folder);
    }

    private static ObjectNode call(Simulator pex, String method, String path, String body) throws Exception {
        HttpResponse<byte[]> response =
                new Client(pex).send(method, path, body.getBytes(StandardCharsets.UTF_8), "Authorization", BEARER);
        assertThat(response.statusCode()).isLessThan(300);
        JsonNode json = Json.parse(response.body());
        return json instanceof ObjectNode object ? object : Json.object().set("list", json);
    }

    private static String upload(String title) {
        return "{\"title\":\"" + title + "\",\"media_type\":\"video\",\"mime_type\":\"video/mp4\",\"fid\":\""
                + "0".repeat(64) + "\",\"production_date\":\"2020-01-01\"}";
    }

    /** Half of a resumable upload: three of six bytes. */
    private static String beginTus(PexSimulator pex) throws Exception {
        String blob = call(pex, "POST", "/v4/cms/assets/upload", upload("tus"))
                .path("blob_id")
                .asText();
        HttpResponse<byte[]> created = new Client(pex)
                .send("POST", "/v4/cms/assets/file-upload/", new byte[0], tusHeaders(blob, "Upload-Length", "6"));
        String path = location(created).substring(pex.baseUrl().length());
        appendTus(pex, path + " " + blob, "0", "med");
        return path + " " + blob;
    }

    private static void appendTus(PexSimulator pex, String upload, String offset, String piece) throws Exception {
        String[] parts = upload.split(" ");
        String[] headers =
                tusHeaders(parts[1], "Upload-Offset", offset, "Content-Type", "application/offset+octet-stream");
        HttpResponse<byte[]> appended =
                new Client(pex).send("PATCH", parts[0], piece.getBytes(StandardCharsets.UTF_8), headers);
        assertThat(appended.statusCode()).isEqualTo(204);
    }

    private static String tusOffset(PexSimulator pex, String upload) throws Exception {
        String[] parts = upload.split(" ");
        return new Client(pex)
                .send("HEAD", parts[0], new byte[0], tusHeaders(parts[1]))
                .headers()
                .firstValue("Upload-Offset")
                .orElse("");
    }

    private static String[] tusHeaders(String blob, String... more) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", BEARER, "Blob-ID", blob, "Tus-Resumable", "1.0.0"));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    private static String location(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
