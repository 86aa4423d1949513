// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import io.camelmedia.benchmarks.process.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A server in a process of its own, so that it shares neither heap nor compiler with what is measured. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final URI secureAddress;

    private ServerProcess(Process process, URI address, URI secureAddress) {
        this.process = process;
        this.address = address;
        this.secureAddress = secureAddress;
    }

    public static ServerProcess start(Certificate certificate) throws IOException {
        Process process = Jvm.of(ServerProcess.class, List.of(), certificate.file())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader told = process.inputReader();
        String address = told.readLine();
        String secureAddress = told.readLine();
        if (secureAddress == null) {
            throw new IOException("the server did not start");
        }
        return new ServerProcess(process, URI.create(address), URI.create(secureAddress));
    }

    public URI address() {
        return address;
    }

    /** The same over TLS. */
    public URI secureAddress() {
        return secureAddress;
    }

    /** Ends with the end of its input, and so with whoever started it. */
    public static void main(String[] arguments) throws Exception {
        try (SinkServer server = SinkServer.start(new Certificate(Path.of(arguments[0])))) {
            System.out.println(server.address());
            System.out.println(server.secureAddress());
            System.in.read();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
