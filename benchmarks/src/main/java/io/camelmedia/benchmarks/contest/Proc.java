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
        return Double.parseDouble(status("VmHWM:").replaceAll("\\D", "")) / 1024;
    }

    /** The processors on which it may run, as taskset takes them: {@code 0-3} or {@code 0,2}. */
    String processors() throws IOException {
        return status("Cpus_allowed_list:");
    }

    private String status(String name) throws IOException {
        return Files.readAllLines(folder.resolve("status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
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
