// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Texts in columns, of which some letters take two and marks none. */
public final class Wrapping {

    private static final String INDENT = "    ";

    private Wrapping() {}

    public static int columns(String text) {
        return new AttributedString(text).columnLength();
    }

    /** The text, without its middle when it is longer than so many columns. */
    public static String fit(String text, int columns, String ellipsis) {
        AttributedString whole = new AttributedString(text);
        int length = whole.columnLength();
        if (length <= columns) {
            return text;
        }
        int kept = Math.max(0, columns - columns(ellipsis));
        int end = kept / 2;
        return whole.columnSubSequence(0, kept - end) + ellipsis + whole.columnSubSequence(length - end, length);
    }

    /** Lines of so many columns, broken at blanks; a word that is longer, such as an address, has a line of its own. */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrap(line, columns, lines);
        }
        return lines;
    }

    private static void wrap(String text, int columns, List<String> lines) {
        String rest = text;
        while (columns(rest) > columns) {
            int start = rest.length() - rest.stripLeading().length();
            int at = blankBefore(rest, columns, start);
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at));
            rest = INDENT + rest.substring(at + 1).stripLeading();
        }
        lines.add(rest);
    }

    /** The last blank within the columns, else the first behind them; -1 when there is none. */
    private static int blankBefore(String text, int columns, int start) {
        int within = -1;
        for (int at = text.indexOf(' ', start); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (columns(text.substring(0, at)) > columns) {
                return within >= 0 ? within : at;
            }
            within = at;
        }
        return within;
    }
}
