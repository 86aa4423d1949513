// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.process.Folder;
import io.camelmedia.benchmarks.server.Certificate;
import io.camelmedia.benchmarks.server.ServerProcess;
import io.camelmedia.benchmarks.transfer.SparseFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what the components cost, and prints tables of it. */
public final class Benchmarks {

    static final String HELP = """
            benchmarks/run [call|upload|download|tus|feed|limiter|all] [--size SIZE] [--rounds 5] [--folder DIR]

              --size    of the media, for instance 512m or 12g; else 4g for upload, 2g for download, 1g for tus
              --rounds  how many times each transfer is made, in another order each time
              --folder  where files go; else /dev/shm, so that no disk is measured

            Needs Linux, curl and taskset (util-linux). Each figure is the median, with the middle half of the samples
            beside it.""";

    private Benchmarks() {}

    public static void main(String[] words) throws Exception {
        if (words.length > 0 && words[0].equals("--help")) {
            System.out.println(HELP);
            return;
        }
        try {
            run(Arguments.parse(words));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + HELP);
            System.exit(2);
        }
    }

    private static void run(Arguments asked) throws Exception {
        try (Folder folder = Folder.in(asked.folder())) {
            Certificate certificate = Certificate.in(folder.path());
            try (ServerProcess server = ServerProcess.start(certificate)) {
                for (Bench bench : asked.benches()) {
                    Path own = Files.createDirectory(folder.path().resolve(bench.toString()));
                    Path media = SparseFile.in(own, asked.size(bench));
                    Site site = new Site(server.address(), server.secureAddress(), certificate.file(), media, own);
                    System.out.println(bench.run(site, asked.rounds()));
                }
            }
        }
    }
}
