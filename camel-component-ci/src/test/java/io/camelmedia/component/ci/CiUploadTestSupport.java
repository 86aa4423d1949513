// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A take of four parts to upload, and where to look for it. */
abstract class CiUploadTestSupport extends CiTestSupport {

    static final int PART = 5 * 1024 * 1024;
    static final byte[] LARGE = random(3 * PART + 17);
    static final String BEGIN = "/upload/multipart";
    static final String URI = "ci:assets/upload?folderId=sim-folder&partSize=" + PART;

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void writeTake() throws IOException {
        file = Files.write(folder.resolve("Take.mov"), LARGE);
    }

    /** What a JVM of its own would answer, or fail with: it shares the folder of the uploads only. */
    Object inNewContext(String uri) throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext();
                ProducerTemplate own = other.createProducerTemplate()) {
            configure(other);
            CiConfiguration configuration =
                    other.getComponent("ci", CiComponent.class).getConfiguration();
            configuration.setMaxAttempts(1);
            configuration.setUploadStore("file:" + folder.resolve("uploads"));
            other.start();
            Exchange answer = own.request(uri, exchange -> exchange.getMessage().setBody(file));
            return answer.getException() != null
                    ? answer.getException()
                    : answer.getMessage().getBody();
        }
    }

    Throwable failure(String uri, Object body) {
        Exchange answer =
                template.request(uri, exchange -> exchange.getMessage().setBody(body));
        assertThat(answer.getException()).isNotNull();
        return answer.getException();
    }

    UploadedAsset upload(String uri, Object body) {
        return template.requestBody(uri, body, UploadedAsset.class);
    }

    /** The take is the only asset beside the one that was there before. */
    void assertArrived(UploadedAsset uploaded) throws IOException {
        assertArrived(uploaded, LARGE);
        assertThat(names()).containsExactlyInAnyOrder("Movie.mov", "Take.mov");
    }

    void assertArrived(UploadedAsset uploaded, byte[] media) throws IOException {
        assertThat(Files.readAllBytes(simulator().file(uploaded.assetId()).path()))
                .isEqualTo(media);
        assertThat(uploaded.md5Checksum()).isEqualTo(md5(media));
    }

    Origin uploads() {
        return simulator().uploads().origin();
    }

    /** The numbers of the parts that were sent into an asset, in their order. */
    List<String> parts(String assetId) {
        String prefix = "/upload/multipart/" + assetId + "/";
        return uploads().journal().all().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(RecordedRequest::path)
                .map(path -> path.substring(prefix.length()))
                .toList();
    }

    static String part(int number) {
        return "/upload/multipart/*/" + number;
    }

    /** The asset of the first upload that was begun. */
    String begun() {
        return uploads().journal().all().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(request -> request.path().split("/")[3])
                .findFirst()
                .orElseThrow();
    }

    List<String> names() {
        return Samples.names(template.requestBody("ci:folders/contents?folderId=sim-folder", null, List.class));
    }

    Item item(String assetId) {
        return template.requestBody("ci:assets/get?assetId=" + assetId, null, Item.class);
    }

    static String md5(byte[] bytes) {
        Checksum checksum = MessageChecksum.md5();
        checksum.update(bytes, bytes.length, 0);
        return checksum.hex();
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
