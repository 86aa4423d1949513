// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Usage;
import io.camelmedia.benchmarks.process.Folder;
import io.camelmedia.benchmarks.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lets all contenders of a transfer run, one after the other, in another order each round. */
public final class TransferBench {

    private final Transfer transfer;
    private final Site site;
    private final int rounds;
    private final Random random = new Random(1);

    public TransferBench(Transfer transfer, Site site, int rounds) {
        this.transfer = transfer;
        this.site = site;
        this.rounds = rounds;
    }

    public Table run() throws IOException, InterruptedException {
        Rounds taken = new Rounds(site.size());
        for (int round = 1; round <= rounds; round++) {
            List<Contender> order = new ArrayList<>(transfer.contenders());
            Collections.shuffle(order, random);
            for (Contender contender : order) {
                System.err.println(transfer + ", round " + round + " of " + rounds + ": " + contender);
                lap(contender, taken);
            }
        }
        String title = String.format(
                "%s of %,d bytes, %s, %d rounds", transfer, site.size(), String.join(" ", Lap.OPTIONS), rounds);
        return new Table(
                title,
                transfer.claims().stream().map(claim -> claim.figure(taken)).toList());
    }

    private void lap(Contender contender, Rounds taken) throws IOException, InterruptedException {
        if (taken.hasFailed(contender)) {
            return;
        }
        try (Folder folder = Folder.in(site.folder())) {
            Usage usage = Lap.run(transfer, contender, site.with(site.media(), folder.path()));
            taken.took(contender, usage);
        } catch (IOException e) {
            taken.failed(contender, e.getMessage());
        }
    }
}
