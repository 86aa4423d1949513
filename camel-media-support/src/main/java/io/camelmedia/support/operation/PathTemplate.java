// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with names in braces, taken apart once.
 *
 * @param text     as it was declared
 * @param literals what stands before each name, and after the last
 * @param names    in their order
 */
record PathTemplate(String text, List<String> literals, List<String> names) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static PathTemplate of(String text) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        int end = 0;
        while (matcher.find()) {
            literals.add(text.substring(end, matcher.start()));
            names.add(matcher.group(1));
            end = matcher.end();
        }
        literals.add(text.substring(end));
        return new PathTemplate(text, List.copyOf(literals), List.copyOf(names));
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Appends the path with each name replaced. */
    void fill(StringBuilder out, UnaryOperator<String> segment) {
        out.append(literals.get(0));
        for (int index = 0; index < names.size(); index++) {
            out.append(segment.apply(names.get(index))).append(literals.get(index + 1));
        }
    }
}
