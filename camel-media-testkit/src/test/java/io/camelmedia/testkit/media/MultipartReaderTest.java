// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.api.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {

    private static final String TYPE = "multipart/form-data; boundary=edge";

    @Test
    void partsComeOneAfterTheOtherWithTheirHeaders() throws IOException {
        MultipartReader reader = reader("""
                --edge
                Content-Disposition: form-data; name="metadata"

                {"a":1}
                --edge
                Content-Disposition: form-data; name="file"; filename="Müller \\"x\\".mov"
                Content-Type: video/quicktime

                bytes
                --edge--
                """.replace("\n", "\r\n"));

        MultipartPart metadata = reader.next().orElseThrow();
        assertThat(metadata.name()).contains("metadata");
        assertThat(metadata.fileName()).isEmpty();
        assertThat(metadata.text()).isEqualTo("{\"a\":1}");
        MultipartPart file = reader.next().orElseThrow();
        assertThat(file.name()).contains("file");
        assertThat(file.fileName()).contains("Müller \"x\".mov");
        assertThat(file.contentType()).contains("video/quicktime");
        assertThat(file.text()).isEqualTo("bytes");
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aPartThatIsNotReadIsSkipped() throws IOException {
        MultipartReader reader =
                reader("--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "x".repeat(600_000)
                        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\ny\r\n--edge--");

        reader.next();

        assertThat(reader.next().orElseThrow().text()).isEqualTo("y");
    }

    @Test
    void anEmptyPartIsEmpty() throws IOException {
        MultipartReader reader = reader("--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--edge--\r\n");

        assertThat(reader.next().orElseThrow().text()).isEmpty();
        assertThat(reader.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4_096, 262_143, 262_144, 262_145, 1_000_000})
    void anyBytesArriveUnchangedHoweverTheyAreDelivered(int portion) throws IOException {
        byte[] bytes = new byte[1_000_000];
        new Random(portion).nextBytes(bytes);
        byte[] nearly = "\r\n--edg\r\r\n--edgX".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length - nearly.length; at += 9_973) {
            System.arraycopy(nearly, 0, bytes, at, nearly.length);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n".getBytes());
        body.writeBytes(bytes);
        body.writeBytes("\r\n--edge--\r\n".getBytes());

        InputStream inPortions = new InPortions(body.toByteArray(), portion);
        MultipartPart part = new MultipartReader(TYPE, inPortions).next().orElseThrow();

        byte[] read = part.body().readAllBytes();
        assertThat(read).hasSize(bytes.length);
        assertThat(Sha256.newDigest().digest(read)).isEqualTo(Sha256.newDigest().digest(bytes));
    }

    @Test
    void aBodyThatBreaksOffIsAnError() throws IOException {
        MultipartReader reader = reader("--edge\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nhalf");
        MultipartPart part = reader.next().orElseThrow();

        assertThatThrownBy(() -> part.body().readAllBytes()).isInstanceOf(EOFException.class);
    }

    @Test
    void aBoundaryMayBeQuoted() throws IOException {
        InputStream body = new ByteArrayInputStream("--a b\r\n\r\nx\r\n--a b--".getBytes());

        MultipartReader reader = new MultipartReader("multipart/form-data; boundary=\"a b\"", body);

        assertThat(reader.next().orElseThrow().text()).isEqualTo("x");
    }

    @Test
    void anythingButAMultipartFormIsRefused() {
        assertThatThrownBy(() -> new MultipartReader("application/json", InputStream.nullInputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("application/json");
    }

    private static MultipartReader reader(String body) {
        return new MultipartReader(TYPE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class InPortions extends ByteArrayInputStream {
        private final int portion;

        InPortions(byte[] bytes, int portion) {
            super(bytes);
            this.portion = portion;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, portion));
        }
    }
}
