// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A component's page: sections of level two under {@code == Operations}, each with code blocks, and between markers the
 * tables that are generated.
 */
public final class DocPage {

    private static final Pattern CHAPTER = Pattern.compile("(?ms)^== Operations$(.*?)(?=^== |\\z)");
    private static final Pattern SECTION = Pattern.compile("(?ms)^=== ([^\n]+)$(.*?)(?=^=== |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^\\[source,(\\w+)]\n----\n(.*?)^----$");
    private static final Pattern GENERATED =
            Pattern.compile("(?ms)^(// generated: ([a-z ]+)\n)(.*?)(^// end of generated$)");

    private final Path file;
    private final String text;

    private DocPage(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    public static DocPage of(String scheme) {
        Path file = Path.of("..", "docs", scheme + ".adoc");
        try {
            return new DocPage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of each section under {@code == Operations} by language, by the section's heading. */
    Map<String, Map<String, String>> examples() {
        Map<String, Map<String, String>> examples = new LinkedHashMap<>();
        Matcher chapter = CHAPTER.matcher(text);
        if (chapter.find()) {
            SECTION.matcher(chapter.group(1))
                    .results()
                    .forEach(section -> examples.put(section.group(1), code(section.group(2))));
        }
        return examples;
    }

    /** The code under a heading of level one, by language. */
    public Map<String, String> blocks(String chapter) {
        Matcher found = Pattern.compile("(?ms)^== " + Pattern.quote(chapter) + "$(.*?)(?=^== |\\z)")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("the page has no chapter '" + chapter + "'");
        }
        return code(found.group(1));
    }

    private static Map<String, String> code(String section) {
        Map<String, String> blocks = new LinkedHashMap<>();
        BLOCK.matcher(section).results().forEach(block -> blocks.put(block.group(1), block.group(2)));
        return blocks;
    }

    /** The same page with these tables by the names of their markers. */
    DocPage with(Map<String, String> tables) {
        String filled = GENERATED
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + table(tables, match) + match.group(4)));
        return new DocPage(file, filled);
    }

    private static String table(Map<String, String> tables, MatchResult match) {
        String table = tables.get(match.group(2));
        if (table == null) {
            throw new IllegalStateException("nothing is generated under the name '" + match.group(2) + "'; there are: "
                    + String.join(", ", tables.keySet()));
        }
        return table;
    }

    boolean holds(String table) {
        return text.contains("// generated: " + table + "\n");
    }

    void write() throws IOException {
        Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
