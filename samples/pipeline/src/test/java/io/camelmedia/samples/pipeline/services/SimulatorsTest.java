// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.BadInputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorsTest {

    @TempDir
    Path state;

    @Test
    void theyListenAtTheSameAddressesInEachRun() throws IOException {
        String first = addressOfPex();

        assertThat(addressOfPex()).isEqualTo(first);
    }

    @Test
    void aPortThatSomebodyElseHasTakenIsLeftToHim() throws IOException {
        int port = URI.create(addressOfPex()).getPort();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(URI.create(addressOfPex()).getPort()).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void whatAnotherVersionKeptIsToldWithWhatToDo() throws IOException {
        addressOfPex();
        Path folder = state.resolve("simulators");
        Files.write(folder.resolve("pex/state.bin"), new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 0x77, 4, 0, 0, 0, 99});

        assertThatThrownBy(this::addressOfPex)
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("The simulator of Pex cannot go on with " + folder + ": ")
                .hasMessageEndingWith("Delete " + state + " to begin anew");
    }

    @Test
    void pexIsSentToByTusSoThatUploadsGoOn() throws IOException {
        try (Simulators simulators = new Simulators(EnumSet.of(Service.PEX), state.resolve("simulators"))) {
            assertThat(simulators.camelProperties()).containsEntry("pex.uploadMethod", "tus");
        }
        try (Simulators simulators = new Simulators(EnumSet.of(Service.PIXOP), state.resolve("simulators"))) {
            assertThat(simulators.camelProperties()).doesNotContainKey("pex.uploadMethod");
        }
    }

    private String addressOfPex() throws IOException {
        try (Simulators simulators = new Simulators(EnumSet.of(Service.PEX), state.resolve("simulators"))) {
            return simulators.addresses().get(Service.PEX);
        }
    }
}
