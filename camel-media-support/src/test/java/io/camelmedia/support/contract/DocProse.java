// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says outside of its examples and tables. */
final class DocProse {

    private static final Pattern BLOCKS = Pattern.compile("(?ms)^(----|\\|===)\\n.*?^\\1$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern GIVEN = Pattern.compile("([a-z][A-Za-z0-9]*(?:\\.[A-Za-z]+)*)=.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("([a-z]+[A-Z][A-Za-z0-9]*)");

    private DocProse() {}

    /** What looks like the name of an option: a value is given to it, or it is written in camel case. */
    static Set<String> options(String page) {
        Set<String> options = new TreeSet<>();
        Matcher code = CODE.matcher(BLOCKS.matcher(page).replaceAll(""));
        while (code.find()) {
            Matcher given = GIVEN.matcher(code.group(1));
            Matcher name = NAME.matcher(code.group(1));
            if (given.matches()) {
                options.add(given.group(1));
            } else if (name.matches()) {
                options.add(name.group(1));
            }
        }
        return options;
    }
}
