// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.strangers;

import io.camelmedia.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of the site gives a reader to copy.
 *
 * @param files what the files hold, by the name that the sentence before them tells
 * @param commands the lines to type, by the heading they stand under
 * @param xml pieces of a file that the page does not name
 */
record StartPage(Map<String, String> files, Map<String, List<String>> commands, List<String> xml) {

    private static final Pattern PIECE = Pattern.compile("(?ms)^(#+) (.+?)$|^```(\\w+)\n(.*?)^```$");
    private static final Pattern FILE_NAME = Pattern.compile("`([\\w./-]+\\.(?:xml|java|yaml))`[^`]*:\\s*\\z");

    static StartPage of(String name) throws IOException {
        String page = Site.of(Path.of("../..")).pages().get("start/" + name + ".md");
        if (page == null) {
            throw new NoSuchElementException("the site has no page start/" + name);
        }
        StartPage start = new StartPage(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        start.read(page);
        return start;
    }

    private void read(String page) {
        String heading = "";
        int read = 0;
        Matcher piece = PIECE.matcher(page);
        while (piece.find()) {
            if (piece.group(1) != null) {
                heading = piece.group(2);
            } else {
                read(heading, page.substring(read, piece.start()), piece.group(3), piece.group(4));
            }
            read = piece.end();
        }
    }

    private void read(String heading, String prose, String language, String code) {
        Matcher name = FILE_NAME.matcher(prose);
        if (language.equals("sh")) {
            commands.computeIfAbsent(heading, each -> new ArrayList<>())
                    .addAll(code.lines().toList());
        } else if (name.find()) {
            files.put(name.group(1), code);
        } else if (language.equals("xml")) {
            xml.add(code);
        } else {
            throw new IllegalStateException("no file is named for what follows on '" + prose.strip() + "'");
        }
    }

    List<String> commands(String heading) {
        List<String> found = commands.get(heading);
        if (found == null) {
            throw new NoSuchElementException("no commands under '" + heading + "', only under " + commands.keySet());
        }
        return found;
    }
}
