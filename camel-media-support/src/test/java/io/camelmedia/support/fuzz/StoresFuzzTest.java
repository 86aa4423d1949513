// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.store.FileCursorStore;
import io.camelmedia.support.transfer.download.target.Sidecar;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("system")
class StoresFuzzTest {

    private static final String CURSOR = Cursor.empty("f").toJson().toString();

    private static final List<String> CURSORS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "{\"key\":\"k\",\"version\":1,\"cursor\":",
            CURSOR,
            CURSOR + "}",
            "{\"version\":2,\"after\":1,\"change\":",
            "{\"version\":2,\"after\":1,\"change\":{}}",
            "\"position\":",
            "\"window\":{\"a\":\"2026-11-29T10:00:00Z\"}",
            "\"window\":",
            "\"state\":{\"a\":1}",
            "\"state\":",
            "null",
            "1e400",
            "-1",
            "99999999999999999999",
            "\"",
            "\\u0000",
            "{}",
            "[]",
            "\"+999999999-12-31T23:59:59Z\"",
            " ");

    private static final List<String> SIDECARS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "{\"source\":\"s\",\"etag\":\"\\\"e\\\"\",\"first\":0,\"length\":10,\"segments\":",
            "[{\"first\":0,\"position\":5}]",
            "{\"first\":",
            "\"position\":",
            "[null]",
            "null",
            "1e400",
            "-1",
            "1.5",
            "true",
            "99999999999999999999",
            "\"",
            "\\u0000",
            "{}",
            "[]",
            "\n",
            " ");

    @Property(tries = 1)
    void aCursorFileIsReadOrRefusedAsDamaged() throws Exception {
        Path folder = Files.createTempDirectory("cursors");
        FileCursorStore store = new FileCursorStore(folder);
        store.replace("k", OptionalLong.empty(), new Stored(Cursor.empty("f"), 1));
        Path file;
        try (var files = Files.list(folder)) {
            file = files.filter(path -> path.toString().endsWith(".cursor"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        Fuzz.run(Fuzz.texts(CURSORS).list().ofMinSize(1).ofMaxSize(3), lines -> {
            String text = lines.stream().map(StoresFuzzTest::checked).collect(Collectors.joining());
            byte[] more = text.getBytes(StandardCharsets.UTF_8);
            byte[] both = Arrays.copyOf(whole, whole.length + more.length);
            System.arraycopy(more, 0, both, whole.length, more.length);
            for (byte[] content : List.of(more, both)) {
                Files.write(file, content);
                try {
                    assertThat(store.load("k")).isPresent();
                } catch (CursorException e) {
                    assertThat(e).hasMessageContaining(file.toString());
                }
            }
        });
    }

    @Property(tries = 1)
    void aSidecarIsReadOrLeft() throws Exception {
        Path file = Files.createTempFile("film", ".part.json");
        Fuzz.run(Fuzz.texts(SIDECARS), text -> {
            Files.writeString(file, text.replaceAll("[\\ud800-\\udfff]", "?"));
            Sidecar read = Sidecar.read(file);
            assertThat(read == null || !read.segments().isEmpty()).isTrue();
        });
    }

    /** A line as the store writes it: what it holds is the question, not its checksum. */
    private static String checked(String json) {
        String line = json.replace("\n", " ") + "\n";
        CRC32C crc = new CRC32C();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return line + HexFormat.of().toHexDigits((int) crc.getValue()) + "\n";
    }
}
