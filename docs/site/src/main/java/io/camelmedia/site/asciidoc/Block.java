// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.asciidoc;

import java.util.List;

/** A part of a page that stands between blank lines. */
public sealed interface Block {

    /** @param level 1 for the title of a page */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** What is said of a term of a list of definitions. */
    record Definition(String term, String text) implements Block {}

    record Bullets(List<String> items) implements Block {}

    /** @param language empty where none is named */
    record Code(String language, String text) implements Block {

        /** Whether it may be a route. */
        public boolean isOfCamel() {
            return Markdown.LANGUAGES.containsKey(language);
        }
    }

    /**
     * A picture.
     *
     * @param file in the folder of what the site serves as it is
     * @param text what it shows
     */
    record Image(String file, String text) implements Block {}

    /** @param rows the heads first; of which there are some in every table */
    record Table(List<List<String>> rows) implements Block {}
}
