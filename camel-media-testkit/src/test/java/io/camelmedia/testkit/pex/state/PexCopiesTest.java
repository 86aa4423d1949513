// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexClient.Answer;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pex.bodies.PexTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexCopiesTest {

    private static final String COPIES = "/v3/drm/copies";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);

    @Test
    void listsTheNewestFirstBetweenTheBoundsThemselvesLeftOut() throws Exception {
        long asset = pex.assets().add("a");
        long first = pex.copies().add(asset);
        long second = pex.copies().add(asset);
        long third = pex.copies().add(asset);

        assertThat(ids("")).containsExactly(third, second, first);
        assertThat(ids("?count=1")).containsExactly(third);
        assertThat(ids("?min_id=" + first + "&max_id=" + third)).containsExactly(second);
    }

    @Test
    void listsByWhatAsksTheQuery() throws Exception {
        ObjectNode fields = Json.object().put("title", "a");
        fields.putObject("music").putArray("isrcs").add("AA111");
        fields.putArray("collection_ids").add(7);
        long asset = pex.assets().add(fields);
        long other = pex.copies().add(pex.assets().add("b"));
        long copy = pex.copies().add(asset, Json.object().put("platform", "tiktok"));
        pex.copies().takeDown(copy);
        client.post(COPIES + "/" + copy + "/status", "{'status':60}");

        assertThat(ids("?asset_id=" + asset)).containsExactly(copy);
        assertThat(ids("?isrc=AA111")).containsExactly(copy);
        assertThat(ids("?collection=7")).containsExactly(copy);
        assertThat(ids("?collection=0")).containsExactly(other);
        assertThat(ids("?platform=tiktok")).containsExactly(copy);
        assertThat(ids("?is_taken_down=true")).containsExactly(copy);
        assertThat(ids("?is_taken_down=false")).containsExactly(copy, other);
        assertThat(ids("?status=60")).containsExactly(copy);
    }

    @Test
    void aStartDateSelectsWhatChangedSinceThen() throws Exception {
        long asset = pex.assets().add("a");
        long changed = pex.copies().add(asset);
        pex.copies().add(asset);
        pex.clock().advance(Duration.ofDays(2));
        client.post(COPIES + "/" + changed + "/status", "{'status':40}");

        assertThat(ids("?start=" + today())).containsExactly(changed);
    }

    @Test
    void copiesOfATrackedAssetAppearAsTimeGoesBy() throws Exception {
        long asset = pex.assets().add("a");
        client.put("/v3/cms/assets/" + asset + "/track", "{'is_tracked':true}");
        pex.clock().advance(Duration.ofSeconds(30));
        assertThat(ids("")).isEmpty();

        pex.clock().advance(Duration.ofMinutes(3));
        Answer found = client.get(COPIES);
        assertThat(found.ids("asset_id")).containsOnly(asset).hasSize(3);
        assertThat(found.body().get(0).get("created_at").textValue())
                .isEqualTo(PexTime.text(pex.clock().instant()));
        pex.clock().advance(Duration.ofDays(1));
        assertThat(ids("")).hasSize(10);
    }

    @Test
    void aCopyCanBecomeVisibleLate() throws Exception {
        long asset = pex.assets().add("a");
        long first = pex.copies().add(asset);
        long last = pex.copies().add(asset);
        pex.copies()
                .add(asset, Json.object().put("match_id", first + 1).put("created_at", "2026-01-31T00:00:00.000000Z"));

        assertThat(ids("")).containsExactly(last, first + 1, first);
        assertThat(client.get(COPIES + "/" + (first + 1)).get("created_at").textValue())
                .startsWith("2026-01-31");
    }

    @Test
    void statusesAreAddedAndTakenAway() throws Exception {
        String path = COPIES + "/" + pex.copies().add(pex.assets().add("a")) + "/status";

        assertThat(client.post(path, "{'status':60}").status()).isEqualTo(201);
        client.post(path, "{'status':10}");
        assertThat(client.get(path).get("user_actions").get("statuses").toString())
                .isEqualTo("[10,60]");
        assertThat(client.post(path, "{'status':99}").status()).isEqualTo(400);
        assertThat(client.delete(path + "/60").status()).isEqualTo(200);
        assertThat(client.delete(path + "/60").status()).isEqualTo(404);
    }

    @Test
    void anOrganisationHasAtMostFiveStatusesOfItsOwn() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(client.post(COPIES + "/status", "{'title':'own'}").status())
                    .isEqualTo(201);
        }
        assertThat(client.post(COPIES + "/status", "{'title':'own'}").status()).isEqualTo(400);
        assertThat(client.get(COPIES + "/statuses").body()).hasSize(16);

        Answer deleted = client.delete(COPIES + "/status/300");
        assertThat(deleted.get("title").textValue()).isEqualTo("own");
        assertThat(client.post(COPIES + "/status", "{'title':'own'}")
                        .get("status")
                        .longValue())
                .isEqualTo(305);
        assertThat(client.delete(COPIES + "/status/10").status()).isEqualTo(403);
        assertThat(client.delete(COPIES + "/status/300").status()).isEqualTo(404);
    }

    @Test
    void aDeletedStatusLeavesTheCopies() throws Exception {
        long copy = pex.copies().add(pex.assets().add("a"));
        client.post(COPIES + "/status", "{'title':'own'}");
        client.post(COPIES + "/" + copy + "/status", "{'status':300}");

        client.delete(COPIES + "/status/300");

        assertThat(client.get(COPIES + "/" + copy).get("user_actions").get("statuses"))
                .isEmpty();
    }

    @Test
    void soundsAreFoundByIdAndPlatform() throws Exception {
        pex.sounds().add("1", "tiktok", "A Song", "Somebody");

        assertThat(client.get("/v3/drm/sound-metadata/1?platform=tiktok")
                        .get("artist")
                        .textValue())
                .isEqualTo("Somebody");
        assertThat(client.get("/v3/drm/sound-metadata/1?platform=other").status())
                .isEqualTo(404);
        assertThat(client.post(
                                "/v3/drm/sound-metadata",
                                "[{'sound_id':'1','platform':'tiktok'},{'sound_id':'2','platform':'tiktok'},"
                                        + "{'sound_id':'87654','platform':'platform1'}]")
                        .body())
                .hasSize(2);
        String tooMany = "[" + "{'sound_id':'1','platform':'tiktok'},".repeat(100) + "{'sound_id':'1','platform':'a'}]";
        assertThat(client.post("/v3/drm/sound-metadata", tooMany).status()).isEqualTo(400);
    }

    private List<Long> ids(String query) throws Exception {
        return client.get(COPIES + query).ids("match_id");
    }

    private static String today() {
        return LocalDate.ofInstant(pex.clock().instant(), ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("MM-dd-uuuu"));
    }
}
