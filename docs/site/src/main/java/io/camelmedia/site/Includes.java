// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import io.camelmedia.site.asciidoc.Block;
import io.camelmedia.site.asciidoc.Block.Code;
import io.camelmedia.site.asciidoc.Markdown;
import io.camelmedia.site.asciidoc.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into a page what stands elsewhere in the repository, so that what is shown is what is tested. A line
 * {@code <<< samples/x.yaml} is a file; {@code <<< docs/pex.adoc#Operations/assets} is the code of a chapter, or of a
 * section of a chapter, of a page. Neighbouring lines are shown together: the same routes in several languages as tabs.
 */
final class Includes {

    private static final Pattern LINE = Pattern.compile("<<< ([^#\\s]+)(?:#(.+))?");
    private static final Pattern LINES = Pattern.compile("(?m)^<<< .+(?:\n<<< .+)*$");

    private final Path repository;

    Includes(Path repository) {
        this.repository = repository;
    }

    String into(String page) {
        return LINES.matcher(page).replaceAll(lines -> Matcher.quoteReplacement(included(lines.group())));
    }

    private String included(String lines) {
        List<Block> code = LINE.matcher(lines)
                .results()
                .flatMap(line -> read(line).stream())
                .toList();
        return Markdown.of(code).strip();
    }

    private List<Block> read(MatchResult line) {
        String name = line.group(1);
        try {
            String text = Files.readString(repository.resolve(name));
            return line.group(2) == null
                    ? List.of(new Code(name.substring(name.lastIndexOf('.') + 1), text.stripTrailing()))
                    : code(Page.of(text), line.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException("a page includes " + name, e);
        }
    }

    private static List<Block> code(Page page, String part) {
        String[] chapterAndSection = part.split("/", 2);
        Page found = page.parts().get(chapterAndSection[0]);
        if (found != null && chapterAndSection.length == 2) {
            found = found.parts().get(chapterAndSection[1]);
        }
        if (found == null) {
            throw new NoSuchElementException("'" + page.title() + "' has no part '" + part + "'");
        }
        return found.blocks().stream().filter(Code.class::isInstance).toList();
    }
}
