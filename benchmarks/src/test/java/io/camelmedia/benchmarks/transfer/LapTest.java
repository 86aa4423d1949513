// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.benchmarks.TestSite;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Usage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LapTest {

    @RegisterExtension
    static TestSite server = new TestSite();

    @TempDir
    Path folder;

    @Test
    void aLapTellsWhatItsProcessUsed() throws Exception {
        Site site = server.site().with(server.site().media(), folder);

        Usage usage = Lap.run(Transfer.UPLOAD, UploadContender.PEX, site);

        assertThat(usage.seconds()).isPositive();
        assertThat(usage.resident()).isBetween(20.0, 1000.0);
    }

    @Test
    void aLapThatFailsTellsWhy() {
        Site usual = server.site();
        URI nobody = URI.create("http://127.0.0.1:1");
        Site site = new Site(nobody, nobody, usual.certificate(), usual.media(), folder);

        assertThatThrownBy(() -> Lap.run(Transfer.DOWNLOAD, DownloadContender.SOCKET, site))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Connection refused");
    }
}
