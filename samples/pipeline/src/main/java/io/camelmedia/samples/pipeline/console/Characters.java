// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a terminal can show, by the character set of its locale. */
public final class Characters {

    private static final String DRAWN = "━╸─↑↓✓✗…";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int CELL_HALVES = 2;

    private final CharsetEncoder encoder;
    private final boolean drawn;

    private Characters(CharsetEncoder encoder) {
        this.encoder = encoder;
        this.drawn = encoder.canEncode(DRAWN);
    }

    public static Characters of(Charset charset) {
        return new Characters(charset.newEncoder());
    }

    String up() {
        return drawn ? "↑" : ">";
    }

    String down() {
        return drawn ? "↓" : "<";
    }

    String tick() {
        return drawn ? "✓" : "+";
    }

    String cross() {
        return drawn ? "✗" : "!";
    }

    String ellipsis() {
        return drawn ? "…" : "..";
    }

    /** The part of a bar that is done. */
    String done(double share, int width) {
        int halves = (int) (Math.min(1, Math.max(0, share)) * width * CELL_HALVES);
        int whole = halves / CELL_HALVES;
        return drawn ? "━".repeat(whole) + "╸".repeat(halves % CELL_HALVES) : "#".repeat(whole);
    }

    /** The part of a bar that is not. */
    String open(int width) {
        return (drawn ? "─" : "-").repeat(width);
    }

    /** Letters that the terminal lacks lose their marks; what it lacks even then becomes a question mark. */
    public synchronized String text(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (encoder.canEncode(composed)) {
            return visible(composed);
        }
        StringBuilder shown = new StringBuilder();
        composed.codePoints().forEach(letter -> shown.append(nearest(Character.toString(letter))));
        return visible(shown.toString());
    }

    private String nearest(String letter) {
        if (encoder.canEncode(letter)) {
            return letter;
        }
        String bare = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD))
                .replaceAll("");
        return !bare.isEmpty() && encoder.canEncode(bare) ? bare : "?";
    }

    /** A name with control characters could move the cursor. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n]]", "?");
    }
}
