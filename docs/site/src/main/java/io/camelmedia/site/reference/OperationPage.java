// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.site.asciidoc.Block;
import io.camelmedia.site.asciidoc.Block.Code;
import io.camelmedia.site.asciidoc.Markdown;
import io.camelmedia.site.asciidoc.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        page.append(facts()).append('\n');
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
        page.append(answers());
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

    private String facts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Used as", operation.consumer() ? "producer, consumer" : "producer"));
        rows.add(List.of(
                "Request",
                operation.requests().isEmpty() ? "several, one after the other" : code(operation.requests(), " or ")));
        if (operation.body() != null) {
            rows.add(List.of("Body", body()));
        }
        if (!operation.answers().isEmpty()) {
            rows.add(List.of(
                    "Answer", operation.answers().stream().map(this::answer).collect(Collectors.joining(" or "))));
        }
        operation.replays().forEach(replay -> rows.add(List.of("Repeated", REPEATED.get(replay))));
        rows.add(List.of(
                "Known",
                documents
                        .section(uri())
                        .map(section -> "from the API's document: " + section)
                        .orElse("not from the API's document; how, is said above")));
        return Markdown.table(rows);
    }

    private String body() {
        if (operation.body().equals("media")) {
            return "the media: a `Path`, `File`, `byte[]`, `InputStream`, or a file of Camel's";
        }
        String records = operation.bodyRecords().isEmpty() ? "" : ", or " + code(operation.bodyRecords(), " or ");
        return "JSON, made of the parameters; or given as a `Map`, as JSON" + records;
    }

    private String answer(String answer) {
        String record = record(answer);
        String name = service.records().has(record) ? "[`" + record + "`](#answer)" : "`" + record + "`";
        return answer.endsWith("*") ? "a list of " + name : name;
    }

    private static String record(String answer) {
        return answer.endsWith("*") ? answer.substring(0, answer.length() - 1) : answer;
    }

    /** The fields of what is answered, and of what these are made of. */
    private String answers() throws IOException {
        String sample = documents
                .sample(uri())
                .map(json -> "::: details A sample\n```json\n" + json.strip() + "\n```\n:::\n\n")
                .orElse("");
        Set<String> records = new LinkedHashSet<>();
        operation.answers().forEach(answer -> collect(record(answer), records));
        if (records.isEmpty()) {
            return sample.isEmpty() ? "" : "## Answer\n\n" + sample;
        }
        StringBuilder answers = new StringBuilder(
                "## Answer\n\nRecords of `" + service.componentPackage()
                        + ".model`; the names of the fields are those of the JSON, and of the `Map` that `responseType=map` makes.\n\n");
        for (String record : records) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Field of `" + record + "`", "Type"));
            for (Map.Entry<String, JsonNode> field :
                    service.records().get(record).properties()) {
                rows.add(List.of(
                        "`" + field.getKey() + "`", type(field.getValue().textValue())));
            }
            answers.append(Markdown.table(rows)).append('\n');
        }
        return answers.append(sample).toString();
    }

    private void collect(String record, Set<String> records) {
        if (service.records().has(record) && records.add(record)) {
            service.records().get(record).forEach(type -> collect(element(type.textValue()), records));
        }
    }

    private static String element(String type) {
        return type.replaceAll("[\\[\\]{}]", "");
    }

    private static String type(String type) {
        return type.startsWith("[") ? "list of " + element(type) : type;
    }

    private static String code(List<String> values, String between) {
        return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(between));
    }
}
