package io.camelmedia.samples.pipeline.console;

import java.io.PrintStream;

/** Plain lines, for logs and pipes: of progress one for each quarter. */
final class LineDisplay implements Display {

    private static final int QUARTERS = 4;

    private final PrintStream out;

    LineDisplay(PrintStream out) {
        this.out = out;
    }

    @Override
    public void line(String text) {
        out.println(text);
    }

    @Override
    public Track track(String label, long end, Unit unit) {
        return new Quarters(label, end, unit);
    }

    @Override
    public void close() {
        out.flush();
    }

    private final class Quarters implements Track {

        private final String label;
        private final long end;
        private final Unit unit;
        private long quartersTold = -1;
        private long latest;
        private long told = -1;

        Quarters(String label, long end, Unit unit) {
            this.label = label;
            this.end = end;
            this.unit = unit;
        }

        @Override
        public void at(long position) {
            latest = position;
            long quarters = end > 0 ? position * QUARTERS / end : 0;
            if (quarters > quartersTold) {
                quartersTold = quarters;
                tell();
            }
        }

        @Override
        public void end() {
            if (latest > told) {
                tell();
            }
        }

        private void tell() {
            told = latest;
            line(label + ": " + unit.text(latest, end));
        }
    }
}
