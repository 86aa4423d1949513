// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.console.Sizes;
import io.camelmedia.samples.pipeline.ledger.Entry;
import io.camelmedia.samples.pipeline.ledger.Ledger;
import io.camelmedia.samples.pipeline.media.Media;
import io.camelmedia.samples.pipeline.media.MediaFormat;
import io.camelmedia.samples.pipeline.media.MediaKind;
import io.camelmedia.samples.pipeline.media.Sha256;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Header;

/** The beginning and the end of a file's way through the routes. */
public final class Intake {

    private final Results results;
    private final Ledger ledger;
    private final Board board;
    private final Inbox inbox;
    private final Console console;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private final Map<String, String> atWork = new ConcurrentHashMap<>();

    /** @param stopping whether the run ends, so that a step may be interrupted */
    public Intake(
            Results results,
            Ledger ledger,
            Board board,
            Inbox inbox,
            Console console,
            Clock clock,
            BooleanSupplier stopping) {
        this.results = results;
        this.ledger = ledger;
        this.board = board;
        this.inbox = inbox;
        this.console = console;
        this.clock = clock;
        this.stopping = stopping;
    }

    /**
     * Looks at a file. Sets the variables {@code media}, {@code name}, {@code sha256}, {@code resultName}, the facts of
     * steps done in earlier runs, and {@code way}: VIDEO, AUDIO, DONE_BEFORE or SAME_CONTENT.
     */
    public void begin(Exchange exchange, @Body File file, @Header(Exchange.FILE_NAME_ONLY) String name)
            throws IOException {
        exchange.setVariable("name", name);
        board.began(name, clock.instant());
        console.about(exchange.getExchangeId(), name);
        inbox.taken(name);
        MediaFormat format = Media.of(file.toPath());
        MediaKind kind = format.kind();
        console.say(name + ": taken, " + Sizes.bytes(file.length()) + ", " + format.title());
        board.planned(name, kind.steps());
        String sha256 = Sha256.of(file.toPath());
        exchange.setVariable("media", file);
        String other = atWork.putIfAbsent(sha256, name);
        if (other != null) {
            exchange.setVariable("sameAs", other);
            exchange.setVariable("way", Outcome.SAME_CONTENT.name());
            return;
        }
        exchange.setVariable("sha256", sha256);
        exchange.setVariable("length", file.length());
        exchange.setVariable("resultName", kind.resultName(name, sha256));
        Entry entry = ledger.open(sha256, name, file.length(), known -> results.isThere(known.facts()));
        board.reached(name, entry.steps());
        entry.facts().forEach(exchange::setVariable);
        exchange.setVariable("way", entry.complete() ? Outcome.DONE_BEFORE.name() : kind.name());
    }

    /**
     * All steps are done.
     *
     * @throws BadInputException when the file is not what it was at the beginning: then it stays in the inbox
     */
    public void end(Exchange exchange) throws IOException {
        String name = exchange.getVariable("name", String.class);
        String way = exchange.getVariable("way", String.class);
        if (way.equals(Outcome.SAME_CONTENT.name())) {
            String problem = "has the same content as " + exchange.getVariable("sameAs");
            board.ended(name, Outcome.SAME_CONTENT, Map.of(), problem, clock.instant());
            console.say(name + ": skipped, " + problem);
            return;
        }
        String sha256 = exchange.getVariable("sha256", String.class);
        assertUnchanged(exchange.getVariable("media", File.class), exchange.getVariable("length", long.class), sha256);
        boolean before = way.equals(Outcome.DONE_BEFORE.name());
        Entry entry = before ? ledger.entry(sha256) : ledger.close(sha256);
        board.ended(name, before ? Outcome.DONE_BEFORE : Outcome.DONE, facts(entry), null, clock.instant());
        if (before) {
            console.say(name + ": skipped, was done in an earlier run");
        } else {
            console.done(name + ": all done");
        }
        atWork.remove(sha256, name);
    }

    /** A copy may pause for longer than the inbox waits for it to rest. */
    private static void assertUnchanged(File file, long length, String sha256) throws IOException {
        if (file.length() != length || !Sha256.of(file.toPath()).equals(sha256)) {
            throw new BadInputException(file + ": the file has changed since it was taken, from " + length
                    + " bytes to " + file.length() + ": what was made is of its earlier content, and the next run takes"
                    + " the whole. Copy files under a name with a dot before it, and rename them");
        }
    }

    /** A step failed, or was interrupted by the end of the run; the file stays in the inbox for the next run. */
    public void fail(Exchange exchange) {
        if (stopping.getAsBoolean()) {
            return;
        }
        String name = exchange.getVariable("name", String.class);
        Throwable cause = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        String sha256 = exchange.getVariable("sha256", String.class);
        Entry entry = sha256 == null ? null : ledger.entry(sha256);
        String step = entry == null || entry.begun() == null ? "" : "failed at " + entry.begun() + ": ";
        String problem = step + Problems.text(cause);
        inbox.refuse(name);
        board.ended(name, Outcome.FAILED, entry == null ? Map.of() : facts(entry), problem, clock.instant());
        console.failed(name + ": " + problem);
        if (sha256 != null) {
            atWork.remove(sha256, name);
        }
    }

    private static Map<String, Object> facts(Entry entry) {
        Map<String, Object> facts = new HashMap<>(entry.facts());
        facts.put("sha256", entry.sha256());
        return facts;
    }
}
