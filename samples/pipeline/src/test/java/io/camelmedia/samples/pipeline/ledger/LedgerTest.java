// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.JobFailedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String SHA = "a1b2";
    private static final Predicate<Entry> THERE = entry -> true;

    @TempDir
    Path folder;

    private final Main main = new Main();
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> steps = new ArrayList<>();
    private Ledger ledger;

    @BeforeEach
    void begin() throws IOException {
        main.init();
        newRun();
    }

    @AfterEach
    void stop() {
        main.stop();
    }

    @Test
    void aStepIsDoneOnce() {
        assertThat(ledger.add(SHA + "/pex/upload")).isTrue();
        assertThat(ledger.confirm(SHA + "/pex/upload")).isTrue();

        assertThat(ledger.contains(SHA + "/pex/upload")).isTrue();
        assertThat(ledger.add(SHA + "/pex/upload")).isFalse();
        assertThat(ledger.contains(SHA + "/pixop/create")).isFalse();
    }

    @Test
    void theTextsAndNumbersThatAStepSetsAreItsFactsInLaterRuns() throws IOException {
        Exchange exchange = exchange();
        exchange.setVariable("name", "film.mp4");
        ledger.add(exchange, SHA + "/pex/upload");
        exchange.setVariable("pexAssetId", 1234567890123456789L);
        exchange.setVariable("answer", new Object());
        exchange.setVariable("header:answer.CamelPexResponseStatus", 200);
        ledger.confirm(exchange, SHA + "/pex/upload");
        ledger.add(exchange, SHA + "/pixop/create");
        exchange.setVariable("pixopVideoId", "v1");
        ledger.confirm(exchange, SHA + "/pixop/create");

        newRun();

        assertThat(ledger.entry(SHA).done().keySet()).containsExactly("pex/upload", "pixop/create");
        assertThat(ledger.entry(SHA).facts())
                .hasSize(2)
                .containsEntry("pexAssetId", 1234567890123456789L)
                .containsEntry("pixopVideoId", "v1");
        assertThat(said.toString()).contains("film.mp4: goes on after pex/upload, pixop/create of an earlier run");
    }

    @Test
    void theFactsOfAStepAreToldInShort() {
        Exchange exchange = exchange();
        exchange.setVariable("name", "film.mp4");
        ledger.add(exchange, SHA + "/pixop/download");
        exchange.setVariable("resultBytes", 1_234_567L);
        exchange.setVariable("resultSha256", "0123456789abcdef".repeat(4));
        ledger.confirm(exchange, SHA + "/pixop/download");

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("✓ film.mp4: pixop/download: resultBytes 1.2 MB, resultSha256 0123456789ab...");
    }

    @Test
    void aStepThatWasInterruptedIsSaidToBeDoneAgain() throws IOException {
        ledger.add(SHA + "/pex/upload");

        newRun();
        assertThat(ledger.add(SHA + "/pex/upload")).isTrue();

        assertThat(said.toString()).contains("film.mp4: pex/upload was interrupted in an earlier run");
    }

    @Test
    void aStepThatFailedIsDoneAgainInTheNextRun() throws IOException {
        ledger.add(SHA + "/pex/upload");
        ledger.remove(SHA + "/pex/upload");
        assertThat(ledger.entry(SHA).begun()).isEqualTo("pex/upload");

        newRun();

        assertThat(ledger.add(SHA + "/pex/upload")).isTrue();
    }

    @Test
    void theStepThatBeganAJobThatFailedIsDoneAgain() {
        step("pixop/ingest");
        step("pixop/process");
        Exchange exchange = exchange();
        ledger.add(exchange, SHA + "/pixop/wait");
        exchange.setException(new JobFailedException(Failure.refused("pixop", "process", "the processing failed")));

        ledger.remove(exchange, SHA + "/pixop/wait");

        assertThat(ledger.entry(SHA).done().keySet()).containsExactly("pixop/ingest");
        assertThat(ledger.entry(SHA).begun()).isEqualTo("pixop/wait");
    }

    @Test
    void howManyStepsOfAFileAreFinishedIsToldUnderTheNameThatItHasNow() {
        Exchange exchange = exchange();
        exchange.setVariable("name", "renamed.mp4");
        for (String step : List.of("pex/upload", "pixop/create")) {
            ledger.add(exchange, SHA + "/" + step);
            ledger.confirm(exchange, SHA + "/" + step);
        }

        assertThat(steps).containsExactly("renamed.mp4 1", "renamed.mp4 2");
    }

    @Test
    void aResultThatIsGoneIsDownloadedAgain() throws IOException {
        step("pixop/process");
        step("pixop/download");
        step("ci/folder");
        ledger.close(SHA);
        newRun();

        Entry entry = ledger.open(SHA, "film.mp4", 7, there -> false);

        assertThat(entry.complete()).isFalse();
        assertThat(entry.done().keySet()).containsExactly("pixop/process", "ci/folder");
        assertThat(said.toString()).contains("film.mp4: its result is gone");
    }

    @Test
    void theEndOfAllIsRemembered() throws IOException {
        step("pex/upload");
        assertThat(ledger.close(SHA).finished()).isEqualTo("2026-01-31T12:00:00Z");

        newRun();

        assertThat(ledger.entry(SHA).complete()).isTrue();
    }

    @Test
    void anEndThatCannotBeWrittenFailsTheExchange() throws IOException {
        Exchange exchange = exchange();
        ledger.add(exchange, SHA + "/pex/upload");
        Files.delete(folder.resolve(SHA + ".json"));
        Files.delete(folder);

        assertThat(ledger.confirm(exchange, SHA + "/pex/upload")).isFalse();

        assertThat(exchange.getException())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("the ledger cannot be written: ");
    }

    @Test
    void aDamagedEntryIsNamed() throws IOException {
        Files.writeString(folder.resolve(SHA + ".json"), "{");

        assertThatThrownBy(this::newRun)
                .hasMessage(folder.resolve(SHA + ".json") + " is damaged; delete it to begin that file anew");
    }

    @Test
    void aKeyWithoutAFileIsRefused() {
        assertThatThrownBy(() -> ledger.contains("upload"))
                .hasMessage("'upload' is not of the form <SHA-256>/<service>/<step>");
        assertThatThrownBy(() -> ledger.contains("cafe/pex/upload")).hasMessage("the file cafe is not opened");
    }

    private Exchange exchange() {
        return main.getCamelContext().getEndpoint("direct:any").createExchange();
    }

    private void newRun() throws IOException {
        said.reset();
        Console console = Console.plain(new PrintStream(said, true), StandardCharsets.UTF_8);
        ledger = new Ledger(folder, (file, done) -> steps.add(file + " " + done), clock, console);
        ledger.open(SHA, "film.mp4", 7, THERE);
    }

    private void step(String step) {
        ledger.add(SHA + "/" + step);
        ledger.confirm(SHA + "/" + step);
    }
}
