// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the documents of the APIs say of operations: {@code docs/site/documents.csv}. */
public final class Documents {

    /**
     * @param section of the document; empty where it says nothing of the operation
     * @param sample the name of a sample of the answer; empty where it prints none
     */
    private record Entry(String section, String sample) {}

    private final Path repository;
    private final Map<String, Entry> entries = new HashMap<>();

    private Documents(Path repository) {
        this.repository = repository;
    }

    /** @param repository the folder of the whole project */
    public static Documents of(Path repository) throws IOException {
        Documents documents = new Documents(repository);
        for (String line : Files.readAllLines(repository.resolve("docs/site/documents.csv"))) {
            String[] columns = line.split(",", -1);
            documents.entries.put(columns[0], new Entry(columns[1], columns[2]));
        }
        documents.entries.remove("operation");
        return documents;
    }

    /** The operations that are named, as {@code scheme:operation}. */
    public Iterable<String> operations() {
        return entries.keySet();
    }

    /** Sections of the document that an operation is known from. */
    Optional<String> section(String operation) {
        return Optional.ofNullable(entries.get(operation)).map(Entry::section).filter(text -> !text.isEmpty());
    }

    /** A sample of an operation's answer as JSON, which the component's tests read. */
    Optional<String> sample(String operation) throws IOException {
        Entry entry = entries.get(operation);
        if (entry == null || entry.sample().isEmpty()) {
            return Optional.empty();
        }
        String module = "camel-component-" + operation.substring(0, operation.indexOf(':'));
        return Optional.of(Files.readString(
                repository.resolve(module + "/src/test/resources/samples/" + entry.sample() + ".json")));
    }
}
