// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.control.Control.Answer;
import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every simulator can be told over HTTP, shown by one of them. */
class ControlTest {

    private static final String ASSETS = "/v3/cms/assets";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final Control control = new Control(pex);
    private final PexClient client = new PexClient(pex);

    @Test
    void theOverviewTellsWhatRunsAndWhereItIsDescribed() throws Exception {
        JsonNode overview = control.get("/");

        assertThat(overview.path("simulator").asText()).isEqualTo("pex");
        assertThat(overview.path("baseUrl").asText()).isEqualTo(pex.baseUrl());
        assertThat(overview.path("strict").asBoolean()).isFalse();
        assertThat(overview.path("description").asText()).isEqualTo(pex.baseUrl() + "/__sim/openapi.json");
    }

    @Test
    void thePropertiesPointACamelApplicationAtIt() throws Exception {
        JsonNode properties = control.get("/properties");

        assertThat(properties.path("camel.component.pex.base-url").asText()).isEqualTo(pex.baseUrl());
        assertThat(properties.path("camel.component.pex.api-key").asText()).isEqualTo(PexSimulator.API_KEY);
    }

    @Test
    void whatIsSeededIsAnswered() throws Exception {
        Answer asset = control.post("/seeds/assets", "{'title':'Film'}");
        long id = asset.json().path("asset_id").longValue();
        Answer copy = control.post("/seeds/copies", "{'asset_id':" + id + ",'platform':'tiktok'}");

        assertThat(asset.status()).isEqualTo(201);
        assertThat(asset.json().path("asset_id_str").asText()).isEqualTo(Long.toString(id));
        assertThat(client.get(ASSETS + "/" + id).get("title").asText()).isEqualTo("Film");
        assertThat(client.get("/v3/drm/copies/" + copy.json().path("match_id").longValue())
                        .get("platform")
                        .asText())
                .isEqualTo("tiktok");
        assertThat(control.get("/state").at("/assets/0/title").asText()).isEqualTo("Film");
        assertThat(control.get("/state").at("/copies/0/platform").asText()).isEqualTo("tiktok");
    }

    static Stream<String> whatIsWrongIsToldWithWhatIsAllowed() {
        return """
                /seeds/nothing; {}; 404; there are no seeds 'nothing'; there are assets, copies, failures, takedowns, sounds, settings
                /seeds/assets; {}; 400; 'title' is missing
                /seeds/failures; {'asset_id':1,'error':'x','why':'y'}; 400; 'why' is unknown; there are asset_id, error
                /seeds/failures; {'asset_id':'1','error':'x'}; 400; 'asset_id' must be a whole number
                /seeds/failures; {'asset_id':1,'error':'x'}; 400; no asset_id 1
                /seeds/settings; {'sampling':'soon'}; 400; 'sampling' must be a duration such as PT5S
                /seeds/assets; [1]; 400; the body must be a JSON object
                /faults; {'path':'/x'}; 400; exactly one fault is needed, one of answer, tooManyRequests, cutAfterRequestBytes, cutAfterResponseBytes, stallAfterRequestBytes, stallAfterResponseBytes, slow, loseResponse, malformedJson
                /faults; {'path':'/x','slow':0}; 400; a rate of 0 bytes per second; use a stall for none
                /faults; {'path':'/x','answer':{}}; 400; 'answer.status' must be a status from 200 to 599
                /faults; {'path':'/x','slow':1,'origin':'moon'}; 400; there is no origin 'moon'; there are api
                /snapshots/none/restore; {}; 404; there is no snapshot 'none'
                /faults/none/release; {}; 404; there is no fault 'none'
                /nowhere; {}; 404; there is no POST /__sim/nowhere; see /__sim/openapi.json
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrongIsToldWithWhatIsAllowed(String row) throws Exception {
        String[] cells = row.split("; ", 4);

        Answer answer = control.post(cells[0], cells[1]);

        assertThat(answer.json().path("error").asText()).isEqualTo(cells[3]);
        assertThat(answer.status()).isEqualTo(Integer.parseInt(cells[2]));
    }

    @Test
    void theClockIsMovedRunAndFrozen() throws Exception {
        Instant start = pex.clock().instant();

        control.send("PUT", "/clock", "{'advance':'PT1H'}");
        assertThat(pex.clock().instant()).isEqualTo(start.plus(Duration.ofHours(1)));

        JsonNode set =
                control.send("PUT", "/clock", "{'set':'2017-01-02T00:00:00Z'}").json();
        assertThat(set.path("now").asText()).isEqualTo("2017-01-02T00:00:00Z");
        assertThat(set.path("running").asBoolean()).isFalse();

        assertThat(control.send("PUT", "/clock", "{'running':true}")
                        .json()
                        .path("running")
                        .asBoolean())
                .isTrue();
        assertThat(pex.clock().instant()).isBetween("2017-01-02T00:00:00Z", "2017-01-02T01:00:00Z");
        assertThat(control.send("PUT", "/clock", "{'running':false,'set':'2018-01-02T00:00:00Z'}")
                        .json()
                        .path("now")
                        .asText())
                .isEqualTo("2018-01-02T00:00:00Z");

        control.send("DELETE", "/clock", "");
        assertThat(pex.clock().instant()).isAfterOrEqualTo(start);
    }

    @Test
    void aFaultIsMetAsOftenAsItSaysAndCanBeTakenAway() throws Exception {
        Answer fault = control.post(
                "/faults",
                "{'method':'GET','path':'" + ASSETS
                        + "','times':1,'answer':{'status':503,'headers':{'Retry-After':'7'},'body':{'error':'down'}}}");
        String id = fault.json().path("id").asText();

        assertThat(fault.json().path("fault").asText()).isEqualTo("GET " + ASSETS + ": answer 503");
        PexClient.Answer refused = client.get(ASSETS);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("7");
        assertThat(refused.get("error").asText()).isEqualTo("down");
        assertThat(client.get(ASSETS).status()).isEqualTo(200);
        assertThat(control.get("/faults/" + id).path("hits").asInt()).isEqualTo(1);

        control.send("DELETE", "/faults/" + id, "");
        assertThat(control.get("/faults").path("faults")).isEmpty();
    }

    @Test
    void aServiceThatIsTooBusySaysHowLongToWait() throws Exception {
        control.post("/faults", "{'path':'*','tooManyRequests':30}");

        PexClient.Answer refused = client.get(ASSETS);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("30");

        control.send("DELETE", "/faults", "");
        assertThat(client.get(ASSETS).status()).isEqualTo(200);
    }

    @Test
    void aStalledExchangeGoesOnWhenReleased() throws Exception {
        String id = control.post("/faults", "{'path':'" + ASSETS + "','stallAfterResponseBytes':0}")
                .json()
                .path("id")
                .asText();
        var stalled = new Client(pex).sendAsync("GET", ASSETS, new byte[0]);
        while (control.get("/faults/" + id).path("hits").asInt() == 0) {
            Thread.onSpinWait();
        }

        control.post("/faults/" + id + "/release", "");

        assertThat(stalled.get().statusCode()).isEqualTo(401);
    }

    @Test
    void theJournalTellsWhatReachedTheServiceAndNothingOfItsControl() throws Exception {
        client.post(ASSETS + "/link", "{'link':'media.example.com/1','media_type':'audio'}");
        client.get(ASSETS + "?count=5");

        JsonNode requests = control.get("/journal?method=POST&path=/v3/*").path("requests");
        assertThat(requests).hasSize(1);
        assertThat(requests.at("/0/path").asText()).isEqualTo(ASSETS + "/link");
        assertThat(requests.at("/0/status").asInt()).isEqualTo(201);
        assertThat(requests.at("/0/body").asText()).contains("media.example.com");
        assertThat(control.get("/journal/count").path("count").asInt()).isEqualTo(2);
        assertThat(control.get("/journal?method=GET").at("/requests/0/query").asText())
                .isEqualTo("count=5");

        control.send("DELETE", "/journal", "");
        assertThat(control.get("/journal/count").path("count").asInt()).isZero();
    }

    @Test
    void waitingEndsWithTheRequestOrWithTheTime() throws Exception {
        CompletableFuture<JsonNode> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return control.get("/journal/wait?method=GET&path=" + ASSETS + "&count=2&timeout=PT60S");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        client.get(ASSETS);
        client.get(ASSETS);

        assertThat(waiting.get().path("reached").asBoolean()).isTrue();
        JsonNode late = control.get("/journal/wait?count=3&timeout=PT0S");
        assertThat(late.path("reached").asBoolean()).isFalse();
        assertThat(late.path("count").asInt()).isEqualTo(2);
    }

    @Test
    void aSnapshotIsComeBackTo() throws Exception {
        control.post("/seeds/assets", "{'title':'first'}");
        control.send("PUT", "/snapshots/one", "");
        control.post("/seeds/assets", "{'title':'second'}");
        control.send("PUT", "/clock", "{'advance':'P1D'}");
        assertThat(control.get("/snapshots").path("snapshots")).hasSize(1);
        Instant later = pex.clock().instant();

        control.post("/snapshots/one/restore", "");

        assertThat(control.get("/state").path("assets")).hasSize(1);
        assertThat(pex.clock().instant()).isBefore(later);
        control.send("DELETE", "/snapshots/one", "");
        assertThat(control.get("/snapshots").path("snapshots")).isEmpty();
    }

    @Test
    void aResetBringsEverythingBack() throws Exception {
        control.post("/seeds/assets", "{'title':'first'}");
        control.post("/faults", "{'path':'*','loseResponse':true}");
        control.post("/seeds/settings", "{'callsPerSecond':1}");

        assertThat(control.post("/reset", "").status()).isEqualTo(204);

        assertThat(control.get("/state").path("assets")).isEmpty();
        assertThat(client.get(ASSETS).status()).isEqualTo(200);
        assertThat(client.get(ASSETS).status()).isEqualTo(200);
    }

    @Test
    void theDescriptionNamesEveryRouteAndEverySeed() throws Exception {
        JsonNode paths = control.get("/openapi.json").path("paths");
        List<String> described = paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
        List<String> routes = new ControlRoutes(pex, Optional.empty())
                .all().stream()
                        .map(route -> route.method() + " /__sim" + route.path())
                        .toList();
        List<String> seeds = pex.seeds().stream()
                .map(seed -> "POST /__sim/seeds/" + seed.name())
                .toList();

        assertThat(described).containsAll(routes).containsAll(seeds).hasSize(routes.size() + seeds.size());
    }
}
