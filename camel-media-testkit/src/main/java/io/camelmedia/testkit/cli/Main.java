// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.check.CheckFailure;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Starts simulators that live by the machine's time, prints {@code READY} with their addresses and the properties that
 * lead to them, and runs until stopped. Bad arguments end with exit code 2, an address in use with 1.
 */
public final class Main {

    private static final int FAILED = 1;
    private static final int BAD_ARGUMENTS = 2;
    private static final int SECONDS_PER_STEP = 5;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        if (Arrays.asList(args).contains("--help")) {
            System.out.print(Usage.full());
            return;
        }
        try {
            if (args.length > 0 && args[0].equals(CheckCommand.NAME)) {
                String[] rest = Arrays.copyOfRange(args, 1, args.length);
                System.exit(CheckCommand.parse(System.getenv(), rest).run(System.out));
            }
            run(Arguments.parse(args));
        } catch (BadArguments e) {
            System.err.println(e.getMessage());
            System.err.println(Usage.LINE);
            System.exit(BAD_ARGUMENTS);
        } catch (Failure | CheckFailure e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    /** Why the simulators cannot be started, in one line. */
    private static final class Failure extends Exception {
        Failure(String message) {
            super(message);
        }
    }

    private static void run(Arguments arguments) throws InterruptedException, Failure {
        List<SimulatorType.Started> started = new ArrayList<>();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> started.forEach(each -> each.simulator().close())));
        StringJoiner ready = new StringJoiner(" ", "READY ", "");
        for (Map.Entry<SimulatorType, SimulatorSettings> entry :
                arguments.simulators().entrySet()) {
            SimulatorType.Started each = start(entry.getKey(), entry.getValue(), arguments.options(entry.getKey()));
            started.add(each);
            ready.add(entry.getKey().argument() + "=" + each.simulator().baseUrl());
        }
        String properties = started.stream()
                .map(SimulatorType.Started::simulator)
                .map(Main::properties)
                .collect(Collectors.joining("\n"));
        if (arguments.properties().isPresent()) {
            write(arguments.properties().get(), properties);
        }
        if (arguments.isDemo()) {
            demonstrate(started);
        }
        System.out.println(ready);
        System.out.println(properties);
        new CountDownLatch(1).await();
    }

    private static SimulatorType.Started start(
            SimulatorType type, SimulatorSettings settings, Map<String, Long> options) throws Failure {
        try {
            return type.start(settings, options);
        } catch (JavalinBindException e) {
            throw new Failure("'" + type.argument() + "=" + settings.port() + "': the port is taken or not permitted");
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new Failure("'" + type.argument() + "': " + e.getMessage());
        }
    }

    private static String properties(Simulator simulator) {
        return simulator.properties().entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static void write(Path file, String properties) throws Failure {
        try {
            Files.writeString(file, properties + "\n");
        } catch (IOException e) {
            throw new Failure("'--properties " + file + "': the file cannot be written");
        }
    }

    private static void demonstrate(List<SimulatorType.Started> started) {
        started.forEach(each -> each.demo().begin());
        ScheduledExecutorService steps = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "demo");
            thread.setDaemon(true);
            return thread;
        });
        steps.scheduleAtFixedRate(
                () -> started.forEach(Main::step), SECONDS_PER_STEP, SECONDS_PER_STEP, TimeUnit.SECONDS);
    }

    private static void step(SimulatorType.Started started) {
        try {
            started.demo().step();
            started.simulator().save();
        } catch (RuntimeException e) {
            System.err.println("demo of " + started.simulator().scheme() + ": " + e);
        }
    }
}
