// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one run of a work took.
 *
 * @param seconds  from its beginning to its end
 * @param cpu      processor time of its process meanwhile, in seconds
 * @param resident the most memory its process ever held, in MB
 */
public record Usage(double seconds, double cpu, double resident) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Runs a work that this process does. */
    public static Usage of(Work work) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        return new Usage(
                (end - begin) / 1e9, used, Proc.of(ProcessHandle.current()).resident());
    }

    /** As one line, for the process that waits for it. */
    public String line() {
        return seconds + " " + cpu + " " + resident;
    }

    public static Usage parse(String line) {
        String[] words = line.split(" ");
        return new Usage(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }
}
