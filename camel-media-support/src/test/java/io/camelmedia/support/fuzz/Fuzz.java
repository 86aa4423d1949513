// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.fuzz;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Gives generated inputs to a target for 5 seconds, or as many as the system property {@code fuzz.seconds} says. */
public final class Fuzz {

    private static final long SEED = 12;
    private static final int HANGS = 30;

    private Fuzz() {}

    /** What must take every input. */
    @FunctionalInterface
    public interface Target<T> {

        void take(T input) throws Exception;
    }

    /** Texts of the pieces that a target knows, in any order, with any text between them. */
    public static Arbitrary<String> texts(List<String> pieces) {
        return Arbitraries.oneOf(
                        Arbitraries.of(pieces),
                        Arbitraries.of(pieces),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** @throws AssertionError with the first input that the target fails or hangs at */
    public static <T> void run(Arbitrary<T> inputs, Target<T> target) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("fuzz.seconds", 5));
        Random random = new Random(SEED);
        var generator = inputs.generator(1000);
        Supplier<T> next = () -> generator.next(random).value();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        long count = 0;
        try {
            while (System.nanoTime() - end < 0) {
                T input = next.get();
                take(thread, input, target);
                count++;
            }
        } finally {
            thread.shutdownNow();
        }
        System.out.println("fuzzed with " + count + " inputs");
    }

    private static <T> void take(ExecutorService thread, T input, Target<T> target) throws InterruptedException {
        try {
            thread.submit(() -> {
                        target.take(input);
                        return null;
                    })
                    .get(HANGS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("fails at: " + input, e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("hangs at: " + input, e);
        }
    }
}
