// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import io.camelmedia.site.asciidoc.Markdown;
import io.camelmedia.site.asciidoc.Page;
import io.camelmedia.site.reference.Documents;
import io.camelmedia.site.reference.Service;
import io.camelmedia.site.reference.ServicePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the site as Markdown, by their files. */
public final class Site {

    private static final Pattern LINK_TO_PAGE = Pattern.compile("\\]\\(docs/([\\w-]+)\\.adoc(#[\\w-]+)?\\)");
    private static final Pattern TITLE = Pattern.compile("(?s)\\A.*?^# .*?$", Pattern.MULTILINE);

    private static final String BENCHMARKS = """
            ---
            pageClass: benchmarks
            ---

            # Benchmarks

            What the components take beside `curl`, camel-http, tus-java-client and clients written by hand, which do the same on
            the same machine.
            """;

    private final Path repository;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<Service> services = new ArrayList<>();

    private Site(Path repository) {
        this.repository = repository;
    }

    /** @param repository the folder of the whole project */
    public static Site of(Path repository) throws IOException {
        Site site = new Site(repository);
        Documents documents = Documents.of(repository);
        for (String scheme : Service.SCHEMES) {
            Service service = Service.of(scheme, repository);
            site.services.add(service);
            site.pages.putAll(ServicePages.of(service, documents));
        }
        site.asciidoc();
        site.written();
        site.ofRepository();
        return site;
    }

    public Map<String, String> pages() {
        return pages;
    }

    public List<Service> services() {
        return services;
    }

    /** Pages of {@code docs/} that are about no single component. */
    private void asciidoc() throws IOException {
        for (Path file : in(repository.resolve("docs"), ".adoc")) {
            String name = file.getFileName().toString().replace(".adoc", "");
            if (!Service.SCHEMES.contains(name)) {
                pages.put(
                        name + ".md",
                        Markdown.of(Page.of(Files.readString(file)).blocks()));
            }
        }
    }

    private void written() throws IOException {
        Path folder = repository.resolve("docs/site/pages");
        Includes includes = new Includes(repository);
        for (Path file : in(folder, ".md")) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            pages.put(name, includes.into(Files.readString(file)));
        }
    }

    private void ofRepository() throws IOException {
        String readme = Files.readString(repository.resolve("README.md"));
        String figures = chapter(readme, "How fast");
        pages.put("benchmarks.md", BENCHMARKS + Bars.of(figures) + "\n## All figures\n" + figures);
        String changelog = Files.readString(repository.resolve("CHANGELOG.md"));
        pages.put(
                "upgrading.md",
                "# Upgrading\n" + linked(TITLE.matcher(changelog).replaceFirst("")));
    }

    private static String chapter(String markdown, String heading) {
        Matcher chapter =
                Pattern.compile("(?ms)^## " + heading + "$(.*?)(?=^## |\\z)").matcher(markdown);
        if (!chapter.find()) {
            throw new IllegalStateException("README.md has no chapter '" + heading + "'");
        }
        return linked(chapter.group(1));
    }

    private static String linked(String markdown) {
        return LINK_TO_PAGE
                .matcher(markdown)
                .replaceAll(link -> "](/" + link.group(1) + (link.group(2) == null ? "" : link.group(2)) + ")");
    }

    private static List<Path> in(Path folder, String ending) throws IOException {
        int depth = ending.equals(".adoc") ? 1 : Integer.MAX_VALUE;
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
