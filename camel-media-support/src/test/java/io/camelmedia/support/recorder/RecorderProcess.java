// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.recorder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A {@link FeedRecorder} in a JVM of its own. */
public final class RecorderProcess implements AutoCloseable {

    private final Process process;
    private final Path record;
    private final Path log;
    private final Path barrier;

    private RecorderProcess(Process process, Path record, Path log, Path barrier) {
        this.process = process;
        this.record = record;
        this.log = log;
        this.barrier = barrier;
    }

    /**
     * @param program has a {@code main} that runs the recorder
     * @param name    of its files in the folder: one of the same name goes on with them
     * @param service address of the service
     * @param cursors as the recorder takes it
     */
    public static RecorderProcess start(
            Class<? extends FeedRecorder> program, Path folder, String name, String service, String cursors)
            throws IOException {
        Path record = folder.resolve(name + ".record");
        Path log = folder.resolve(name + ".log");
        Path barrier = folder.resolve(name + ".barrier");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        service,
                        cursors,
                        record.toString(),
                        barrier.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new RecorderProcess(process, record, log, barrier);
    }

    /** The complete lines: the last one may have been cut by a kill. */
    public List<String> recorded() throws IOException {
        if (!Files.exists(record)) {
            return List.of();
        }
        String text = Files.readString(record);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** From now on no exchange completes. */
    public void holdUp() throws IOException {
        Files.createFile(barrier);
    }

    public void letGo() throws IOException {
        Files.delete(barrier);
    }

    /** @param name without {@code SIG} */
    public void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new IOException("kill -" + name + " ended with " + kill.exitValue());
        }
    }

    /** Kills it. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
