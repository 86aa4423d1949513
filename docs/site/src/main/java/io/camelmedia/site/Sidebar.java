// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.site.reference.Operation;
import io.camelmedia.site.reference.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of contents beside each page, as VitePress wants it. */
final class Sidebar {

    private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");
    private static final Map<String, List<String>> CHAPTERS = chapters();

    private final Site site;

    private Sidebar(Site site) {
        this.site = site;
    }

    private static Map<String, List<String>> chapters() {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        chapters.put(
                "Start",
                List.of(
                        "start/camel-main",
                        "start/spring-boot",
                        "start/quarkus",
                        "start/camel-cli",
                        "start/kamelets",
                        "start/pipeline"));
        chapters.put("Guide", List.of("recipes", "concepts", "runtimes", "testkit"));
        chapters.put("Operation", List.of("execution", "networks", "nodes", "scaling", "observability"));
        chapters.put("Project", List.of("benchmarks", "upgrading"));
        return chapters;
    }

    static ArrayNode of(Site site) {
        return new Sidebar(site).chapterNodes();
    }

    private ArrayNode chapterNodes() {
        ArrayNode all = new ObjectMapper().createArrayNode();
        CHAPTERS.forEach((chapter, pages) -> {
            if (chapter.equals("Operation")) {
                site.services().forEach(service -> service(all, service));
            }
            ArrayNode items = group(all, chapter, false);
            pages.stream()
                    .filter(page -> site.pages().containsKey(page + ".md"))
                    .forEach(page -> item(items, page));
        });
        return all;
    }

    private void service(ArrayNode all, Service service) {
        ArrayNode items = group(all, service.title(), true);
        String folder = "/" + service.scheme() + "/";
        link(items, "Overview", folder);
        link(items, "Options", folder + "options");
        link(items, "Headers", folder + "headers");
        Map<String, ArrayNode> groups = new LinkedHashMap<>();
        for (Operation operation : service.operations()) {
            ArrayNode group = groups.computeIfAbsent(operation.group(), name -> group(items, name, true));
            link(group, operation.name(), folder + operation.file());
        }
    }

    private static ArrayNode group(ArrayNode into, String text, boolean collapsed) {
        ObjectNode group = into.addObject().put("text", text);
        if (collapsed) {
            group.put("collapsed", true);
        }
        return group.putArray("items");
    }

    private void item(ArrayNode items, String page) {
        Matcher title = TITLE.matcher(site.pages().get(page + ".md"));
        if (!title.find()) {
            throw new IllegalStateException("the page " + page + " has no title");
        }
        link(items, title.group(1).replaceAll(":.*", ""), "/" + page);
    }

    private static void link(ArrayNode items, String text, String link) {
        items.addObject().put("text", text).put("link", link);
    }
}
