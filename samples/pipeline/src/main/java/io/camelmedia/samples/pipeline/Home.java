// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The pipeline's folders.
 *
 * @param inbox  what is to be done; what is done moves to {@code .done} in it
 * @param outbox results and events
 * @param media  the samples that the pipeline made
 * @param state  what must outlive a crash: ledger, cursors, uploads; one folder for each set of services
 */
public record Home(Path inbox, Path outbox, Path media, Path state) {

    private static final Pattern SPECIAL = Pattern.compile("[%&?#{}]");

    /**
     * The root, which need not be there yet.
     *
     * @throws BadInputException when its path could not stand in the URI of a route
     */
    static Path root(String path) {
        Path root = Path.of(path).toAbsolutePath();
        if (SPECIAL.matcher(root.toString()).find()) {
            throw new BadInputException(
                    root + ": the path of the pipeline's folder may hold none of % & ? # { }; use another");
        }
        return root;
    }

    /** The folders of a set of services; they are made when they are not there. */
    public static Home in(Path root, String identity) throws IOException {
        Home home = new Home(
                root.resolve("inbox"),
                root.resolve("outbox"),
                root.resolve("media"),
                root.resolve("state").resolve(identity));
        Files.createDirectories(home.inbox);
        Files.createDirectories(home.outbox);
        Files.createDirectories(home.state);
        return home;
    }

    Path ledger() {
        return state.resolve("ledger");
    }

    Path events() {
        return outbox.resolve("events.jsonl");
    }

    Path simulators() {
        return state.resolve("simulators");
    }

    Path log() {
        return state.resolve("pipeline.log");
    }

    Path lock() {
        return state.resolve("lock");
    }
}
