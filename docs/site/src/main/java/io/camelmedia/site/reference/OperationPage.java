// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import io.camelmedia.site.asciidoc.Block;
import io.camelmedia.site.asciidoc.Block.Code;
import io.camelmedia.site.asciidoc.Markdown;
import io.camelmedia.site.asciidoc.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is known of an operation, on one page. */
final class OperationPage {

    private static final Map<String, String> REPEATED = Map.of(
            "safe", "after every failure that may pass: it only reads",
            "idempotent", "after most failures: doing it twice is doing it once",
            "once", "only when the service cannot have acted");

    private final Service service;
    private final Operation operation;
    private final Documents documents;

    OperationPage(Service service, Operation operation, Documents documents) {
        this.service = service;
        this.operation = operation;
        this.documents = documents;
    }

    String markdown() throws IOException {
        StringBuilder page = new StringBuilder("# `" + uri() + "`\n\n");
        List<Block> section = below(service.section(operation));
        page.append(Markdown.of(prose(section))).append('\n');
        RecordTables records = new RecordTables(service.records());
        AnswerSection answer = new AnswerSection(service, operation, documents, records);
        page.append(facts(answer, records)).append('\n');
        page.append("## Example\n\n")
                .append(Markdown.of(service.aboutExamples()))
                .append(Markdown.of(examples(section)))
                .append('\n');
        Page consumer = service.consumer(operation);
        if (consumer != null) {
            page.append("## As a consumer\n\n")
                    .append(Markdown.of(below(consumer)))
                    .append('\n');
            page.append(
                    "Options of every feed: [consumer options](/" + service.scheme() + "/options#group-consumer).\n\n");
        }
        page.append(new ParameterTable(service, operation).markdown());
        String answered = answer.markdown();
        page.append(bodies(operation, records));
        page.append(answered);
        page.append(
                "## Errors\n\n" + "A failure is a `MediaApiException` with the HTTP status and the service's message: "
                        + "[which there are](/" + service.scheme() + "/#errors).\n");
        return page.toString();
    }

    private String uri() {
        return service.scheme() + ":" + operation.name();
    }

    private static List<Block> below(Page section) {
        return section.blocks().subList(1, section.blocks().size());
    }

    private static List<Block> prose(List<Block> section) {
        return section.stream().filter(block -> !isExample(block)).toList();
    }

    private static List<Block> examples(List<Block> section) {
        return section.stream().filter(OperationPage::isExample).toList();
    }

    private static boolean isExample(Block block) {
        return block instanceof Code code && code.isOfCamel();
    }

    private String facts(AnswerSection answer, RecordTables tables) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Used as", operation.consumer() ? "producer, consumer" : "producer"));
        rows.add(List.of(
                "Request",
                operation.requests().isEmpty() ? "several, one after the other" : code(operation.requests(), " or ")));
        if (operation.body() != null) {
            rows.add(List.of("Body", body(tables)));
        }
        rows.add(List.of("Answer", answer.body()));
        operation.replays().forEach(replay -> rows.add(List.of("Repeated", REPEATED.get(replay))));
        rows.add(List.of(
                "Known",
                documents
                        .section(uri())
                        .map(section -> "from the API's document: " + section)
                        .orElse("not from the API's document; how, is said above")));
        return Markdown.table(rows);
    }

    private String body(RecordTables tables) {
        if (operation.body().equals("media")) {
            return "the media: a `Path`, `File`, `byte[]`, `InputStream`, or a file of Camel's";
        }
        String records = operation.bodyRecords().stream()
                .map(record -> " or " + tables.linked(record))
                .collect(Collectors.joining());
        return "JSON, made of the parameters; or given as a `Map`, as JSON" + records;
    }

    /** The fields of the records that the body can be given as, unless the answer has them. */
    private static String bodies(Operation operation, RecordTables records) {
        String tables = records.of(operation.bodyRecords());
        return tables.isEmpty() ? "" : "## Body\n\nThe fields of a record, a `Map` or JSON.\n\n" + tables;
    }

    private static String code(List<String> values, String between) {
        return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(between));
    }
}
