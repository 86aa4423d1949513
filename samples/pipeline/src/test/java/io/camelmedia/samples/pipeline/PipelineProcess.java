// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The pipeline as users run it: a JVM of its own. */
final class PipelineProcess implements AutoCloseable {

    private static final long TIMEOUT_SECONDS = 120;

    private final Path output;
    private final Process process;

    private PipelineProcess(Path output, Process process) {
        this.output = output;
        this.process = process;
    }

    /** @param properties system properties beside the folder */
    static PipelineProcess start(Path root, Map<String, String> properties, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpipeline.home=" + root,
                "-Dpipeline.pollInterval=100ms",
                "-Dpipeline.restsFor=10ms"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Pipeline.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path output = Files.createTempFile(root, "run", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new PipelineProcess(output, process);
    }

    /** Ends it as a power failure does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end. */
    void stop() {
        process.destroy();
    }

    /** Asks it to end as Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** @return the exit code */
    int await() throws InterruptedException {
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the pipeline does not end; it said:\n" + output());
        }
        return process.exitValue();
    }

    /** What it printed so far. */
    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
