// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.media.Sha256;
import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir
    Path outbox;

    private final Main main = new Main();
    private Exchange exchange;
    private Path file;
    private String sha256;

    @BeforeEach
    void arrive() throws IOException {
        main.init();
        exchange = main.getCamelContext().getEndpoint("direct:any").createExchange();
        file = Files.writeString(outbox.resolve("film (2).mp4"), "the bytes");
        sha256 = Sha256.of(file);
    }

    @AfterEach
    void stop() {
        main.stop();
    }

    @Test
    void theFactsOfAResultAreThoseOfTheFileUnderTheNameThatItGot() throws IOException {
        results(Service.PIXOP).check(exchange, Service.PIXOP, downloaded(9), sha256);

        assertThat(exchange.getVariables())
                .containsEntry("resultFile", "film (2).mp4")
                .containsEntry("resultBytes", 9L)
                .containsEntry("resultSha256", sha256);
    }

    @Test
    void aResultOfAnotherLengthThanWasDownloadedIsRefused() {
        assertThatThrownBy(() -> results().check(exchange, Service.PIXOP, downloaded(8), sha256))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " has 9 bytes, and 8 were downloaded: something else has changed it. Delete it;"
                        + " the next run fetches it again");
    }

    @Test
    void aSimulatorHasToAnswerWithTheBytesThatItWasSent() {
        assertThatThrownBy(() -> results(Service.PIXOP).check(exchange, Service.PIXOP, downloaded(9), "cafe"))
                .hasMessage(file + " is not what was sent: its SHA-256 is " + sha256 + " instead of cafe, and the"
                        + " simulator of Pixop answers with the bytes it was sent");
    }

    @Test
    void aServiceMayTranscode() throws IOException {
        results().check(exchange, Service.PIXOP, downloaded(9), "cafe");

        assertThat(exchange.getVariable("resultSha256")).isEqualTo(sha256);
    }

    @Test
    void aResultIsThereWhenItsLengthAndItsSha256AreThoseOfTheRunThatMadeIt() throws IOException {
        Map<String, Object> facts = Map.of("resultFile", "film (2).mp4", "resultBytes", 9, "resultSha256", sha256);
        assertThat(results().isThere(facts)).isTrue();

        Files.writeString(file, "the bytes and more");
        assertThat(results().isThere(facts)).as("another length").isFalse();
        Files.writeString(file, "the Bytes");
        assertThat(results().isThere(facts)).as("another content").isFalse();
        Files.delete(file);
        assertThat(results().isThere(facts)).as("gone").isFalse();
        assertThat(results().isThere(Map.of())).as("never made").isFalse();
    }

    private Results results(Service... simulated) {
        return new Results(outbox, simulated.length == 0 ? Set.of() : EnumSet.of(simulated[0], simulated));
    }

    private DownloadedMedia downloaded(long bytes) {
        return new DownloadedMedia(file.toString(), bytes, "video/mp4", null, null);
    }
}
