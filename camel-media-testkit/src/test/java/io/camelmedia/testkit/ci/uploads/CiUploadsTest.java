// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.uploads;

import static io.camelmedia.testkit.ci.CiSimulator.FOLDER;
import static io.camelmedia.testkit.ci.CiSimulator.PERSONAL_WORKSPACE;
import static io.camelmedia.testkit.ci.CiSimulator.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiClient;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.ci.CiUploadClient;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiUploadsTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CiClient client = new CiClient(ci);
    private final CiUploadClient uploads = new CiUploadClient(ci);

    @Test
    void aFormMakesAnAssetInItsFolder() throws Exception {
        String id = single("{\"folderId\":\"sim-folder\",\"name\":\"Renamed.txt\",\"metadata\":{\"Owner\":\"Camel\"}}");

        JsonNode asset = client.get("/assets/" + id).body();
        assertThat(asset.path("name").asText()).isEqualTo("Renamed.txt");
        assertThat(asset.at("/folder/id").asText()).isEqualTo(FOLDER);
        assertThat(asset.path("md5Checksum").asText()).isEqualTo("5eb63bbbe01eeed093cb22bb8f5acdc3");
        assertThat(asset.at("/metadata/0/value").asText()).isEqualTo("Camel");
    }

    @Test
    void aFormWithoutMetadataMakesAnAssetOfTheCallersOwn() throws Exception {
        String id = single(null);

        assertThat(client.get("/assets/" + id).body().at("/workspace/id").asText())
                .isEqualTo(PERSONAL_WORKSPACE);
    }

    @Test
    void partsMakeTheFileInTheirOrderWhateverTheOrderOfTheirArrival() throws Exception {
        String id = begin(11);
        uploads.part(id, 2, "world");
        uploads.part(id, 1, "HELLO ");
        uploads.part(id, 1, "hello ");

        assertThat(uploads.complete(id)).isEqualTo(200);

        assertThat(Files.readString(ci.file(id).path())).isEqualTo("hello world");
        assertThat(types()).containsExactly("CreateAsset", "UploadAsset");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatMissesAPartIsNotComplete(int missing) throws Exception {
        String id = begin(15);
        for (int number = 1; number <= 3; number++) {
            if (number != missing) {
                uploads.part(id, number, "12345");
            }
        }

        assertThat(uploads.complete(id)).isEqualTo(400);
        uploads.part(id, missing, "12345");
        assertThat(uploads.complete(id)).isEqualTo(200);
    }

    @Test
    void anAssetIsProcessedWithTime() throws Exception {
        ci.processing().takes(Duration.ofMinutes(1));
        ci.processing().endsAs("Limited");
        String id = begin(5);
        assertThat(status(id)).isEqualTo("Created");
        uploads.part(id, 1, "12345");
        assertThat(status(id)).isEqualTo("Uploading");
        uploads.complete(id);
        assertThat(status(id)).isEqualTo("Processing");

        ci.clock().advance(Duration.ofMinutes(1));

        assertThat(status(id)).isEqualTo("Limited");
        assertThat(types()).endsWith("AssetProcessingFinished");
    }

    @Test
    void aDeletedUploadTakesNoPart() throws Exception {
        String id = begin(5);
        client.delete("/assets/" + id);

        assertThat(uploads.part(id, 1, "12345")).isEqualTo(404);
    }

    @Test
    void nothingIsTakenWithoutAToken() throws Exception {
        String id = begin(5);
        HttpRequest request = HttpRequest.newBuilder(uploads.address("/upload/multipart/" + id + "/1"))
                .PUT(BodyPublishers.ofString("12345"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anUploadWithoutAFileIsRefused() throws Exception {
        String form = "--b\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{}\r\n--b--\r\n";

        JsonNode refused = uploads.send("POST", "/upload", form, "multipart/form-data; boundary=b");

        assertThat(refused.path("code").asText()).isEqualTo("InvalidRequest");
        assertThat(types()).isEmpty();
    }

    private String single(String metadata) throws Exception {
        String form = (metadata == null
                        ? ""
                        : "--b\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + metadata + "\r\n")
                + "--b\r\nContent-Disposition: form-data; name=\"filename\"; filename=\"hello.txt\"\r\n\r\n"
                + "hello world\r\n--b--\r\n";
        return uploads.send("POST", "/upload", form, "multipart/form-data; boundary=b")
                .path("assetId")
                .asText();
    }

    private String begin(long size) throws Exception {
        return uploads.begin("hello.txt", size);
    }

    private String status(String id) throws Exception {
        return client.get("/assets/" + id).get("status").asText();
    }

    private static Iterable<String> types() {
        return ci.events().all(WORKSPACE).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }
}
