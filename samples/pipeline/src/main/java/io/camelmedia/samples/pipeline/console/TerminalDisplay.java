// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/** Bars at the bottom of a terminal, and the lines of the run above them. */
final class TerminalDisplay implements Display {

    private static final int INTERVAL_MILLIS = 100;
    /** Bars are to leave some lines of what was said before. */
    private static final double SHARE_OF_HEIGHT = 0.6;

    private final Terminal terminal;
    private final Screen screen;
    private final Supplier<Overall> overall;
    private final org.jline.utils.Display region;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(run -> daemon(run));
    private final Map<String, Bar> bars = new LinkedHashMap<>();
    private List<AttributedString> drawn = List.of();
    private Size size;

    TerminalDisplay(Terminal terminal, Screen screen, Supplier<Overall> overall) {
        this.terminal = terminal;
        this.screen = screen;
        this.overall = overall;
        this.region = new org.jline.utils.Display(terminal, false);
        this.size = terminal.getSize();
        region.resize(size.getRows(), size.getColumns());
    }

    /** Draws by itself from now on. */
    void begin() {
        pulse.scheduleWithFixedDelay(this::draw, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(run, "display");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized int width() {
        return size.getColumns();
    }

    @Override
    public synchronized void line(Tone tone, String text) {
        update(List.of());
        for (AttributedString line : screen.wrapped(tone, text, size.getColumns())) {
            terminal.writer().println(line.toAnsi(terminal));
        }
        terminal.flush();
    }

    @Override
    public synchronized void show(String id, Bar bar) {
        bars.put(id, bar);
    }

    @Override
    public synchronized void end(String id) {
        bars.remove(id);
    }

    @Override
    public synchronized void close() {
        pulse.shutdown();
        bars.clear();
        update(List.of());
        terminal.flush();
    }

    synchronized void draw() {
        if (pulse.isShutdown()) {
            return;
        }
        resize();
        int height = (int) (size.getRows() * SHARE_OF_HEIGHT);
        update(screen.lines(List.copyOf(bars.values()), overall.get(), size.getColumns(), height));
    }

    /** The cursor rests below the bars, so that whatever ends the run leaves the prompt there. */
    private void update(List<AttributedString> lines) {
        List<AttributedString> withRest = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            withRest.add(AttributedString.EMPTY);
        }
        region.update(withRest, lines.size() * (size.getColumns() + 1));
        drawn = lines;
    }

    /** A terminal that became narrower has broken the bars into more lines. */
    private void resize() {
        Size now = terminal.getSize();
        if (now.equals(size) || now.getColumns() == 0) {
            return;
        }
        int rows = drawn.stream()
                .mapToInt(line -> Math.max(1, (line.columnLength() + now.getColumns() - 1) / now.getColumns()))
                .sum();
        terminal.puts(Capability.carriage_return);
        if (rows > 0) {
            terminal.puts(Capability.parm_up_cursor, rows);
        }
        terminal.puts(Capability.clr_eos);
        region.reset();
        size = new Size(now.getColumns(), now.getRows());
        region.resize(size.getRows(), size.getColumns());
        drawn = List.of();
    }
}
