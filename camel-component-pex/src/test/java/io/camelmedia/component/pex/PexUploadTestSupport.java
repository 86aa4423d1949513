// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A film to upload, and where to look for it. */
abstract class PexUploadTestSupport extends PexTestSupport {

    static final String UPLOAD = "pex:assets/upload";
    static final String REGISTER = "/v3/cms/assets/upload";
    static final String PUT = "/int/file-upload/*";
    static final String VERIFY = "/v3/cms/assets/*/verify";

    @TempDir
    Path folder;

    final byte[] film = random(6_000_000);
    Path file;

    @BeforeEach
    void writeFilm() throws IOException {
        file = Files.write(folder.resolve("film.mp4"), film);
    }

    /** What a JVM of its own would answer, or fail with: it shares the folder of the uploads only. */
    Object inNewContext(String uri, Consumer<PexConfiguration> more) throws Exception {
        return inNewContext(uri, (context, configuration) -> more.accept(configuration));
    }

    Object inNewContext(String uri, BiConsumer<CamelContext, PexConfiguration> more) throws Exception {
        DefaultCamelContext other = new DefaultCamelContext();
        try (ProducerTemplate own = other.createProducerTemplate()) {
            PexConfiguration configuration =
                    other.getComponent("pex", PexComponent.class).getConfiguration();
            configuration.setBaseUrl(simulator().baseUrl());
            configuration.setApiKey(PexSimulator.API_KEY);
            configuration.setMaxAttempts(1);
            configuration.setUploadStore("file:" + folder.resolve("uploads"));
            more.accept(other, configuration);
            other.start();
            Exchange answer = own.request(uri, exchange -> exchange.getMessage().setBody(file));
            return answer.getException() != null
                    ? answer.getException()
                    : answer.getMessage().getBody();
        } finally {
            other.stop();
        }
    }

    Object inNewContext(String uri) throws Exception {
        return inNewContext(uri, configuration -> {});
    }

    RecordedRequest registered() {
        return simulator().journal().last("POST", REGISTER);
    }

    RecordedRequest put() {
        return simulator().journal().last("PUT", PUT);
    }

    long lastRegistered() {
        return simulator().assets().ids().get(0);
    }

    /** The film is the only asset. */
    void assertArrived(UploadedAsset uploaded) {
        assertArrived(uploaded, film);
        assertThat(simulator().assets().count()).isEqualTo(1);
    }

    void assertArrived(UploadedAsset uploaded, byte[] media) {
        assertThat(simulator().assets().media(uploaded.assetId()).orElseThrow().sha256())
                .isEqualTo(sha256(media));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static String sha256(Path media) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(media), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
