package io.camelmedia.benchmarks.server;

import io.camelmedia.benchmarks.process.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;

/** A server in a process of its own, so that it shares neither heap nor compiler with what is measured. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    public static ServerProcess start() throws IOException {
        Process process = Jvm.builder(ServerProcess.class).start();
        BufferedReader told = process.inputReader();
        String address = told.readLine();
        if (address == null) {
            throw new IOException("the server did not start");
        }
        return new ServerProcess(process, URI.create(address));
    }

    public URI address() {
        return address;
    }

    /** Ends with the end of its input, and so with whoever started it. */
    public static void main(String[] arguments) throws IOException {
        try (SinkServer server = SinkServer.start()) {
            System.out.println(server.address());
            System.in.read();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
