// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.api.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MediaStoreTest {

    @Test
    void piecesAppendToOneFileWithOneDigest() throws IOException {
        byte[] bytes = new byte[1_000_000];
        new Random(7).nextBytes(bytes);
        Arrays.fill(bytes, 300_000, 800_000, (byte) 0);
        try (MediaStore store = new MediaStore()) {
            StoredMedia media = store.create("a.mov", "video/quicktime");
            assertThat(media.append(new ByteArrayInputStream(bytes, 0, 400_000)))
                    .isEqualTo(400_000);
            assertThat(media.append(new ByteArrayInputStream(bytes, 400_000, 600_000)))
                    .isEqualTo(600_000);

            assertThat(media.length()).isEqualTo(bytes.length);
            assertThat(Files.readAllBytes(media.path())).isEqualTo(bytes);
            assertThat(media.sha256())
                    .isEqualTo(HexFormat.of().formatHex(Sha256.newDigest().digest(bytes)));
        }
    }

    @Test
    void aFileThatEndsInZerosHasItsFullLength() throws IOException {
        try (MediaStore store = new MediaStore()) {
            StoredMedia media = store.store("a", "b/c", new ByteArrayInputStream(new byte[700_000]));

            assertThat(Files.size(media.path())).isEqualTo(700_000);
        }
    }

    @Test
    void whatCameBeforeACutStaysInAnAppendedFileAndNothingOfAWholeOne() throws IOException {
        try (MediaStore store = new MediaStore()) {
            StoredMedia media = store.create("a", "b/c");
            assertThatThrownBy(() -> media.append(breakingOffAfter(1_000))).isInstanceOf(IOException.class);
            assertThat(media.length()).isEqualTo(1_000);

            Path folder = media.path().getParent();
            assertThatThrownBy(() -> store.store("b", "b/c", breakingOffAfter(1_000)))
                    .isInstanceOf(IOException.class);
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(media.path());
            }
        }
    }

    @Test
    void closingRemovesTheFiles() throws IOException {
        MediaStore store = new MediaStore();
        Path path =
                store.store("a", "b/c", new ByteArrayInputStream(new byte[10])).path();

        store.close();

        assertThat(path.getParent()).doesNotExist();
    }

    private static InputStream breakingOffAfter(int bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[bytes]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        });
    }
}
