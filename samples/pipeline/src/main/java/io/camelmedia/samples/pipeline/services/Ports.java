// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in a file which port something listened on, so that addresses that it handed out hold in later runs. */
public final class Ports {

    private static final int ANY = 0;

    private final Path file;

    public Ports(Path file) {
        this.file = file;
    }

    /** The port of the run before when it is free; else 0, which is any. */
    public int preferred() throws IOException {
        if (!Files.exists(file)) {
            return ANY;
        }
        int port = Integer.parseInt(Files.readString(file).strip());
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            return ANY;
        }
    }

    public void remember(int port) {
        try {
            Files.writeString(file, port + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
