package io.camelmedia.samples.pipeline.console;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the user sees while the pipeline works: lines, and the progress of transfers and jobs. */
public final class Console implements AutoCloseable {

    private static final long HUNDRED_PERCENT = 100;

    private final Display display;
    private final Map<String, Display.Track> tracks = new ConcurrentHashMap<>();

    private Console(Display display) {
        this.display = display;
    }

    /** Progress as bars. */
    public static Console terminal(PrintStream out) {
        return new Console(new BarDisplay(out));
    }

    /** Progress as lines. */
    public static Console plain(PrintStream out) {
        return new Console(new LineDisplay(out));
    }

    public void say(String text) {
        display.line(text);
    }

    /**
     * @param id    tells the transfer from others
     * @param label what it is
     * @param bytes moved so far
     * @param total -1 when it is not known
     * @param done  whether it has ended
     */
    public void transfer(String id, String label, long bytes, long total, boolean done) {
        show(id, label, bytes, total, Unit.BYTES, done);
    }

    /**
     * @param id      tells the job from others
     * @param label   what it is
     * @param percent from 0 to 100
     * @param done    whether it has ended
     */
    public void job(String id, String label, double percent, boolean done) {
        show(id, label, (long) percent, HUNDRED_PERCENT, Unit.PERCENT, done);
    }

    private void show(String id, String label, long position, long end, Unit unit, boolean done) {
        Display.Track track = tracks.computeIfAbsent(id, key -> display.track(label, end, unit));
        track.at(position);
        if (done && tracks.remove(id, track)) {
            track.end();
        }
    }

    @Override
    public void close() {
        display.close();
    }
}
