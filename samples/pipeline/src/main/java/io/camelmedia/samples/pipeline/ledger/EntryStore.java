// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps each entry in a file of its own, which is either the old one or the new one whenever the power fails. */
final class EntryStore {

    private final ObjectMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    EntryStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Optional<Entry> load(String sha256) {
        Path file = file(sha256);
        try {
            return Files.exists(file) ? Optional.of(mapper.readValue(file.toFile(), Entry.class)) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(file + " is damaged; delete it to begin that file anew", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(Entry entry) {
        Path file = file(entry.sha256());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            write(next, mapper.writeValueAsBytes(entry));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel directory = FileChannel.open(folder)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger cannot be written: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256 + ".json");
    }
}
