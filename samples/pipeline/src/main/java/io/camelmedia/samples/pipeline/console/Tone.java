// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import org.jline.utils.AttributedStyle;

/** How a line is meant. The colours can be read on dark and on light ground. */
public enum Tone {
    PLAIN(AttributedStyle.DEFAULT),
    FAINT(AttributedStyle.DEFAULT.faint()),
    STRONG(AttributedStyle.DEFAULT.bold()),
    GOOD(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
    BAD(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)),
    SENT(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN)),
    RECEIVED(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
    JOB(AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA));

    private final AttributedStyle style;

    Tone(AttributedStyle style) {
        this.style = style;
    }

    AttributedStyle style() {
        return style;
    }
}
