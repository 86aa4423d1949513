// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.Board.Row;
import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.media.SampleMedia;
import io.camelmedia.samples.pipeline.media.Sha256;
import io.camelmedia.samples.pipeline.services.Services;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class RoutesTest {

    @TempDir
    static Path samples;

    @TempDir
    Path root;

    private Path video;
    private Path audio;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private World world;
    private Home home;

    @BeforeEach
    void begin() throws IOException {
        List<Path> made = SampleMedia.in(samples);
        video = Files.copy(made.get(0), root.resolve("film.mp4"));
        audio = Files.copy(made.get(1), root.resolve("voice.wav"));
        world = new World();
        home = Home.in(root, world.services().identity());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aVideoAndAudioGoAllTheWay() throws Exception {
        List<Row> rows = run(video, audio);

        assertThat(rows).extracting(Row::outcome).containsOnly(Outcome.DONE);
        Row film = row(rows, "film.mp4");
        assertThat(film.facts())
                .containsKeys("pexAssetId", "pixopVideoId", "pixopProcessedVideoId", "ciAssetId", "ciMediaBoxId")
                .containsEntry("resultSha256", Sha256.of(video))
                .containsEntry("resultBytes", Files.size(video));
        assertThat(home.outbox().resolve(film.fact("resultFile").orElseThrow())).hasSameBinaryContentAs(video);
        Row sound = row(rows, "voice.wav");
        assertThat(home.outbox().resolve(sound.fact("resultFile").orElseThrow()))
                .hasSameBinaryContentAs(audio);

        RecordedRequest put = world.pex.journal().last("PUT", "/int/file-upload/*");
        assertThat(put.bodySha256()).contains(Sha256.of(video));
        JsonNode process =
                world.pixop.journal().last("POST", "/videos/v1/process-video/*").json();
        assertThat(process.at("/scaler").textValue()).isEqualTo("pabsr1");
        assertThat(process.at("/resolution/tag").textValue()).isEqualTo("hd_1080p");
        assertThat(world.contentApi.journal().requests("GET", "/v0/assets/*"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.query().split("&"))
                        .containsExactlyInAnyOrder("bitrate=320000", "channels=2", "format=mp3"));
        assertThat(root.resolve("inbox/.done")).isDirectoryContaining("glob:**film.mp4");
    }

    @Test
    void eachDeliveryIsAnAssetWithTheResultAndAMediaBoxWithIt() throws Exception {
        Row film = run(video).get(0);

        String name = film.fact("resultFile").orElseThrow();
        String asset = film.fact("ciAssetId").orElseThrow();
        assertThat(world.ci.file(asset).path()).hasSameBinaryContentAs(video);
        assertThat(world.ci.file(asset).name()).isEqualTo(name);
        JsonNode mediaBox = world.ci.journal().last("POST", "/mediaboxes").json();
        assertThat(mediaBox.path("assetIds")).extracting(JsonNode::textValue).containsExactly(asset);
        assertThat(mediaBox.path("type").textValue()).isEqualTo("Secure");
        assertThat(mediaBox.path("recipients").get(0).textValue()).isEqualTo("sim@example.com");
        assertThat(mediaBox.path("message").textValue())
                .isEqualTo(name + ": " + Files.size(video) + " bytes, SHA-256 " + Sha256.of(video));
    }

    @Test
    void eachEventIsALineInItsOrder() throws Exception {
        world.ci.events().add("sim-workspace", "CreateAsset", world.ci.clock().instant());

        run(video, audio);

        assertThat(eventsTold()).hasSize(7).isEqualTo(world.events());
    }

    @Test
    void aFileThatIsDoneIsNotSentAgain() throws Exception {
        Row first = run(video).get(0);
        long changes = world.changes();

        Row second = run(video).get(0);

        assertThat(second.outcome()).isEqualTo(Outcome.DONE_BEFORE);
        assertThat(first.facts())
                .allSatisfy((name, value) -> assertThat(second.fact(name)).contains(value.toString()));
        assertThat(world.changes()).isEqualTo(changes);
    }

    @Test
    void aResultThatIsGoneIsDownloadedAgainAndNothingElseIsDone() throws Exception {
        Row first = run(video).get(0);
        Path result = home.outbox().resolve(first.fact("resultFile").orElseThrow());
        Files.delete(result);
        long changes = world.changes();

        assertThat(run(video).get(0).outcome()).isEqualTo(Outcome.DONE);

        assertThat(result).hasSameBinaryContentAs(video);
        assertThat(world.changes()).isEqualTo(changes);
        assertThat(said.toString()).contains("film.mp4: its result is gone, it is fetched again");
    }

    @Test
    void aStepThatFailsIsToldAndTheNextRunGoesOnThere() throws Exception {
        world.pixop
                .faults()
                .on("POST", "/videos/v1/process-video/*")
                .answer(500, Map.of(), "{\"exception\":\"OutOfOrder\",\"errorMessage\":\"Out of order\"}");

        List<Row> rows = run(video, audio);

        Row film = row(rows, "film.mp4");
        assertThat(film.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(film.problem())
                .startsWith("failed at pixop/process: pixop:process: 500 ")
                .contains("Out of order");
        assertThat(row(rows, "voice.wav").outcome()).isEqualTo(Outcome.DONE);
        assertThat(home.inbox()).isDirectoryContaining("glob:**film.mp4");

        world.pixop.faults().clear();
        assertThat(run().get(0).outcome()).isEqualTo(Outcome.DONE);
        assertThat(world.pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(1);
        assertThat(world.pixop.journal().count("PUT", "/videos/v1/video")).isEqualTo(1);
        assertThat(said.toString())
                .contains(
                        "film.mp4: goes on after pex/upload, pixop/create, pixop/ingest of an earlier run",
                        "film.mp4: pixop/process was interrupted in an earlier run and is taken up again");
    }

    @Test
    void aProcessingThatFailsIsBegunAnewByTheNextRun() throws Exception {
        world.pixop.processing().failAt(50);

        assertThat(run(video).get(0).problem()).startsWith("failed at pixop/wait: pixop:process: ");

        world.pixop.processing().failAt(100);
        assertThat(run().get(0).outcome()).isEqualTo(Outcome.DONE);
        assertThat(world.pixop.journal().count("POST", "/videos/v1/process-video/*"))
                .isEqualTo(2);
        assertThat(world.pixop.journal().count("POST", "/media/v1/upload/*")).isEqualTo(1);
    }

    @Test
    void theSameContentUnderTwoNamesIsSentOnce() throws Exception {
        Path copy = Files.copy(video, root.resolve("copy.mp4"));

        List<Row> rows = run(video, copy);

        assertThat(rows)
                .extracting(Row::outcome)
                .contains(Outcome.DONE)
                .containsAnyOf(Outcome.SAME_CONTENT, Outcome.DONE_BEFORE);
        assertThat(world.pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(1);
    }

    @Test
    void whatIsNoMediaStaysInTheInboxWithAMessage() throws Exception {
        Files.writeString(home.inbox().resolve("notes.txt"), "notes");

        Row row = run().get(0);

        assertThat(row.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(row.problem()).contains("notes.txt: this is no video or audio file that the pipeline knows");
        assertThat(home.inbox()).isDirectoryContaining("glob:**notes.txt");
        assertThat(world.changes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fa\u00e7ade.mp4", // one letter
                "fac\u0327ade.mp4", // a letter and a mark
                "what \"is\" this?.mp4",
                " begins with a blank.mp4",
                "a:b|c*d.mp4",
                "LONG.mp4"
            })
    void aResultHasItsOwnNameWhateverTheSourcesIs(String name) throws Exception {
        Path named = Files.move(video, root.resolve(name.replace("LONG", "x".repeat(240))));

        Row row = run(named).get(0);

        assertThat(row.outcome()).as(row.problem()).isEqualTo(Outcome.DONE);
        String result = row.fact("resultFile").orElseThrow();
        assertThat(home.outbox().resolve(result))
                .hasSameBinaryContentAs(
                        world.ci.file(row.fact("ciAssetId").orElseThrow()).path());
        long changes = world.changes();
        assertThat(run(root.resolve(named)).get(0).outcome()).isEqualTo(Outcome.DONE_BEFORE);
        assertThat(world.changes()).isEqualTo(changes);
    }

    @Test
    void aFileThatGrowsWhileItIsWorkedOnIsNotTakenForDone() throws Exception {
        Path growing = Files.copy(video, home.inbox().resolve("growing.mp4"));
        FaultRule stall = world.ci.faults().on("POST", "/mediaboxes").times(1).stallAfterResponseBytes(1);
        CompletableFuture<List<Row>> run = CompletableFuture.supplyAsync(() -> {
            try {
                return run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> stall.hits() == 1);
        long before = Files.size(growing);
        Files.write(growing, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        stall.release();

        Row row = run.get(60, TimeUnit.SECONDS).get(0);

        assertThat(row.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(row.problem())
                .contains("growing.mp4: the file has changed since it was taken, from " + before + " bytes to "
                        + (before + 3));
        assertThat(growing).exists();
        assertThat(run().get(0).outcome()).isEqualTo(Outcome.DONE);
        assertThat(world.pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(2);
    }

    @Test
    void wrongCredentialsAreAFailedStep() throws Exception {
        world.pex.faults().on("POST", "/v3/cms/assets/upload").answer(401, Map.of(), "{}");

        Row row = run(video).get(0);

        assertThat(row.problem()).startsWith("failed at pex/upload: pex:assets/upload: 401 ");
    }

    private List<Row> run(Path... files) throws Exception {
        Services services = world.services();
        Board board = new Board(Clock.systemUTC());
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (Console console = Console.plain(out, StandardCharsets.UTF_8);
                Application application = new Application(home, services, console, board)) {
            Inbox inbox = new Inbox(home.inbox(), console);
            for (Path file : files) {
                inbox.put(file);
            }
            application.run(inbox, false);
            return board.rows();
        }
    }

    private static Row row(List<Row> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> eventsTold() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(home.events())) {
            ids.add(World.id(new ObjectMapper().readTree(line)));
        }
        return ids;
    }
}
