// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plain lines, for logs and pipes: of progress one for each quarter. */
final class LineDisplay implements Display {

    private static final int QUARTERS = 4;
    private static final int WIDTH = 120;

    private final PrintStream out;
    private final Characters characters;
    private final Map<String, Quarters> tracks = new ConcurrentHashMap<>();

    LineDisplay(PrintStream out, Characters characters) {
        this.out = out;
        this.characters = characters;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void line(Tone tone, String text) {
        out.println(characters.text(text));
    }

    @Override
    public void show(String id, Bar bar) {
        tracks.computeIfAbsent(id, key -> new Quarters()).at(bar);
    }

    @Override
    public void end(String id) {
        Quarters track = tracks.remove(id);
        if (track != null) {
            track.end();
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private final class Quarters {

        private int told = -1;
        private Bar latest;
        private Bar latestTold;

        synchronized void at(Bar bar) {
            latest = bar;
            int quarters = (int) (Math.max(0, bar.share()) * QUARTERS);
            if (quarters > told) {
                told = quarters;
                tell();
            }
        }

        synchronized void end() {
            if (latestTold == null
                    || latest.progress().reached() > latestTold.progress().reached()) {
                tell();
            }
        }

        private void tell() {
            latestTold = latest;
            line(Tone.PLAIN, latest.text() + ": " + latest.reached());
        }
    }
}
