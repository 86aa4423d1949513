// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.samples.cluster.node.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The JVM of a node. */
final class NodeProcess {

    private static final long PATIENCE_SECONDS = 20;

    private final String name;
    private final Process process;

    private NodeProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** @param name of no other process of this run, for claims are made in it */
    static NodeProcess start(Home home, String name, Map<String, String> settings) {
        try {
            Path properties = write(home, name, settings);
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Node.class.getName(),
                    properties.toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.log(name).toFile())
                    .start();
            return new NodeProcess(name, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Home home, String name, Map<String, String> settings) throws IOException {
        Properties all = new Properties();
        all.putAll(settings);
        all.put("cluster.node", name);
        all.put("cluster.work", home.work(name).toString());
        all.put("cluster.lock", home.lock().toString());
        Path file = home.properties(name);
        Files.deleteIfExists(file);
        if (Files.getFileStore(home.root()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            all.store(writer, null);
        }
        return file;
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power failure does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end. */
    void stop() {
        process.destroy();
    }

    /** Waits until it has ended, and ends it when that takes too long. */
    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
