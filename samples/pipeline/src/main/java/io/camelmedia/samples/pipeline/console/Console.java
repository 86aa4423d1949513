package io.camelmedia.samples.pipeline.console;

import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.ProgressListener;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the user sees while the pipeline works: lines, and the progress of transfers and jobs. */
public final class Console implements ProgressListener, AutoCloseable {

    private final Display display;
    private final Map<String, Display.Track> tracks = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();

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

    @Override
    public void progressed(MediaProgress progress) {
        String id = String.join(
                " ",
                progress.exchangeId(),
                progress.component(),
                progress.operation(),
                progress.activity().name());
        Display.Track track = tracks.computeIfAbsent(id, key -> begin(progress));
        track.at(progress.reached());
        if (progress.done() && tracks.remove(id, track)) {
            track.end();
        }
    }

    /** Names the file that an exchange is about. */
    public void about(String exchangeId, String file) {
        files.put(exchangeId, file);
    }

    private Display.Track begin(MediaProgress progress) {
        String service = Service.of(progress.component()).title();
        return switch (progress.activity()) {
            case UPLOAD -> display.track(progress.name() + " to " + service, progress.total(), Unit.BYTES);
            case DOWNLOAD -> display.track(progress.name() + " from " + service, progress.total(), Unit.BYTES);
            case JOB -> {
                String file = files.getOrDefault(progress.exchangeId(), progress.name());
                yield display.track(
                        file + " at " + service + ", " + progress.operation(), progress.total(), Unit.PERCENT);
            }
        };
    }

    @Override
    public void close() {
        display.close();
    }
}
