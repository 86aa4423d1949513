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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexAssetsTest {

    private static final String ASSETS = "/v3/cms/assets";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);

    @Test
    void listsTheNewestFirstBetweenTheBounds() throws Exception {
        long first = pex.assets().add("first");
        long second = pex.assets().add("second");
        long third = pex.assets().add("third");

        assertThat(client.get(ASSETS).ids("asset_id")).containsExactly(third, second, first);
        assertThat(client.get(ASSETS + "?count=2").ids("asset_id")).containsExactly(third, second);
        assertThat(client.get(ASSETS + "?max_id=" + third).ids("asset_id")).containsExactly(second, first);
        assertThat(client.get(ASSETS + "?min_id=" + second).ids("asset_id")).containsExactly(third, second);
        assertThat(client.get(ASSETS + "?max_id=" + first).ids("asset_id")).isEmpty();
    }

    @Test
    void theHighestIdOf64BitsIsListed() throws Exception {
        pex.assets().add(Json.object().put("title", "last").put("asset_id", Long.MAX_VALUE));

        assertThat(client.get(ASSETS).ids("asset_id")).containsExactly(Long.MAX_VALUE);
        assertThat(client.get(ASSETS + "?max_id=" + Long.MAX_VALUE).ids("asset_id"))
                .isEmpty();
    }

    @Test
    void aFileThatArrivedIsUploadedThoughItsProcessingFails() throws Exception {
        long id = pex.assets().add("failed");
        pex.assets().fail(id, "no sound");

        assertThat(client.get(ASSETS + "/" + id + "/verify").get("uploaded").booleanValue())
                .isTrue();
        assertThat(client.get(ASSETS + "/" + id).get("processing_status").toString())
                .isEqualTo("{\"status\":\"failed\",\"error\":\"no sound\"}");
    }

    @Test
    void noCopiesAreFoundOfAnAssetWhoseProcessingFailed() throws Exception {
        long id = pex.assets().add("failed");
        client.put(ASSETS + "/" + id + "/track", "{'is_tracked':true}");
        pex.assets().fail(id, "no sound");

        pex.clock().advance(Duration.ofMinutes(5));

        assertThat(client.get("/v3/drm/copies").ids("match_id")).isEmpty();
    }

    @Test
    void listsByStatusTrackingAndIsrc() throws Exception {
        long failed = pex.assets().add("failed");
        pex.assets().fail(failed, "no sound");
        long sampled = pex.assets().add(asset("sampled", "AA111"));
        pex.clock().advance(Duration.ofSeconds(30));
        long uploaded = pex.assets().add(asset("uploaded", "BB222"));
        client.put(ASSETS + "/" + uploaded + "/track", "{'is_tracked':true}");

        assertThat(client.get(ASSETS + "?status=failed").ids("asset_id")).containsExactly(failed);
        assertThat(client.get(ASSETS + "?status=sampled").ids("asset_id")).containsExactly(sampled);
        assertThat(client.get(ASSETS + "?status=uploaded").ids("asset_id")).containsExactly(uploaded);
        assertThat(client.get(ASSETS + "?is_tracked=true").ids("asset_id")).containsExactly(uploaded);
        assertThat(client.get(ASSETS + "?is_tracked=false").ids("asset_id")).containsExactly(sampled, failed);
        assertThat(client.get(ASSETS + "?isrc=AA111&isrc=BB222").ids("asset_id"))
                .containsExactly(uploaded, sampled);
        assertThat(client.get(ASSETS + "?isrc=AA111").ids("asset_id")).containsExactly(sampled);
    }

    @Test
    void filtersThatCannotBeUnderstoodAreLeftOut() throws Exception {
        long id = pex.assets().add("a");

        assertThat(client.get(ASSETS + "?is_tracked=yes").ids("asset_id")).containsExactly(id);
        assertThat(client.get(ASSETS + "?isrc=US-AT2-99-00609").ids("asset_id")).containsExactly(id);
    }

    @Test
    void aLinkBecomesAnAsset() throws Exception {
        Answer created = client.post(
                ASSETS + "/link",
                "{'link':'https://media.example.com/watch?v=1','media_type':'audiovisual','collection_ids':[7],"
                        + "'production_date':'2017-01-12'}");
        String path = ASSETS + "/" + created.get("asset_id").longValue();

        Answer asset = client.get(path);
        assertThat(asset.get("media_type").textValue()).isEqualTo("audiovisual");
        assertThat(asset.get("production_date").textValue()).isEqualTo("2017-01-12T00:00:00Z");
        assertThat(asset.get("collection_ids")).hasSize(1);
        assertThat(client.get(path + "/verify").get("uploaded").booleanValue()).isTrue();
        assertThat(client.post(ASSETS + "/link", "{'link':'media.example.com/1','media_type':'audio'}")
                        .status())
                .isEqualTo(201);
        assertThat(client.post(ASSETS + "/link", "{'link':' ','media_type':'audio'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anUpdateReplacesAndAPatchChangesWhatItNames() throws Exception {
        String path = ASSETS + "/" + pex.assets().add(asset("old", "AA111").put("production_date", "2020-02-29"));

        assertThat(client.patch(path, "{'title':'patched','music':null}").status())
                .isEqualTo(200);
        Answer patched = client.get(path);
        assertThat(patched.get("title").textValue()).isEqualTo("patched");
        assertThat(patched.get("production_date").textValue()).startsWith("2020-02-29");
        assertThat(patched.get("music").get("isrcs")).isEmpty();

        client.put(path, "{'title':'updated','excluded_segments':[{'lower':0,'upper':15}]}");
        Answer updated = client.get(path);
        assertThat(updated.get("production_date").textValue()).isEmpty();
        assertThat(updated.get("excluded_segments").get(0).get("upper").intValue())
                .isEqualTo(15);
        assertThat(client.put(path, "{'media_type':'audio'}").status()).isEqualTo(400);
    }

    @Test
    void trackingIsSwitchedAndTold() throws Exception {
        String path = ASSETS + "/" + pex.assets().add("a") + "/track";
        assertThat(client.get(path).get("tracked_from").textValue()).isEmpty();

        client.put(path, "{'is_tracked':true}");

        Answer tracked = client.get(path);
        assertThat(tracked.get("is_tracked").booleanValue()).isTrue();
        assertThat(tracked.get("tracked_from").textValue())
                .isEqualTo(PexTime.text(pex.clock().instant()));
        assertThat(client.put(path, "{'is_tracked':'perhaps'}").status()).isEqualTo(400);
    }

    @Test
    void aDeletedAssetIsGone() throws Exception {
        String path = ASSETS + "/" + pex.assets().add("a");

        assertThat(client.delete(path).status()).isEqualTo(200);
        assertThat(client.get(path).status()).isEqualTo(404);
        assertThat(client.delete(path).status()).isEqualTo(404);
    }

    private static ObjectNode asset(String title, String isrc) {
        ObjectNode asset = Json.object().put("title", title);
        asset.putObject("music").putArray("isrcs").add(isrc);
        return asset;
    }
}
