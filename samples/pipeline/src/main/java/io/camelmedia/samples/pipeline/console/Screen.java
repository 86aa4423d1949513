// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * What stands at the bottom of a terminal while the pipeline works: a bar for each transfer and job, and one for the
 * whole. What there is room for depends on the width.
 */
final class Screen {

    private static final int PERCENT = 5;
    private static final int SIZE = 18;
    private static final int RATE = 11;
    private static final int LEFT = 7;
    private static final int WIDE = 84;
    private static final int WIDER = 104;
    private static final int SHORTEST_NAME = 8;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_PLACE = 14;
    private static final int LONGEST_PLACE = 32;
    private static final int LONGEST_BAR = 80;
    private static final int GAP = 2;
    /** Below this many columns there is no bar, only its percent. */
    private static final int SHORTEST_BAR = 6;

    private final Characters characters;
    private final boolean coloured;

    Screen(Characters characters, boolean coloured) {
        this.characters = characters;
        this.coloured = coloured;
    }

    /** @param height how many lines there is room for; those that go beyond are only counted */
    List<AttributedString> lines(List<Bar> bars, Overall overall, int width, int height) {
        Columns columns = Columns.of(width);
        int room = Math.max(1, height - 1);
        int shown = bars.size() > room ? room - 1 : bars.size();
        List<AttributedString> lines = new ArrayList<>();
        bars.stream().limit(shown).forEach(bar -> lines.add(line(bar, columns)));
        if (shown < bars.size()) {
            lines.add(new Line(" ")
                    .fit("and " + (bars.size() - shown) + " more", width - 1, Tone.FAINT)
                    .done());
        }
        lines.add(line(overall, columns));
        return lines;
    }

    /** The text in lines of a width, where it goes on below indented. Of a text with a mark, the mark has the tone. */
    List<AttributedString> wrapped(Tone tone, String text, int width) {
        List<AttributedString> lines = new ArrayList<>();
        for (String line : Wrapping.lines(characters.text(text), width)) {
            boolean marked = line.startsWith(characters.tick()) || line.startsWith(characters.cross());
            int mark = marked ? 1 : line.length();
            lines.add(new Line("")
                    .add(line.substring(0, mark), tone)
                    .add(line.substring(mark), Tone.PLAIN)
                    .done());
        }
        return lines;
    }

    /** What each part of a line may take. */
    private record Columns(int name, int place, int bar, boolean sizes, boolean rates) {

        static Columns of(int width) {
            boolean sizes = width >= WIDE;
            boolean rates = width >= WIDER;
            int taken = 1 + GAP + PERCENT + (sizes ? GAP + SIZE : 0) + (rates ? GAP + RATE + LEFT : 0);
            int free = width - taken - 2 * GAP;
            int place = Math.max(SHORTEST_PLACE, Math.min(LONGEST_PLACE, free / 4));
            int name = Math.max(SHORTEST_NAME, Math.min(LONGEST_NAME, (free - place) / 2));
            return new Columns(name, place, Math.min(LONGEST_BAR, free - place - name), sizes, rates);
        }
    }

    private AttributedString line(Bar bar, Columns columns) {
        Tone tone = tone(bar);
        Line line = new Line(" ")
                .fit(bar.file(), columns.name, Tone.PLAIN)
                .gap()
                .fit(place(bar), columns.place, tone)
                .gap()
                .bar(bar.share(), columns.bar, tone)
                .right(bar.percent(), PERCENT, Tone.PLAIN);
        if (columns.sizes) {
            line.gap().right(bar.isJob() ? "" : size(bar), SIZE, Tone.FAINT);
        }
        if (columns.rates) {
            long rate = Math.round(bar.progress().perSecond());
            boolean moves = !bar.isJob() && rate > 0;
            line.gap()
                    .right(moves ? Sizes.bytes(rate) + "/s" : "", RATE, Tone.FAINT)
                    .right(
                            bar.progress().eta() == null
                                    ? ""
                                    : Sizes.time(bar.progress().eta()),
                            LEFT,
                            Tone.FAINT);
        }
        return line.done();
    }

    private AttributedString line(Overall overall, Columns columns) {
        if (overall.files() == 0) {
            return new Line(" ")
                    .fit("no file yet", columns.name, Tone.FAINT)
                    .gap()
                    .add(Sizes.time(overall.took()), Tone.FAINT)
                    .done();
        }
        String files = overall.ended() + " of " + overall.files() + (overall.files() == 1 ? " file" : " files");
        String failed = overall.failed() == 0 ? "" : ", " + overall.failed() + " failed";
        return new Line(" ")
                .fit(files + failed, columns.name, failed.isEmpty() ? Tone.STRONG : Tone.BAD)
                .gap()
                .fit(Sizes.time(overall.took()), columns.place, Tone.STRONG)
                .gap()
                .bar(overall.share(), columns.bar, Tone.STRONG)
                .right((int) (overall.share() * 100) + " %", PERCENT, Tone.STRONG)
                .done();
    }

    private static Tone tone(Bar bar) {
        return switch (bar.progress().activity()) {
            case UPLOAD -> Tone.SENT;
            case DOWNLOAD -> Tone.RECEIVED;
            case JOB -> Tone.JOB;
        };
    }

    private String place(Bar bar) {
        return switch (bar.progress().activity()) {
            case UPLOAD -> characters.up() + " " + service(bar);
            case DOWNLOAD -> characters.down() + " " + service(bar);
            case JOB -> service(bar) + ", " + bar.progress().operation();
        };
    }

    private static String service(Bar bar) {
        return bar.service().replaceFirst("^the ", "");
    }

    private static String size(Bar bar) {
        String reached = Sizes.bytes(bar.progress().reached());
        return bar.share() < 0
                ? reached
                : reached + " / " + Sizes.bytes(bar.progress().total());
    }

    /** A line that grows to the right. */
    private final class Line {

        private final AttributedStringBuilder text = new AttributedStringBuilder();

        Line(String begin) {
            text.append(begin);
        }

        Line add(String part, Tone tone) {
            if (coloured) {
                text.styled(tone.style(), part);
            } else {
                text.append(part);
            }
            return this;
        }

        Line gap() {
            text.append(" ".repeat(GAP));
            return this;
        }

        /** As many columns exactly; what is longer loses its middle, so that the end of a name is seen. */
        Line fit(String part, int columns, Tone tone) {
            String fitting = Wrapping.fit(characters.text(part), columns, characters.ellipsis());
            add(fitting, tone);
            text.append(" ".repeat(columns - Wrapping.columns(fitting)));
            return this;
        }

        Line right(String part, int columns, Tone tone) {
            text.append(" ".repeat(Math.max(0, columns - part.length())));
            return add(part, tone);
        }

        Line bar(double share, int columns, Tone tone) {
            if (columns < SHORTEST_BAR) {
                return this;
            }
            String done = characters.done(share, columns);
            return add(done, tone).add(characters.open(columns - done.length()), Tone.FAINT);
        }

        AttributedString done() {
            return text.toAttributedString();
        }
    }
}
