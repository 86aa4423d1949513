// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.pex.PexClient;
import io.camelmedia.testkit.pex.PexClient.Answer;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexWhitelistsTest {

    private static final String WHITELISTS = "/v3/cms/whitelists";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final PexClient client = new PexClient(pex);

    @Test
    void aWhitelistIsCreatedListedShownAndDeleted() throws Exception {
        long id = create("{'title':'a','dates_limit':{'start_date':'2026-01-31','end_date':'infinity'}}");
        long unlimited = create("{'title':'b'}");

        Answer list = client.get(WHITELISTS);
        assertThat(list.ids("whitelist_id")).containsExactly(unlimited, id);
        assertThat(list.body().get(0).get("dates_limit").get("start_date").textValue())
                .isEqualTo("-infinity");
        assertThat(client.get(WHITELISTS + "/" + id)
                        .get("dates_limit")
                        .get("start_date")
                        .textValue())
                .isEqualTo("2026-01-31");
        assertThat(client.delete(WHITELISTS + "/" + id).status()).isEqualTo(200);
        assertThat(client.get(WHITELISTS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void bothEndsOfALimitAreRequired() throws Exception {
        assertThat(client.post(WHITELISTS, "{'title':'a','dates_limit':{'start_date':'2026-01-31'}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void urlsAreProcessedAfterATime() throws Exception {
        String whitelist = WHITELISTS + "/" + create("{'title':'a'}");
        long good = addUrl(whitelist, "https://media.example.com/user/example");
        long bad = addUrl(whitelist, "example");

        assertThat(client.get(whitelist + "/urls").ids("url_id")).containsExactly(bad, good);
        assertThat(status(whitelist, good)).isEmpty();
        assertThat(client.get(whitelist).get("url_stats").get("succeed").intValue())
                .isZero();
        pex.clock().advance(Duration.ofSeconds(10));
        assertThat(status(whitelist, good)).isEqualTo("ok");
        assertThat(status(whitelist, bad)).isEqualTo("failed");
        Answer shown = client.get(whitelist);
        assertThat(shown.get("url_stats").get("succeed").intValue()).isEqualTo(1);
        assertThat(shown.get("url_stats").get("failed").intValue()).isEqualTo(1);

        assertThat(client.delete(whitelist + "/urls/" + bad).status()).isEqualTo(200);
        assertThat(client.get(whitelist + "/urls/" + bad).status()).isEqualTo(404);
    }

    private long create(String json) throws Exception {
        Answer created = client.post(WHITELISTS, json);
        assertThat(created.status()).isEqualTo(201);
        return created.get("whitelist_id").longValue();
    }

    private long addUrl(String whitelist, String url) throws Exception {
        return client.post(whitelist + "/urls", "{'source_url':'" + url + "'}")
                .get("url_id")
                .longValue();
    }

    private String status(String whitelist, long url) throws Exception {
        return client.get(whitelist + "/urls/" + url)
                .get("processing_status")
                .get("status")
                .textValue();
    }
}
