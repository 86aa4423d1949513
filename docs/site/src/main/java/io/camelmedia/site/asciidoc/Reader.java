// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.asciidoc;

import io.camelmedia.site.asciidoc.Block.Bullets;
import io.camelmedia.site.asciidoc.Block.Code;
import io.camelmedia.site.asciidoc.Block.Definition;
import io.camelmedia.site.asciidoc.Block.Heading;
import io.camelmedia.site.asciidoc.Block.Image;
import io.camelmedia.site.asciidoc.Block.Paragraph;
import io.camelmedia.site.asciidoc.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings, paragraphs, lists of definitions and of items, code with a language, pictures with a text, and tables whose first
 * row are the heads. What else begins like a block of AsciiDoc is refused: it would come out as text.
 */
final class Reader {

    private static final Pattern HEADING = Pattern.compile("(=+) (.+)");
    private static final Pattern SOURCE = Pattern.compile("\\[source,(\\w+)]");
    private static final Pattern COLUMNS = Pattern.compile("\\[cols=\"([\\d,]+)\"(,options=\"header\")?]");
    private static final Pattern DEFINITION =
            Pattern.compile("(?:\\[\\[\\w+]])?([^`:]+|`[^`]+`):: (.+)", Pattern.DOTALL);
    private static final String CONTINUATION = "+";
    private static final Pattern IMAGE = Pattern.compile("image::site/public/([\\w-]+\\.\\w+)\\[([^]]+)]");
    private static final Pattern LEFT_OUT = Pattern.compile("//.*|:[\\w-]+:.*");
    private static final Pattern UNKNOWN =
            Pattern.compile("\\[\\S.*]|\\.[A-Z].*|\\. .*|(?:image|include)::.*|[A-Z]+: .*|[_*=+]{4}|\\*\\* .*|\\+");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    Reader(String asciidoc) {
        this.lines = asciidoc.lines().toList();
    }

    List<Block> blocks() {
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher heading = HEADING.matcher(line);
            Matcher source = SOURCE.matcher(line);
            Matcher image = IMAGE.matcher(line);
            if (line.isBlank() || LEFT_OUT.matcher(line).matches()) {
                at++;
            } else if (heading.matches()) {
                blocks.add(new Heading(heading.group(1).length(), heading.group(2)));
                at++;
            } else if (image.matches()) {
                blocks.add(new Image(image.group(1), image.group(2)));
                at++;
            } else if (source.matches()) {
                at++;
                blocks.add(new Code(source.group(1), fenced("----")));
            } else if (line.equals("----")) {
                blocks.add(new Code("", fenced("----")));
            } else if (COLUMNS.matcher(line).matches()) {
                at++;
            } else if (line.equals("|===")) {
                blocks.add(table(fenced("|===")));
            } else if (UNKNOWN.matcher(line).matches()) {
                throw new IllegalArgumentException("line " + (at + 1) + " is not understood: " + line);
            } else {
                text();
            }
        }
        return blocks;
    }

    private String fenced(String fence) {
        if (!lines.get(at).equals(fence)) {
            throw new IllegalArgumentException("line " + (at + 1) + " is not " + fence + ": " + lines.get(at));
        }
        int end = at + 1;
        while (!lines.get(end).equals(fence)) {
            end++;
        }
        String text = String.join("\n", lines.subList(at + 1, end));
        at = end + 1;
        return text;
    }

    /** The heads stand in the first line, or in the lines up to the first blank one. */
    private static Table table(String text) {
        String[] headsAndRest = text.split("\n\n", 2);
        List<String> heads = cells(headsAndRest[0]);
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads);
        List<String> cells = cells(headsAndRest[1]);
        if (cells.size() % heads.size() != 0) {
            throw new IllegalArgumentException(
                    "a table of " + heads.size() + " columns has " + cells.size() + " cells");
        }
        for (int i = 0; i < cells.size(); i += heads.size()) {
            rows.add(cells.subList(i, i + heads.size()));
        }
        return new Table(rows);
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.strip().substring(1).split("(?:^|\\s+)\\|(?!\\|)", -1))
                .map(cell -> cell.strip().replace('\n', ' '))
                .toList();
    }

    private void text() {
        int end = at;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !lines.get(end).startsWith("[source")) {
            end++;
        }
        List<String> said = lines.subList(at, end);
        if (said.contains(CONTINUATION)) {
            throw new IllegalArgumentException("what goes on behind line " + (at + said.indexOf(CONTINUATION) + 1)
                    + ", a +, belongs into a definition of its own");
        }
        at = end;
        if (said.get(0).startsWith("* ")) {
            blocks.add(new Bullets(bullets(said)));
            return;
        }
        StringBuilder current = new StringBuilder();
        for (String line : said) {
            if (DEFINITION.matcher(line).matches()) {
                paragraph(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : "\n").append(line);
        }
        paragraph(current.toString());
    }

    private void paragraph(String text) {
        Matcher definition = DEFINITION.matcher(text);
        if (definition.matches()) {
            blocks.add(new Definition(definition.group(1), definition.group(2)));
        } else if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
    }

    private static List<String> bullets(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("* ")) {
                items.add(line.substring(2));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line.strip());
            }
        }
        return items;
    }
}
