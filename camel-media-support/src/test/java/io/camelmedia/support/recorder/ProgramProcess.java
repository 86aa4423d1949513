// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, with 64 MB of heap. */
public final class ProgramProcess {

    /** The most memory of a process that was resident, in kB, as Linux calls it. */
    private static final String PEAK = "VmHWM:";

    private final Process process;
    private final Path log;

    private ProgramProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param program has a {@code main}
     * @param folder  for the log
     * @param options of the JVM
     */
    public static ProgramProcess start(Class<?> program, Path folder, List<String> options, String... args)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(args));
        Path log = Files.createTempFile(folder, "program", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ProgramProcess(process, log);
    }

    /** SIGKILL: it has no time to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** @return what it printed */
    public String awaitSuccess() throws IOException, InterruptedException {
        boolean ended = process.waitFor(500, TimeUnit.SECONDS);
        String printed = Files.readString(log);
        assertThat(ended).as(printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    /** Prints how much memory this process took at most, where the system tells it: a program's last words. */
    public static void printPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .forEach(System.out::println);
        }
    }

    /**
     * Fails when a program that has ended took more memory.
     *
     * @param printed what it printed
     */
    public static void assertPeak(String printed, long mebibytes) {
        printed.lines().filter(line -> line.startsWith(PEAK)).forEach(line -> assertThat(
                        Long.parseLong(line.replaceAll("\\D", "")))
                .as(line)
                .isLessThanOrEqualTo(mebibytes * 1024));
    }
}
