// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.asciidoc;

import io.camelmedia.site.asciidoc.Block.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page, or a part of one that begins with a heading. */
public record Page(List<Block> blocks) {

    public static Page of(String asciidoc) {
        return new Page(new Reader(asciidoc).blocks());
    }

    /** What stands before the first heading below the title. */
    public List<Block> beginning() {
        return blocks.subList(0, next(1));
    }

    public String title() {
        return ((Heading) blocks.get(0)).text();
    }

    /** The parts of the level below that of the first heading, by their headings, in their order. */
    public Map<String, Page> parts() {
        Map<String, Page> parts = new LinkedHashMap<>();
        int level = ((Heading) blocks.get(0)).level() + 1;
        List<Block> part = new ArrayList<>();
        for (Block block : blocks.subList(next(1), blocks.size())) {
            if (block instanceof Heading heading && heading.level() == level) {
                part = new ArrayList<>();
                parts.put(heading.text(), new Page(part));
            }
            part.add(block);
        }
        return parts;
    }

    private int next(int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading) {
                return i;
            }
        }
        return blocks.size();
    }
}
