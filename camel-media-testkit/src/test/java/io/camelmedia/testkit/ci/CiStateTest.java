// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.state.Snapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a simulator remembers of assets, their files and what becomes of them is there again after it was kept. */
class CiStateTest {

    @TempDir
    Path folder;

    @Test
    void anUploadGoesOnWithThePartsThatAreThere() throws Exception {
        String id;
        String before;
        try (CiSimulator ci = CiSimulator.start(settings())) {
            CiUploadClient uploads = new CiUploadClient(ci);
            id = uploads.begin("hello.txt", 11);
            uploads.part(id, 1, "hello ");
            before = ci.state().toString();
        }
        try (CiSimulator ci = CiSimulator.start(settings())) {
            CiUploadClient uploads = new CiUploadClient(ci);
            assertThat(ci.state().toString()).isEqualTo(before);
            assertThat(ci.state().at("/uploads/0").toString())
                    .isEqualTo("{\"assetId\":\"" + id + "\",\"size\":11,\"parts\":[1]}");
            uploads.part(id, 2, "world");
            assertThat(uploads.complete(id)).isEqualTo(200);
            assertThat(ci.file(id).text()).isEqualTo("hello world");
            assertThat(ci.state().path("uploads")).isEmpty();
        }
    }

    @Test
    void processingAndArchivingGoOnWithTheirEvents() throws Exception {
        String id;
        try (CiSimulator ci = CiSimulator.start(settings())) {
            ci.processing().takes(Duration.ofMinutes(1));
            ci.processing().endsAs("Limited");
            id = upload(ci);
            new CiClient(ci).post("/assets/sim-asset/archive", "");
        }
        try (CiSimulator ci = CiSimulator.start(settings())) {
            CiClient client = new CiClient(ci);
            assertThat(client.get("/assets/" + id).get("status").asText()).isEqualTo("Processing");
            ci.clock().advance(CiProcessing.ARCHIVING);
            assertThat(client.get("/assets/" + id).get("status").asText()).isEqualTo("Limited");
            assertThat(client.get("/assets/" + id).get("md5Checksum").asText())
                    .isEqualTo("5eb63bbbe01eeed093cb22bb8f5acdc3");
            assertThat(client.get("/assets/sim-asset").get("archiveStatus").asText())
                    .isEqualTo("Archived");
            assertThat(ci.events().all(CiSimulator.WORKSPACE))
                    .extracting(event -> event.path("type").asText())
                    .containsExactly(
                            "CreateAsset",
                            "UploadAsset",
                            "AssetArchiveStatusChange",
                            "AssetProcessingFinished",
                            "AssetArchiveStatusChange");
            String later = upload(ci);
            ci.clock().advance(Duration.ofMinutes(1));
            assertThat(client.get("/assets/" + later).get("status").asText()).isEqualTo("Limited");
        }
    }

    @Test
    void jobsThatEndAtTheSameInstantEndAsTheyBeganAlsoAfterARestart() throws Exception {
        List<String> ids = new ArrayList<>();
        try (CiSimulator ci = CiSimulator.start(settings())) {
            for (int i = 0; i < 5; i++) {
                ids.add(upload(ci));
            }
        }
        try (CiSimulator ci = CiSimulator.start(settings())) {
            ci.clock().advance(CiProcessing.USUAL);
            new CiClient(ci).get("/assets/" + ids.get(0));

            assertThat(ci.events().all(CiSimulator.WORKSPACE))
                    .filteredOn(event -> event.path("type").asText().equals("AssetProcessingFinished"))
                    .extracting(event -> event.at("/assets/0/id").asText())
                    .isEqualTo(ids);
        }
    }

    @Test
    void filesElementsAndWebhooksAreThereWithTheNotificationsThatNobodyHasTaken() throws Exception {
        String id;
        String element;
        try (CiSimulator ci = CiSimulator.start(settings())) {
            id = ci.addAsset("a.mov", CiSimulator.FOLDER, new byte[] {1, 2, 3});
            element = ci.addElement(id, "Notes.pdf", 5);
            ci.webhooks().subscribe(CiSimulator.NETWORK, "http://127.0.0.1:9/never");
            ci.events().add(CiSimulator.WORKSPACE, "MoveAsset", ci.clock().instant());
            ci.save();
        }
        try (CiSimulator ci = CiSimulator.start(settings())) {
            CiClient client = new CiClient(ci);
            assertThat(ci.file(id).bytes()).containsExactly(1, 2, 3);
            assertThat(client.get("/elements/" + element).body().at("/asset/id").asText())
                    .isEqualTo(id);
            assertThat(client.get("/networks/sim-network/webhooks").get("items").findValuesAsText("url"))
                    .containsExactly("http://127.0.0.1:9/never");
            assertThat(ci.webhooks().waiting()).isEqualTo(1);
        }
    }

    @Test
    void aSnapshotBringsPartsBackThatWereReplacedSince() throws Exception {
        try (CiSimulator ci = CiSimulator.start()) {
            CiUploadClient uploads = new CiUploadClient(ci);
            String id = uploads.begin("hello.txt", 11);
            uploads.part(id, 1, "hello ");
            uploads.part(id, 2, "world");
            Snapshot early = ci.snapshot();
            uploads.part(id, 2, "World");
            uploads.complete(id);

            ci.restore(early);

            assertThat(uploads.complete(id)).isEqualTo(200);
            assertThat(ci.file(id).text()).isEqualTo("hello world");
        }
    }

    private static String upload(CiSimulator ci) throws Exception {
        CiUploadClient uploads = new CiUploadClient(ci);
        String id = uploads.begin("hello.txt", 11);
        uploads.part(id, 1, "hello world");
        uploads.complete(id);
        return id;
    }

    private SimulatorSettings settings() {
        return SimulatorSettings.defaults().withStateFolder(folder);
    }
}
