// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.ledger;

import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.console.Sizes;
import io.camelmedia.support.error.JobFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Remembers on disk which steps are done for which file, so that the routes' idempotent consumers do each once, also
 * across runs and crashes. A step's key is {@code <SHA-256 of the file>/<service>/<step>}. The variables that a step
 * sets, when they are texts or numbers, are its facts: they are written in one go with its end, and set again when the
 * file comes again.
 */
public final class Ledger extends ServiceSupport implements IdempotentRepository {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int BEGINNING = 12;
    private static final String BEFORE = "pipeline.variablesBefore";

    private final EntryStore store;
    private final ObjIntConsumer<String> steps;
    private final Clock clock;
    private final Console console;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** A key of the routes. */
    private record Key(String sha256, String step) {

        static Key of(String text) {
            int slash = text.indexOf('/');
            if (slash < 1) {
                throw new IllegalArgumentException("'" + text + "' is not of the form <SHA-256>/<service>/<step>");
            }
            return new Key(text.substring(0, slash), text.substring(slash + 1));
        }
    }

    /** @param steps told, after each step, of which file how many are finished */
    public Ledger(Path folder, ObjIntConsumer<String> steps, Clock clock, Console console) throws IOException {
        this.store = new EntryStore(folder);
        this.steps = steps;
        this.clock = clock;
        this.console = console;
    }

    /**
     * What is known of a file that comes now.
     *
     * @param resultThere whether the result that an entry tells of is still there
     */
    public Entry open(String sha256, String name, long bytes, Predicate<Entry> resultThere) {
        Entry entry = store.load(sha256).orElseGet(() -> Entry.of(sha256, name, bytes));
        if (entry.complete() && !resultThere.test(entry)) {
            console.say(name + ": its result is gone, it is fetched again");
            entry = entry.without(step -> step.endsWith("/download"));
        }
        if (!entry.complete() && !entry.untouched() && !entries.containsKey(sha256)) {
            sayWhatIsDone(name, entry);
        }
        entries.put(sha256, entry);
        return entry;
    }

    private void sayWhatIsDone(String name, Entry entry) {
        if (!entry.done().isEmpty()) {
            console.say(
                    name + ": goes on after " + String.join(", ", entry.done().keySet()) + " of an earlier run");
        }
    }

    /** What is known of a file that was opened. */
    public Entry entry(String sha256) {
        Entry entry = entries.get(sha256);
        if (entry == null) {
            throw new IllegalStateException("the file " + sha256 + " is not opened");
        }
        return entry;
    }

    /** All steps of the file are done. */
    public Entry close(String sha256) {
        return change(sha256, entry -> entry.finishAll(clock.instant().toString()));
    }

    @Override
    public boolean add(Exchange exchange, String key) {
        exchange.setProperty(BEFORE, Map.copyOf(exchange.getVariables()));
        return add(key);
    }

    @Override
    public boolean add(String key) {
        Key at = Key.of(key);
        if (contains(key)) {
            return false;
        }
        Entry entry = entry(at.sha256());
        if (at.step().equals(entry.begun())) {
            console.say(entry.name() + ": " + at.step() + " was interrupted in an earlier run and is taken up again");
        }
        change(at.sha256(), known -> known.begin(at.step()));
        return true;
    }

    @Override
    public boolean contains(String key) {
        Key at = Key.of(key);
        return entry(at.sha256()).done().containsKey(at.step());
    }

    @Override
    public boolean confirm(Exchange exchange, String key) {
        try {
            boolean finished = finish(key, news(exchange));
            steps.accept(
                    exchange.getVariable("name", String.class),
                    entry(Key.of(key).sha256()).steps());
            return finished;
        } catch (RuntimeException e) {
            exchange.setException(e);
            return false;
        }
    }

    @Override
    public boolean confirm(String key) {
        return finish(key, Map.of());
    }

    /** The step failed. When a job failed that the step before had begun, the next run begins it anew. */
    @Override
    public boolean remove(Exchange exchange, String key) {
        if (exchange.getException() instanceof JobFailedException) {
            change(Key.of(key).sha256(), Entry::withoutLast);
        }
        return remove(key);
    }

    /** The step stays begun: what its service has of it may be half. */
    @Override
    public boolean remove(String key) {
        return !contains(key);
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("the ledger is not cleared as a whole: delete its folder");
    }

    private boolean finish(String key, Map<String, Object> facts) {
        Key at = Key.of(key);
        Entry entry = change(at.sha256(), known -> known.finish(at.step(), facts));
        console.done(entry.name() + ": " + at.step() + told(facts));
        return true;
    }

    private static String told(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " " + told(fact.getKey(), fact.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "" : ": " + text));
    }

    /** The beginning of a digest is enough to know it by. */
    private static String told(String name, Object value) {
        if (name.endsWith("Bytes")) {
            return Sizes.bytes(((Number) value).longValue());
        }
        String text = value.toString();
        return DIGEST.matcher(text).matches() ? text.substring(0, BEGINNING) + "..." : text;
    }

    /** The texts and numbers that the step has set; variables with a colon are Camel's, the headers of an answer. */
    private static Map<String, Object> news(Exchange exchange) {
        Map<?, ?> before = exchange.getProperty(BEFORE, Map.of(), Map.class);
        Map<String, Object> news = new TreeMap<>();
        exchange.getVariables().forEach((name, value) -> {
            boolean told = value instanceof String || value instanceof Number;
            if (told && !name.contains(":") && !value.equals(before.get(name))) {
                news.put(name, value);
            }
        });
        return news;
    }

    private Entry change(String sha256, UnaryOperator<Entry> change) {
        Entry changed = change.apply(entry(sha256));
        store.save(changed);
        entries.put(sha256, changed);
        return changed;
    }
}
