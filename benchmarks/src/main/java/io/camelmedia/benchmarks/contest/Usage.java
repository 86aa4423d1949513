// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What a work took.
 *
 * @param seconds   from its beginning to its end
 * @param cpu       processor time of its process meanwhile, in seconds
 * @param compiled  how long compilers of the JVM worked meanwhile, in seconds
 * @param allocated on the heap of a JVM, by all threads that are still there, in KB
 * @param resident  the most memory its process ever held, in MB
 */
public record Usage(double seconds, double cpu, double compiled, double allocated, double resident) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final String DONE = "done ";

    /** Runs a work that this process does. */
    public static Usage of(Work work) throws Exception {
        long allocated = bytes();
        long compiled = COMPILER.getTotalCompilationTime();
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        double kilobytes = (bytes() - allocated) / 1024.0;
        return new Usage(
                (end - begin) / 1e9,
                used,
                (COMPILER.getTotalCompilationTime() - compiled) / 1e3,
                kilobytes,
                Proc.of(ProcessHandle.current()).resident());
    }

    private static long bytes() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    /** Of this and of what the same process did later. */
    public Usage and(Usage later) {
        return new Usage(
                seconds + later.seconds,
                cpu + later.cpu,
                compiled + later.compiled,
                allocated + later.allocated,
                Math.max(resident, later.resident));
    }

    /** As one line, for the process that waits for it. */
    public String line() {
        return DONE + seconds + " " + cpu + " " + compiled + " " + allocated + " " + resident;
    }

    /** The line in place of a usage, when the work failed: the first line of what caused it. */
    public static String failed(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElseThrow();
    }

    /** @throws IOException when the line tells of a failure, with that */
    public static Usage parse(String line) throws IOException {
        if (!line.startsWith(DONE)) {
            throw new IOException(line);
        }
        double[] numbers = Arrays.stream(line.substring(DONE.length()).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Usage(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
