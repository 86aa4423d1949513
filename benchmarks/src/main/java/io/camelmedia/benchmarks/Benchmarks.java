package io.camelmedia.benchmarks;

import io.camelmedia.benchmarks.call.CallBench;
import io.camelmedia.benchmarks.server.ServerProcess;

/** Measures what the components cost, and prints tables of it. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            Site site = new Site(server.address());
            System.out.println(new CallBench(site, 200, 10_000).run());
        }
    }
}
