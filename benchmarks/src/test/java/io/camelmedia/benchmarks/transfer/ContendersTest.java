// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.camelmedia.benchmarks.TestSite;
import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Usage;
import io.camelmedia.benchmarks.contest.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContendersTest {

    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/bin/curl"), Path.of("/usr/local/bin/curl"));

    @RegisterExtension
    static TestSite server = new TestSite();

    @TempDir
    Path folder;

    static Stream<Contender> senders() {
        return Stream.of(UploadContender.values(), TusContender.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("senders")
    void aSenderIsMeasured(Contender contender) throws Exception {
        assertThat(run(contender).seconds()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"CURL", "PIXOP", "CAMEL_HTTP", "CAMEL_HTTP_UNCACHED"})
    void aReceiverHasTheWholeFile(DownloadContender contender) throws Exception {
        run(contender);

        assertArrived(TestSite.SIZE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PIXOP_CAPPED", "PIXOP_SEGMENTS"})
    void aReceiverWhoseConnectionsAreCappedHasItsPart(DownloadContender contender) throws Exception {
        run(contender);

        assertArrived(TestSite.SIZE / DownloadContender.PART);
    }

    private void assertArrived(long length) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.getFileName().toString().startsWith(".")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasSize(length));
        }
    }

    private Usage run(Contender contender) throws Exception {
        assumeTrue(!contender.toString().startsWith("curl") || PROGRAMS.stream().anyMatch(Files::exists));
        Site site = server.site().with(server.site().media(), folder);
        try (Work work = contender.open(site)) {
            return work.measured();
        }
    }
}
