// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pixop.calls.PixopAccounts;
import io.camelmedia.testkit.pixop.calls.PixopCalls;
import io.camelmedia.testkit.pixop.calls.PixopLinks;
import io.camelmedia.testkit.pixop.calls.PixopMedia;
import io.camelmedia.testkit.pixop.calls.PixopProcess;
import io.camelmedia.testkit.pixop.calls.PixopProjects;
import io.camelmedia.testkit.pixop.calls.PixopRoutes;
import io.camelmedia.testkit.pixop.calls.PixopTokens;
import io.camelmedia.testkit.pixop.calls.PixopVideos;
import io.camelmedia.testkit.pixop.state.PixopAccount;
import io.camelmedia.testkit.pixop.state.PixopJobs;
import io.camelmedia.testkit.pixop.state.PixopProject;
import io.camelmedia.testkit.pixop.state.PixopStore;
import io.camelmedia.testkit.pixop.state.PixopVideo;
import io.camelmedia.testkit.pixop.state.PixopVideoJson;
import io.camelmedia.testkit.state.StatePart;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Simulates Pixop's accounts, videos and media services with their state: tokens that expire, projects and videos of
 * teams, uploads that are ingested, and processing that goes on by the clock. It does not transcode: processed media are
 * the source's bytes.
 *
 * <p>At the start there are {@link #TEAM} with {@link #PROJECT}, and no videos.
 */
public final class PixopSimulator extends Simulator {

    /** The user's email address. */
    public static final String EMAIL = PixopAccount.EMAIL;
    /** The user's password until it is changed. */
    public static final String PASSWORD = PixopAccount.PASSWORD;

    /** The user's id. */
    public static final String USER = PixopAccount.USER;
    /** The id of the user's own team. */
    public static final String TEAM = PixopAccount.TEAM;
    /** The id of the team that {@link #joinOtherTeam} adds. */
    public static final String OTHER_TEAM = PixopAccount.OTHER_TEAM;
    /** The id of the project of {@link #TEAM} that exists at the start. */
    public static final String PROJECT = "sim-project";
    /** The id of the project of {@link #OTHER_TEAM}. */
    public static final String OTHER_PROJECT = "sim-other-project";

    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration INGESTION = Duration.ofSeconds(4);
    private static final Duration PROCESSING = Duration.ofSeconds(8);
    private static final String MEDIA_TYPE = "video/mp4";

    private final PixopJobs ingestion = new PixopJobs(clock(), WAIT, INGESTION);
    private final PixopJobs processing = new PixopJobs(clock(), WAIT, PROCESSING);
    private final PixopStore store = new PixopStore(clock());
    private final PixopAccount account = new PixopAccount(clock());
    private final PixopTokens tokens = new PixopTokens(clock(), account);
    private final PixopCalls calls = new PixopCalls(tokens, account, strictness());
    private final PixopVideoJson json = new PixopVideoJson(ingestion, processing);
    private final PixopMedia mediaService;
    private final PixopProcess process;

    private PixopSimulator(SimulatorSettings settings) {
        super(settings);
        PixopLinks links = new PixopLinks(this::publicUrl);
        mediaService = new PixopMedia(calls, store, json, ingestion, links, media(), strictness());
        process = new PixopProcess(store, json, processing, links, strictness());
        PixopRoutes routes = new PixopRoutes(
                calls,
                new PixopAccounts(account, tokens),
                new PixopProjects(store, links),
                new PixopVideos(store, json, ingestion, processing, links),
                process,
                mediaService);
        sow();
        listen(routes::register);
        begin();
    }

    /** Starts on a free port, with a clock that stands until it is moved. */
    public static PixopSimulator start() {
        return start(SimulatorSettings.defaults());
    }

    /** Starts with the given address, clock, strictness and state folder. */
    public static PixopSimulator start(SimulatorSettings settings) {
        return new PixopSimulator(settings);
    }

    /** The user, to be suspended and to compare secrets with. */
    public PixopAccount account() {
        return account;
    }

    /** The tokens, to let them expire soon, to revoke and to forge them. */
    public PixopTokens tokens() {
        return tokens;
    }

    /** The ingestion of uploaded media: how long it takes, and whether it fails. */
    public PixopJobs ingestion() {
        return ingestion;
    }

    /** The processing of videos, by the id of the processed video: how long it takes, and whether it fails. */
    public PixopJobs processing() {
        return processing;
    }

    /**
     * Makes the user a member of {@link #OTHER_TEAM} too, which has {@link #OTHER_PROJECT}; from then on the verification
     * of tokens shows {@code otherTeams}.
     */
    public void joinOtherTeam() {
        calls.change(() -> store.addProject(OTHER_PROJECT, "Other project", account.join(OTHER_TEAM, "Other team")));
    }

    /**
     * Adds an original video to {@link #PROJECT} whose upload is complete; its ingestion begins now.
     *
     * @return the video's id
     */
    public String addVideo(String fileName, byte[] bytes) {
        return addVideo(fileName, new ByteArrayInputStream(bytes));
    }

    /**
     * Adds an original video as {@link #addVideo(String, byte[])} does, of any length; runs of zeros take no room.
     *
     * @return the video's id
     */
    public String addVideo(String fileName, InputStream bytes) {
        StoredMedia received = store(fileName, bytes);
        return calls.change(() -> {
            PixopVideo video = store.addOriginal(fileName, store.project(PROJECT, account.homeTeam()));
            return mediaService.ingest(video, received, false).id();
        });
    }

    /** Replaces the media of an original video, as another upload does; its ingestion begins anew. */
    public void replaceMedia(String videoId, String fileName, byte[] bytes) {
        StoredMedia received = store(fileName, new ByteArrayInputStream(bytes));
        calls.change(() -> mediaService.ingest(store.video(videoId, account.homeTeam()), received, false));
    }

    /**
     * Begins to process an original video of {@link #TEAM} that is ingested.
     *
     * @return the id of the processed video
     */
    public String process(String videoId) {
        return calls.change(() -> process.begin(store.video(videoId, account.homeTeam()), Json.object())
                .id());
    }

    /**
     * Adds a project to {@link #TEAM}.
     *
     * @return the project's id
     */
    public String addProject(String name) {
        return calls.change(() -> store.addProject(name, account.homeTeam()).id());
    }

    /** The bytes that were uploaded for a video, or those that a processed one is made of; empty when there are none. */
    public Optional<StoredMedia> upload(String videoId) {
        return calls.change(() -> store.find(videoId).flatMap(PixopVideo::media));
    }

    /** What was downloaded, in the order in which the downloads began. */
    public List<RecordedRequest> downloads() {
        return journal().requests("GET", "/media/v1/download/*");
    }

    @Override
    public String scheme() {
        return "pixop";
    }

    @Override
    protected Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("email", EMAIL);
        options.put("password", PASSWORD);
        return options;
    }

    @Override
    protected Map<String, String> ids() {
        return Map.of("project", PROJECT);
    }

    @Override
    public List<Seed> seeds() {
        return new PixopSeeds(this).all();
    }

    @Override
    public JsonNode state() {
        return calls.change(() -> {
            ObjectNode state = Json.object();
            state.set(
                    "projects",
                    Json.array(store.projects(account.homeTeam()).stream()
                            .map(PixopProject::json)
                            .toList()));
            state.set(
                    "videos",
                    Json.array(store.videos(account.homeTeam()).stream()
                            .map(json::details)
                            .toList()));
            return state;
        });
    }

    @Override
    protected void shortenJobs() {
        for (PixopJobs jobs : List.of(ingestion, processing)) {
            jobs.waits(Duration.ZERO);
            jobs.takes(Duration.ZERO);
        }
    }

    @Override
    protected <T> T locked(Supplier<T> work) {
        return calls.change(work);
    }

    @Override
    protected List<StatePart> stateParts() {
        return List.of(account, tokens, ingestion, processing, store);
    }

    @Override
    protected void resetState() {
        calls.change(() -> {
            account.reset();
            tokens.reset();
            ingestion.reset();
            processing.reset();
            store.clear();
            media().clear();
            sow();
            return store;
        });
    }

    private void sow() {
        store.addProject(PROJECT, "Simulated project", account.homeTeam());
    }

    private StoredMedia store(String fileName, InputStream bytes) {
        try {
            return media().store(fileName, MEDIA_TYPE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
