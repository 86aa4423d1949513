// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Usage;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.benchmarks.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One transfer by one contender, in a process of its own that is set up as in a small container: first of a small file,
 * so that the classes are there, then the one that counts.
 */
public final class Lap {

    static final List<String> OPTIONS = List.of("-Xmx64m", "-XX:+UseSerialGC");

    private static final long WARM_UP = 32 << 20;

    private Lap() {}

    /** @throws IOException when the transfer failed, with the reason */
    static Usage run(Transfer transfer, Contender contender, Site site) throws IOException, InterruptedException {
        Process process = Jvm.of(Lap.class, OPTIONS, site.behind(transfer.name(), contender))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = process.inputReader().lines().toList();
        process.waitFor();
        String last = said.isEmpty() ? "it ended with " + process.exitValue() : said.get(said.size() - 1);
        return Usage.parse(last);
    }

    public static void main(String[] arguments) throws IOException {
        Contender contender = Transfer.valueOf(arguments[0]).contender(arguments[1]);
        Site given = Site.parse(arguments);
        Path folder = given.folder();
        Site site = given.with(given.media(), Files.createDirectory(folder.resolve("whole")));
        Path small = SparseFile.in(folder, WARM_UP);
        try {
            measure(contender, site.with(small, Files.createDirectory(folder.resolve("small"))));
            System.out.println(measure(contender, site).line());
        } catch (Throwable e) {
            System.out.println(Usage.failed(e));
            System.exit(1);
        }
        System.exit(0);
    }

    private static Usage measure(Contender contender, Site site) throws Exception {
        try (Work work = contender.open(site)) {
            return work.measured();
        }
    }
}
