package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CountDownLatch;

/**
 * Starts simulators that live by the machine's time, prints {@code READY} with their addresses, and runs until stopped.
 * Bad arguments end with exit code 2, an address in use with 1.
 */
public final class Main {

    private static final int PORT_NOT_AVAILABLE = 1;
    private static final int BAD_ARGUMENTS = 2;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty(
                "org.slf4j.simpleLogger.defaultLogLevel",
                System.getProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn"));
        try {
            run(Arguments.parse(args));
        } catch (Arguments.Invalid e) {
            System.err.println(e.getMessage());
            System.err.println(Arguments.USAGE);
            System.exit(BAD_ARGUMENTS);
        }
    }

    private static void run(Arguments arguments) throws InterruptedException {
        List<Simulator> started = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.forEach(Simulator::close)));
        StringJoiner ready = new StringJoiner(" ", "READY ", "");
        for (Map.Entry<SimulatorType, SimulatorSettings> entry :
                arguments.simulators().entrySet()) {
            Simulator simulator = start(entry.getKey(), entry.getValue(), arguments.options(entry.getKey()));
            started.add(simulator);
            ready.add(entry.getKey().argument() + "=" + simulator.baseUrl());
        }
        System.out.println(ready);
        new CountDownLatch(1).await();
    }

    private static Simulator start(SimulatorType type, SimulatorSettings settings, Map<String, Long> options) {
        try {
            return type.start(settings, options);
        } catch (JavalinBindException e) {
            System.err.println("'" + type.argument() + "=" + settings.port() + "': the port is taken or not permitted");
            System.exit(PORT_NOT_AVAILABLE);
            throw e;
        }
    }
}
