// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import io.camelmedia.site.asciidoc.Block;
import io.camelmedia.site.asciidoc.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of a component: what it is, each operation, options, headers. */
public final class ServicePages {

    /** Chapters that have pages of their own. */
    private static final Set<String> ELSEWHERE = Set.of("Operations", "Headers");

    private static final String OPTIONS = "Options";

    private ServicePages() {}

    /** The Markdown of each page by its file. */
    public static Map<String, String> of(Service service, Documents documents) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        String folder = service.scheme() + "/";
        pages.put(folder + "index.md", overview(service));
        for (Operation operation : service.operations()) {
            pages.put(folder + operation.file() + ".md", new OperationPage(service, operation, documents).markdown());
        }
        pages.put(folder + "options.md", options(service));
        pages.put(folder + "headers.md", headers(service));
        return pages;
    }

    private static String overview(Service service) {
        List<Block> blocks = new ArrayList<>(service.page().beginning());
        service.page().parts().forEach((heading, part) -> {
            if (!ELSEWHERE.contains(heading) && !heading.startsWith(OPTIONS)) {
                blocks.addAll(part.blocks());
            }
        });
        return Markdown.of(blocks) + "\n## Operations\n\n" + operations(service);
    }

    private static String operations(Service service) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Operation", "What it does", "Request"));
        for (Operation operation : service.operations()) {
            rows.add(List.of(
                    "[`" + operation.name() + "`](/" + service.scheme() + "/" + operation.file() + ")",
                    Markdown.text(operation.summary()) + (operation.consumer() ? ". Also a consumer" : ""),
                    operation.requests().stream()
                            .map(request -> "`" + request + "`")
                            .reduce((one, other) -> one + "<br>" + other)
                            .orElse("")));
        }
        return Markdown.table(rows);
    }

    private static String options(Service service) {
        return "# Options of `" + service.scheme() + "`\n\n"
                + "The parameters of an operation are on its page too, with what it allows.\n\n"
                + "## Of endpoints\n\n"
                + aboutOptions(service)
                + OptionTable.options(service.catalogue().get("properties"), "", service.durations())
                + "## Of the component\n\nAs properties: `camel.component." + service.scheme() + ".<option>`.\n\n"
                + OptionTable.options(service.catalogue().get("componentProperties"), "component-", Set.of());
    }

    private static String aboutOptions(Service service) {
        return service.page().parts().entrySet().stream()
                .filter(chapter -> chapter.getKey().startsWith(OPTIONS))
                .map(chapter -> paragraphs(chapter.getValue().blocks()))
                .collect(Collectors.joining());
    }

    private static String paragraphs(List<Block> blocks) {
        return Markdown.of(
                blocks.stream().filter(Block.Paragraph.class::isInstance).toList());
    }

    private static String headers(Service service) {
        return "# Headers of `" + service.scheme() + "`\n\n"
                + paragraphs(service.page().parts().get("Headers").blocks())
                + OptionTable.headers(service.catalogue().get("headers"));
    }
}
