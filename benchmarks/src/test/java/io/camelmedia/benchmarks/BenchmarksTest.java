// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.benchmarks.process.Jvm;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

    @Test
    @Tag("system")
    void oneCommandPrintsATableOfFiguresWithTheirTargets() throws Exception {
        Process process = Jvm.of(Benchmarks.class, List.of(), "tus", "--size", "1m", "--rounds", "1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = process.inputReader().lines().toList();

        assertThat(process.waitFor()).isZero();
        assertThat(said.get(0)).isEqualTo("Upload by tus of 1,048,576 bytes, -Xmx64m -XX:+UseSerialGC, 1 rounds");
        assertThat(said)
                .anyMatch(
                        line -> line.matches("\\| pex:assets/upload, tus +\\| .*at least 0.85 +\\| (met|missed) +\\|"));
    }

    @Test
    void aMistakeOnTheCommandLineIsToldWithWhatIsAllowed() throws Exception {
        Process process = Jvm.of(Benchmarks.class, List.of(), "swim")
                .redirectErrorStream(true)
                .start();
        List<String> said = process.inputReader().lines().toList();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said.get(0)).startsWith("swim is no bench; there are call, ");
    }
}
