// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.integrations.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The artefact of the command line runs by itself, with nothing on its class path. */
@Timeout(60)
class CommandLineJarTest {

    @Test
    void itStartsEverySimulatorAndSaysNothingElse() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/cli/camel-media-testkit-cli.jar",
                        "pex=0",
                        "pixop=0",
                        "contentapi=0",
                        "ci=0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).matches("READY pex=\\S+ pixop=\\S+ contentapi=\\S+ ci=\\S+");
        } finally {
            process.destroyForcibly();
        }
    }
}
