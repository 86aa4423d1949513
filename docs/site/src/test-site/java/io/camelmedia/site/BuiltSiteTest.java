// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site as VitePress built it. */
class BuiltSiteTest {

    private static final Path MARKDOWN = Path.of("target/markdown/pages");
    private static final Path SITE = Path.of("target/site");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{");

    /** They are made when they are chosen, and looked at by the tests in a browser. */
    private static final Pattern HIDDEN_TABS = Pattern.compile("(?ms)^== (?:YAML|XML)\n.*?(?=^== |^:::$)");

    private static final Map<Path, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path page : files(SITE, ".html")) {
            PAGES.put(SITE.relativize(page), Jsoup.parse(page.toFile()));
        }
    }

    @Test
    void thereIsAPageForEachMarkdown() throws IOException {
        assertThat(files(MARKDOWN, ".md"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(PAGES).containsKey(html(MARKDOWN.relativize(page))));
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAPageAndItsAnchorToAnElement() {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
            for (Element link : page.getValue().select("a[href]")) {
                URI target = URI.create("/" + page.getKey()).resolve(link.attr("href"));
                if (target.getScheme() == null) {
                    links++;
                    if (!leadsSomewhere(target)) {
                        dead.add(page.getKey() + ": " + link.attr("href"));
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(PAGES.size());
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(URI target) {
        String path = target.getPath().substring(1);
        Document page = PAGES.get(Path.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
        return page != null && (target.getFragment() == null || page.getElementById(target.getFragment()) != null);
    }

    @Test
    void noAnchorIsThereTwice() {
        assertThat(PAGES.entrySet()).allSatisfy(page -> {
            Set<String> ids = new HashSet<>();
            assertThat(page.getValue().select(".vp-doc [id]"))
                    .as(page.getKey().toString())
                    .allMatch(element -> ids.add(element.id()));
        });
    }

    @Test
    void noPlaceholderIsTakenByVue() throws IOException {
        assertThat(files(MARKDOWN, ".md")).allSatisfy(page -> {
            Document built = PAGES.get(html(MARKDOWN.relativize(page)));
            assertThat(count(built.select(".vp-doc").text()))
                    .as(page.toString())
                    .isGreaterThanOrEqualTo(count(HIDDEN_TABS.matcher(Files.readString(page)).replaceAll("")));
        });
    }

    private static long count(String text) {
        return PLACEHOLDER.matcher(text).results().count();
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        assertThat(PAGES.values())
                .flatMap(page -> page.select("link[href], script[src], img[src], iframe[src]").stream()
                        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                        .toList())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
        assertThat(files(SITE, ".css"))
                .isNotEmpty()
                .allSatisfy(css -> assertThat(Files.readString(css)).doesNotContainPattern("(url\\(|@import )[\"']?https?:"));
    }

    private static Path html(Path markdown) {
        return Path.of(markdown.toString().replaceAll("\\.md$", ".html"));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
