package io.camelmedia.support.transfer;

import java.nio.file.Path;

/** A file whose path is known. */
final class FileTarget extends Target {

    private final Path file;
    private final PartFiles parts;

    FileTarget(Path file, PartFiles parts) {
        this.file = file;
        this.parts = parts;
    }

    @Override
    Sink resume(String source) {
        return parts.resume(file, source);
    }

    @Override
    Sink open(String source, Held held, String name) {
        return parts.open(file, source, held);
    }
}
