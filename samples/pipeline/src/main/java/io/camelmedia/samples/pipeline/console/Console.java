// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.ProgressListener;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user sees while the pipeline works: lines, which the log has too, and the progress of transfers and jobs. */
public final class Console implements ProgressListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("pipeline");

    private final Display display;
    private final Characters characters;
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    private Console(Display display, Characters characters) {
        this.display = display;
        this.characters = characters;
    }

    /**
     * Progress as bars on the terminal of this process, or as lines where JLine does not know it.
     *
     * @param charset  of its locale
     * @param coloured whether colours are wanted
     * @param overall  how far the run is
     */
    public static Console terminal(PrintStream out, Charset charset, boolean coloured, Supplier<Overall> overall)
            throws IOException {
        // JLine would replace lines by letters of the terminal's second character set
        System.setProperty(TerminalBuilder.PROP_DISABLE_ALTERNATE_CHARSET, "true");
        Terminal terminal;
        try {
            terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .encoding(charset)
                    .build();
        } catch (IllegalStateException e) {
            LOG.info("Progress is shown as lines: {}", e.getMessage());
            return plain(out, charset);
        }
        Characters characters = Characters.of(charset);
        TerminalDisplay display = new TerminalDisplay(terminal, new Screen(characters, coloured), overall);
        display.begin();
        return new Console(display, characters);
    }

    /** Progress as lines. */
    public static Console plain(PrintStream out, Charset charset) {
        Characters characters = Characters.of(charset);
        return new Console(new LineDisplay(out, characters), characters);
    }

    /** How many columns there are. */
    public int width() {
        return display.width();
    }

    public void say(String text) {
        say(Tone.PLAIN, text);
    }

    public void say(Tone tone, String text) {
        LOG.info(text);
        display.line(tone, text);
    }

    /** Something that came is not taken. */
    public void skipped(String why) {
        say("Skipped: " + why);
    }

    /** Something is done. */
    public void done(String text) {
        say(Tone.GOOD, characters.tick() + " " + text);
    }

    /** Something has failed. */
    public void failed(String text) {
        say(Tone.BAD, characters.cross() + " " + text);
    }

    @Override
    public void progressed(MediaProgress progress) {
        String id = String.join(
                " ",
                progress.exchangeId(),
                progress.component(),
                progress.operation(),
                progress.activity().name());
        Bar bar = new Bar(file(progress), progress);
        if (begun.add(id) && progress.from() > 0) {
            say(bar.resumed());
        }
        display.show(id, bar);
        if (progress.done()) {
            begun.remove(id);
            display.end(id);
        }
    }

    private String file(MediaProgress progress) {
        String named = progress.name() == null ? progress.operation() : progress.name();
        return switch (progress.activity()) {
            case UPLOAD, DOWNLOAD -> named;
            case JOB -> files.getOrDefault(progress.exchangeId(), named);
        };
    }

    /** Names the file that an exchange is about. */
    public void about(String exchangeId, String file) {
        files.put(exchangeId, file);
    }

    @Override
    public void close() {
        display.close();
    }
}
