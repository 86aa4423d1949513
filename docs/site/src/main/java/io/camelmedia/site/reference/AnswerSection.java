// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import io.camelmedia.site.asciidoc.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an operation leaves in the message: the body with its fields and as JSON, and the headers. */
final class AnswerSection {

    private static final String MEDIA = "media";
    private static final String BOOLEAN = "boolean";

    /** Camel's own, of which the catalogue says nothing. */
    private static final Map<String, String> OF_CAMEL = Map.of(
            "CamelFileName", "Name of the file, as the service gives it, made fit",
            "CamelFileLength", "Length in bytes",
            "Content-Type", "MIME type that the service gives");

    private final Service service;
    private final Operation operation;
    private final Documents documents;
    private final RecordTables tables;

    /** @param tables those of the page */
    AnswerSection(Service service, Operation operation, Documents documents, RecordTables tables) {
        this.service = service;
        this.operation = operation;
        this.documents = documents;
        this.tables = tables;
    }

    String markdown() throws IOException {
        return "## Answer\n\n" + body() + ".\n\n" + sample() + tables.of(records()) + headers();
    }

    /** In a few words, with links to the records. */
    String body() {
        List<String> answers = operation.answers();
        if (answers.isEmpty()) {
            return "No body: it becomes null";
        }
        if (answers.get(0).equals(MEDIA)) {
            return "The media, as a stream; with `file` a " + tables.linked(answers.get(1)) + " that names the file";
        }
        return answers.stream().map(this::words).collect(Collectors.joining(" or "));
    }

    private String words(String answer) {
        if (answer.equals(BOOLEAN)) {
            return "`true` or `false`";
        }
        return answer.endsWith("*") ? "A list of " + tables.linked(record(answer)) : tables.linked(answer);
    }

    private List<String> records() {
        return operation.answers().stream()
                .map(AnswerSection::record)
                .filter(service.records()::has)
                .toList();
    }

    private static String record(String answer) {
        return answer.replace("*", "");
    }

    /** Of the document; else what the fields say. */
    private String sample() throws IOException {
        if (records().isEmpty()) {
            return "";
        }
        Optional<String> printed = documents.sample(service.scheme() + ":" + operation.name());
        return printed.map(json -> folded("A sample", json)).orElseGet(() -> records().stream()
                .map(record ->
                        folded("The shape of `" + record + "` as JSON", new SampleShape(service.records()).of(record)))
                .collect(Collectors.joining()));
    }

    private static String folded(String title, String json) {
        return "::: details " + title + "\n```json\n" + json.strip() + "\n```\n:::\n\n";
    }

    private String headers() {
        String general = "[those that tell of the HTTP answer](/" + service.scheme() + "/headers)";
        if (operation.sets().isEmpty()) {
            return "### Headers {#headers}\n\nNone of its own, only " + general + ".\n\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Header", "Meaning"));
        operation
                .sets()
                .forEach(
                        header -> rows.add(List.of(OptionTable.anchored(header, header), Markdown.text(told(header)))));
        return "### Headers {#headers}\n\n" + Markdown.table(rows) + "\nBeside them " + general + ".\n\n";
    }

    private String told(String header) {
        String meaning = service.headerMeaning(header);
        return meaning == null ? OF_CAMEL.get(header) : meaning;
    }
}
