package io.camelmedia.samples.pipeline.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.InteractiveConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for each transfer and job, for terminals. A line between moving bars would tear them, so lines wait meanwhile. */
final class BarDisplay implements Display {

    private static final int INTERVAL_MILLIS = 200;

    private final PrintStream out;
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> held = new ArrayList<>();

    BarDisplay(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void line(String text) {
        held.add(text);
        release();
    }

    @Override
    public synchronized Track track(String label, long end, Unit unit) {
        Unit.Scale scale = unit.scale(end);
        Bar bar = new Bar(new ProgressBarBuilder()
                .setTaskName(label)
                .setInitialMax(end)
                .setUnit(scale.name(), scale.size())
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new InteractiveConsoleProgressBarConsumer(out))
                .build());
        bars.add(bar);
        return bar;
    }

    @Override
    public synchronized void close() {
        List.copyOf(bars).forEach(Bar::end);
        out.flush();
    }

    private synchronized void ended(Bar bar) {
        bars.remove(bar);
        release();
    }

    private void release() {
        if (bars.isEmpty()) {
            held.forEach(out::println);
            held.clear();
        }
    }

    private final class Bar implements Track {

        private final ProgressBar bar;

        Bar(ProgressBar bar) {
            this.bar = bar;
        }

        @Override
        public void at(long position) {
            bar.stepTo(position);
        }

        @Override
        public void end() {
            bar.close();
            ended(this);
        }
    }
}
