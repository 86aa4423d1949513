// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process, as long as it runs (proc(5)). */
public record Proc(Path folder) {

    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    public static Proc of(ProcessHandle process) {
        return new Proc(Path.of("/proc", Long.toString(process.pid())));
    }

    /** The most memory it ever held, in MB. */
    public double resident() throws IOException {
        return Files.readAllLines(folder.resolve("status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException(folder + " has ended"));
    }

    /** Its processor time in seconds. */
    public double cpu() throws IOException {
        String stat = Files.readString(folder.resolve("stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[USER]) + Long.parseLong(afterName[SYSTEM])) / TICKS;
    }
}
