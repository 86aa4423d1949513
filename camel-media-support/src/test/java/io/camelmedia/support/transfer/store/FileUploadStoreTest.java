// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.store.WatchedDisk;
import io.camelmedia.support.transfer.download.LimitedDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileUploadStoreTest {

    private static final String KEY = "https://service account film";
    private static final JsonNode STATE = Json.tree(Map.of("assetId", 7));
    private static final JsonNode LATER = Json.tree(Map.of("assetId", 7, "part", 2));

    @TempDir
    Path folder;

    private UploadStore store() {
        return new FileUploadStore(folder);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce((one, other) -> {
                        throw new AssertionError("more than one file: " + one + ", " + other);
                    })
                    .orElseThrow();
        }
    }

    @Test
    void whatIsRememberedReplacesWhatWas() throws IOException {
        store().put(KEY, STATE);
        store().put(KEY, LATER);

        assertThat(store().find(KEY)).contains(LATER);
        assertThat(store().find(KEY + " another")).isEmpty();
        store().remove(KEY);
        assertThat(store().find(KEY)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadAnUpload() throws IOException {
        store().put(KEY, STATE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyFile())))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNameOfAnUploadIsForcedToTheDiskAfterItsContent() throws IOException {
        WatchedDisk disk = new WatchedDisk();

        new FileUploadStore(folder, disk).put(KEY, STATE);

        assertThat(disk.forced()).extracting(Path::getParent).containsExactly(folder, folder.getParent());
        assertThat(disk.forced().get(0).toString()).endsWith(".draft");
    }

    @Test
    void aDiskWithoutRoomLeavesWhatWasRememberedAndNoDraft() throws IOException {
        store().put(KEY, STATE);

        assertThatThrownBy(() -> new FileUploadStore(folder, new LimitedDisk(5)).put(KEY, LATER))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(store().find(KEY)).contains(STATE);
        assertThat(onlyFile()).hasExtension("upload");
    }

    @Test
    void aNameThatCannotBeGivenLeavesNoDraft() throws IOException {
        store().put(KEY, STATE);
        Path taken = onlyFile();
        Files.delete(taken);
        Files.createFile(Files.createDirectory(taken).resolve("in the way"));

        assertThatThrownBy(() -> store().put(KEY, STATE)).isInstanceOf(IOException.class);

        assertThat(onlyFile()).isEqualTo(taken);
    }
}
