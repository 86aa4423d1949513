// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import io.camelmedia.site.asciidoc.Markdown;
import io.camelmedia.site.reference.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The parameters of an operation, and the values of those that take one of many. */
final class ParameterTable {

    private static final int COLUMNS = 2;

    private final Service service;
    private final Operation operation;

    ParameterTable(Service service, Operation operation) {
        this.service = service;
        this.operation = operation;
    }

    String markdown() {
        if (operation.parameters().isEmpty()) {
            return "## Parameters\n\nNone of its own; [options of every endpoint](/" + service.scheme()
                    + "/options).\n\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Parameter", "Value", "Meaning"));
        operation.parameters().forEach(parameter -> rows.add(row(parameter)));
        return "## Parameters\n\nEach is an option of the URI; where a header is named, that header wins. Beside them: "
                + "[options of every endpoint](/" + service.scheme() + "/options).\n\n" + Markdown.table(rows) + "\n"
                + values();
    }

    private List<String> row(Parameter parameter) {
        String header = service.header(parameter.option());
        String allowed = parameter.allowed().isEmpty() ? "" : "<br>allowed: " + allowed(parameter);
        String standard = parameter.standard().isEmpty() ? "" : "<br>default: `" + parameter.standard() + "`";
        return List.of(
                OptionTable.anchored(parameter.option(), parameter.option())
                        + (header == null ? "" : "<br>header `" + header + "`")
                        + inBody(parameter),
                (parameter.required() ? "**required**, " : "optional, ") + parameter.type() + allowed + standard,
                Markdown.text(meaning(parameter)));
    }

    private String meaning(Parameter parameter) {
        String here = parameter.meaning();
        return here == null ? service.meaning(parameter.option()) : here;
    }

    /** Its name in a body that is given as JSON or a Map, where that is another. */
    private String inBody(Parameter parameter) {
        String wire = parameter.wire();
        boolean other = "json".equals(operation.body())
                && wire != null
                && !wire.equals(parameter.option())
                && !operation.inPath(parameter);
        return other ? "<br>in the body `" + wire + "`" : "";
    }

    private static String allowed(Parameter parameter) {
        int many = parameter.manyValues().size();
        return many == 0
                ? Markdown.text(parameter.allowed())
                : "[one of " + many + "](#values-of-" + parameter.option() + ")";
    }

    /** Tables of values that are too many for a cell. */
    private String values() {
        StringBuilder values = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            List<String> many = parameter.manyValues();
            if (!many.isEmpty()) {
                values.append("### Values of `" + parameter.option() + "` {#values-of-" + parameter.option() + "}\n\n");
                values.append(Markdown.table(inColumns(many))).append('\n');
            }
        }
        return values.toString();
    }

    private static List<List<String>> inColumns(List<String> values) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i += COLUMNS) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                row.add(i + column < values.size() ? "`" + values.get(i + column) + "`" : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
