// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.store.Disk;
import io.camelmedia.support.store.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** A folder with a file for each upload, which only its owner can read. */
final class FileUploadStore implements UploadStore {

    private final Path folder;
    private final DurableFiles files;

    FileUploadStore(Path folder) {
        this(folder, Disk.REAL);
    }

    FileUploadStore(Path folder, Disk disk) {
        this.folder = folder;
        this.files = new DurableFiles(disk);
    }

    /** Makes the folder too: what could not be remembered is not to be begun. */
    @Override
    public Optional<JsonNode> find(String key) throws IOException {
        makeFolder();
        Path file = file(key);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        JsonNode upload = Json.readOrMissing(bytes(file));
        if (!upload.isObject()) {
            throw new IOException("the remembered upload " + file + " is damaged; " + REMEDY);
        }
        return Optional.of(upload);
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("cannot keep uploads in " + folder + ": it is no folder", e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException("cannot read the remembered upload " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void put(String key, JsonNode upload) throws IOException {
        makeFolder();
        Path draft = Files.createTempFile(folder, "upload", ".draft", ownersOnly());
        files.replace(file(key), draft, Json.bytes(upload));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    private Path file(String key) {
        UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name + ".upload");
    }

    private FileAttribute<?>[] ownersOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
