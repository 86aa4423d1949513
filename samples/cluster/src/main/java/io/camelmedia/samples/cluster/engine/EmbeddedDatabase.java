// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL of the binaries that Maven brings, with its data forced to the disk as in earnest. */
public final class EmbeddedDatabase implements RestartableEngine {

    private static final long PATIENCE_SECONDS = 20;

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path data) {
        this.data = data;
        this.port = FreePort.find();
    }

    public static EmbeddedDatabase start(Path data) {
        EmbeddedDatabase database = new EmbeddedDatabase(data);
        database.start();
        return database;
    }

    /** Ends the server that an earlier run left behind: it outlives a parent that was killed. */
    public static void endOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid).filter(EmbeddedDatabase::isServer).ifPresent(EmbeddedDatabase::end);
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "PostgreSQL of an earlier run, process " + process.pid() + ", does not end; end it by hand", e);
        }
    }

    @Override
    public void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("idle_in_transaction_session_timeout", "5s")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start with " + data, e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&connectTimeout=2&socketTimeout=20";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
