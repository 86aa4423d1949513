// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.asciidoc;

import io.camelmedia.site.asciidoc.Block.Bullets;
import io.camelmedia.site.asciidoc.Block.Code;
import io.camelmedia.site.asciidoc.Block.Definition;
import io.camelmedia.site.asciidoc.Block.Heading;
import io.camelmedia.site.asciidoc.Block.Image;
import io.camelmedia.site.asciidoc.Block.Paragraph;
import io.camelmedia.site.asciidoc.Block.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown as VitePress reads it, with tabs for neighbouring code in several of Camel's languages. */
public final class Markdown {

    static final Map<String, String> LANGUAGES = Map.of("java", "Java", "yaml", "YAML", "xml", "XML");
    private static final Pattern CODE = Pattern.compile("`\\+(.+?)\\+`|`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("(https?://[^\\s\\[]+)\\[([^]]+)]");
    private static final Pattern REFERENCE = Pattern.compile("xref:([\\w-]+)\\.adoc(#[\\w-]+)?\\[([^]]+)]");

    /** Pages that are folders on the site, with a page for each operation. */
    private static final Set<String> FOLDERS = Set.of("ci", "contentapi", "pex", "pixop");

    private Markdown() {}

    public static String of(List<Block> blocks) {
        StringBuilder page = new StringBuilder();
        int below = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                below = heading.level();
            }
            if (block instanceof Code) {
                int end = i;
                while (end < blocks.size() && blocks.get(end) instanceof Code) {
                    end++;
                }
                page.append(code(blocks.subList(i, end))).append('\n');
                i = end - 1;
            } else {
                page.append(block(block, below)).append('\n');
            }
        }
        return page.toString();
    }

    private static String block(Block block, int below) {
        if (block instanceof Heading heading) {
            return heading(heading.level(), heading.text());
        }
        if (block instanceof Definition definition) {
            return heading(below + 1, definition.term()) + "\n" + text(definition.text()) + "\n";
        }
        if (block instanceof Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "- " + text(item) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof Image image) {
            return "![" + text(image.text()) + "](/" + image.file() + ")\n";
        }
        if (block instanceof Table table) {
            return table(table.rows().stream()
                    .map(row -> row.stream().map(Markdown::text).toList())
                    .toList());
        }
        return text(((Paragraph) block).text()) + "\n";
    }

    private static String heading(int level, String text) {
        return "#".repeat(level) + " " + text(text) + "\n";
    }

    /** @param rows the heads first; cells are Markdown already */
    public static String table(List<List<String>> rows) {
        String line = "|" + " --- |".repeat(rows.get(0).size()) + "\n";
        return row(rows.get(0))
                + line
                + rows.subList(1, rows.size()).stream().map(Markdown::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Routes in different languages become tabs that switch together on all pages; what follows them is left as it is. */
    private static String code(List<Block> blocks) {
        List<Code> all = blocks.stream().map(Code.class::cast).toList();
        List<Code> routes = all.stream().takeWhile(Code::isOfCamel).toList();
        long languages = routes.stream().map(Code::language).distinct().count();
        if (routes.size() < 2 || languages < routes.size()) {
            return fences(all);
        }
        List<Code> rest = all.subList(routes.size(), all.size());
        return tabs(routes) + (rest.isEmpty() ? "" : "\n" + fences(rest));
    }

    private static String fences(List<Code> codes) {
        return codes.stream().map(Markdown::fence).collect(Collectors.joining("\n"));
    }

    private static String tabs(List<Code> routes) {
        return routes.stream()
                .map(each -> "== " + LANGUAGES.get(each.language()) + "\n\n" + fence(each) + "\n")
                .collect(Collectors.joining("", ":::tabs key:language\n", ":::\n"));
    }

    private static String fence(Code code) {
        return "```" + code.language() + "\n" + code.text() + "\n```\n";
    }

    /** Text of a paragraph, in which only code is left as it stands. */
    public static String text(String asciidoc) {
        StringBuilder text = new StringBuilder();
        Matcher code = CODE.matcher(asciidoc);
        int from = 0;
        while (code.find()) {
            text.append(plain(asciidoc.substring(from, code.start())));
            text.append('`')
                    .append(code.group(1) == null ? code.group(2) : code.group(1))
                    .append('`');
            from = code.end();
        }
        return text.append(plain(asciidoc.substring(from))).toString();
    }

    private static String plain(String text) {
        String escaped = text.replace("<", "&lt;").replace("[::1]", "&#91;::1]");
        String linked = LINK.matcher(escaped).replaceAll(found -> link(found.group(2), found.group(1)));
        return REFERENCE.matcher(linked).replaceAll(found -> link(found.group(3), target(found)));
    }

    /** AsciiDoc names a heading {@code _of_two_words}, VitePress {@code of-two-words}. */
    private static String target(MatchResult reference) {
        String heading = reference.group(2);
        return "/" + reference.group(1)
                + (FOLDERS.contains(reference.group(1)) ? "/" : "")
                + (heading == null ? "" : heading.replace("#_", "#").replace('_', '-'));
    }

    private static String link(String text, String target) {
        return Matcher.quoteReplacement("[" + text + "](" + target + ")");
    }
}
