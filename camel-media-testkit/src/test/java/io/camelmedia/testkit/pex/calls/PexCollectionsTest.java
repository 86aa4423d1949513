// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexClient.Answer;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pex.state.PexAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexCollectionsTest {

    private static final String COLLECTIONS = "/v3/cms/collections";
    private static final String AUTO = COLLECTIONS + "/auto";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);

    @Test
    void aCollectionIsCreatedShownListedAndChanged() throws Exception {
        long id = create(COLLECTIONS, "{'title':'a','reference_id':'r'}");
        long automated = create(AUTO, "{'title':'b','source_url':'https://media.example.com/list'}");

        assertThat(client.get(COLLECTIONS).ids("collection_id")).containsExactly(automated, id);
        assertThat(client.get(COLLECTIONS + "?min_id=" + id).ids("collection_id"))
                .containsExactly(automated);
        client.put(COLLECTIONS + "/" + id, "{'title':'c'}");
        Answer collection = client.get(COLLECTIONS + "/" + id);
        assertThat(collection.get("title").textValue()).isEqualTo("c");
        assertThat(collection.get("reference_id").textValue()).isEmpty();
        assertThat(collection.get("is_autocollection").booleanValue()).isFalse();
        assertThat(collection.get("assets_count").intValue()).isZero();
    }

    @Test
    void theAssetsOfADeletedCollectionMoveToTheDefaultOne() throws Exception {
        long id = create(COLLECTIONS, "{'title':'a'}");
        long asset = addAssetIn(id);
        assertThat(client.get(COLLECTIONS + "/" + id).get("assets_count").intValue())
                .isEqualTo(1);

        assertThat(client.delete(COLLECTIONS + "/" + id).status()).isEqualTo(200);

        assertThat(client.get("/v3/cms/assets/" + asset)
                        .get("collection_ids")
                        .get(0)
                        .longValue())
                .isEqualTo(PexAsset.DEFAULT_COLLECTION);
        assertThat(client.get(COLLECTIONS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void anAutoCollectionIsDeletedWithItsAssetsAndOnlyAtItsOwnPath() throws Exception {
        long id = create(AUTO, "{'source_url':'https://media.example.com/list','is_active':true}");
        addAssetIn(id);

        assertThat(client.delete(COLLECTIONS + "/" + id).status()).isEqualTo(405);
        assertThat(client.get(AUTO + "/" + id).get("assets_count").intValue()).isEqualTo(1);
        assertThat(client.delete(AUTO + "/" + id).status()).isEqualTo(200);
        assertThat(pex.assets().count()).isZero();
        assertThat(client.get(AUTO + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void anAutoCollectionIsSwitched() throws Exception {
        long id = create(AUTO, "{'source_url':'https://media.example.com/list'}");
        assertThat(client.get(AUTO + "/" + id).get("is_active").booleanValue()).isTrue();

        client.put(AUTO + "/" + id, "{'is_active':false}");

        assertThat(client.get(AUTO + "/" + id).get("is_active").booleanValue()).isFalse();
        assertThat(client.put(AUTO + "/" + id, "{}").status()).isEqualTo(400);
        assertThat(client.post(AUTO, "{'title':'a'}").status()).isEqualTo(400);
    }

    @Test
    void aManualCollectionIsNoAutoCollection() throws Exception {
        long id = create(COLLECTIONS, "{'title':'a'}");

        assertThat(client.get(AUTO + "/" + id).status()).isEqualTo(404);
    }

    private long create(String path, String json) throws Exception {
        Answer created = client.post(path, json);
        assertThat(created.status()).isEqualTo(201);
        return created.get("collection_id").longValue();
    }

    private long addAssetIn(long collection) {
        return pex.assets().add(Json.object().set("collection_ids", Json.array().add(collection)));
    }
}
