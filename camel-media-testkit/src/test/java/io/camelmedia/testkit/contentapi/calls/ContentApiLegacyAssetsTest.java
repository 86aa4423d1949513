// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.contentapi.ContentApiClient;
import io.camelmedia.testkit.contentapi.ContentApiClient.Answer;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiLegacyAssetsTest {

    private static final String ASSETS = "/v0/legacy/assets";
    private static final String ASSET = ASSETS + "/trackToken:1032920";

    @RegisterExtension
    static ContentApiSimulator simulator = ContentApiSimulator.start();

    private final ContentApiClient client = new ContentApiClient(simulator);

    @Test
    void aLegacyAssetIsCreatedAndChanged() throws Exception {
        Answer created = client.post(ASSETS, "{'legacyTrackToken':'1032920','originalFileName':'1032920.wav'}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().get("legacyAssetId").isNull()).isTrue();
        assertThat(created.json().get("originalFileName").asText()).isEqualTo("1032920.wav");

        Answer changed = client.put(ASSET, "{'legacyAssetId':'0001fcbe'}");
        assertThat(changed.status()).isEqualTo(202);
        assertThat(changed.json().get("legacyAssetId").asText()).isEqualTo("0001fcbe");
        assertThat(changed.json().get("originalFileName").asText()).isEqualTo("1032920.wav");
    }

    @Test
    void aLegacyAssetWithoutATrackTokenIsRefused() throws Exception {
        Answer answer = client.post(ASSETS, "{'originalFileName':'1032920.wav'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("statusCode").asInt()).isEqualTo(409);
        assertThat(answer.name()).isEqualTo("ArgumentNullOrEmptyError");
        assertThat(answer.json().get("sentryId").asText()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{'title':'x'}"})
    void anUpdateWithoutAFieldIsTheDocumentedError(String body) throws Exception {
        client.post(ASSETS, "{'legacyTrackToken':'1032920'}");

        Answer answer = client.put(ASSET, body);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.name()).isEqualTo("ArgumentNullOrEmptyError");
        assertThat(answer.json().get("message").asText()).isEqualTo("legacyTrackToken cannot be null or empty");
    }

    @Test
    void aTrackTokenIsTakenOnce() throws Exception {
        client.post(ASSETS, "{'legacyTrackToken':'1032920'}");

        assertThat(client.post(ASSETS, "{'legacyTrackToken':'1032920'}").name()).isEqualTo("ModelInvalidError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trackToken:", "/token:1032920", "/1032920"})
    void aKeyIsATrackTokenBehindAColon(String key) throws Exception {
        client.post(ASSETS, "{'legacyTrackToken':'1032920'}");

        assertThat(client.get(ASSETS + key).name()).isEqualTo("ArgumentNullOrEmptyError");
    }

    @Test
    void existenceTellsTheIdOfTheFile() throws Exception {
        assertThat(client.head(ASSET).status()).isEqualTo(404);
        String id = simulator.addLegacyAsset("1032920", "1032920.wav", new byte[] {1});

        Answer answer = client.head(ASSET);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("x-legacy-asset-id")).isEqualTo(id);
    }

    @Test
    void aLegacyAssetLeadsToItsFile() throws Exception {
        simulator.addLegacyAsset("1032920", "1032920.wav", new byte[] {1, 2});

        Answer answer = client.get(ASSET);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(client.plain("GET", answer.location()).http().body()).containsExactly(1, 2);
    }

    @Test
    void noAddressIsSignedForAFileThatIsNotThere() throws Exception {
        client.post(ASSETS, "{'legacyTrackToken':'1032920','legacyAssetId':'0001fcbe'}");

        Answer answer = client.get(ASSET);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.name()).isEqualTo("ModelInvalidError");
    }

    @Test
    void anUnknownLegacyAssetIsNotFound() throws Exception {
        Answer answer = client.get(ASSET);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("statusCode").asInt()).isEqualTo(404);
        assertThat(answer.name()).isEqualTo("ModelNotFoundError");
        assertThat(client.put(ASSET, "{}").status()).isEqualTo(404);
    }

    @Test
    void aListComesInPages() throws Exception {
        addAssets(120);

        JsonNode page = client.get(ASSETS + "?count=2&start=1").json();

        assertThat(page.get("total").asInt()).isEqualTo(120);
        assertThat(tokens(page)).isEqualTo("1001 1002");
        assertThat(page.at("/options/count").asInt()).isEqualTo(2);
        assertThat(page.at("/options/start").asInt()).isEqualTo(1);
        assertThat(client.get(ASSETS).json().get("results")).hasSize(100);
        assertThat(client.get(ASSETS + "?count=500").json().get("results")).hasSize(100);
        assertThat(client.get(ASSETS + "?start=119").json().get("results")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "filters[mandatory][exact][legacyTrackToken]=1002, 1002",
        "filters[mandatory][contains][originalFileName]=3.W, 1003",
        "filters[mandatory][startsWith][originalFileName]=1001, 1001",
        "filters[mandatory][endsWith][originalFileName]=2.wav, 1002",
        "filters[mandatory][notEqual][legacyTrackToken]=1000, 1001 1002 1003",
        "filters[mandatory][gt][legacyTrackToken]=1001, 1002 1003",
        "filters[mandatory][greaterThanEqual][legacyTrackToken]=1003, 1003",
        "filters[mandatory][lt][legacyTrackToken]=1001, 1000",
        "filters[mandatory][lessThanEqual][legacyTrackToken]=1001, 1000 1001",
        "filters[mandatory][gte][legacyTrackToken]=1001&filters[mandatory][lte][legacyTrackToken]=1002, 1001 1002",
        "filters[optional][exact][legacyTrackToken]=1000&filters[optional][endsWith][legacyTrackToken]=3, 1000 1003",
        "filters[mandatory][exact][legacyAssetId]=null, 1000 1001 1002 1003",
        "filters[mandatory][beginsWith][originalFileName]=1001, 1001",
        "filters[mandatory][equals][legacyTrackToken]=1000&filters[mandatory][equals][legacyTrackToken]=1003, 1000 1003",
        "filters[mandatory][in][legacyTrackToken]=1000&filters[mandatory][in][legacyTrackToken]=1003, 1000 1003",
        "filters[mandatory][nin][legacyTrackToken]=1000&filters[mandatory][nin][legacyTrackToken]=1003, 1001 1002",
        "filters[mandatory][ne][legacyTrackToken]=1000&filters[mandatory][notEqualTo][legacyTrackToken]=1003, 1001 1002",
        "filters[mandatory][exists]=originalFileName, 1000 1001 1002 1003",
        "filters[mandatory][missing]=legacyAssetId, 1000 1001 1002 1003",
        "filters[keyword]=1002.WAV, 1002",
        "filters[mandatory][gte][legacyTrackToken]=1002.0, 1002 1003",
        "sort[desc]=legacyTrackToken&filters[mandatory][gt][legacyTrackToken]=1001, 1003 1002",
        "sort[asc]=legacyTrackToken&filters[mandatory][lt][legacyTrackToken]=1002, 1000 1001",
        "filters[mandatory][resembles][legacyTrackToken]=1000, 1000 1001 1002 1003"
    })
    void aListCanBeFiltered(String filters, String found) throws Exception {
        addAssets(4);

        JsonNode page = client.get(ASSETS + "?" + encoded(filters)).json();

        assertThat(tokens(page)).isEqualTo(found);
        assertThat(page.get("total").asInt()).isEqualTo(found.split(" ").length);
    }

    @Test
    void aListTellsItsFiltersAndShowsOnlyTheFieldsAskedFor() throws Exception {
        addAssets(1);
        String filters = "filters[field]=legacyTrackToken,legacyAssetId&filters[mandatory][gt][legacyTrackToken]=1";

        JsonNode page = client.get(ASSETS + "?" + encoded(filters)).json();

        assertThat(page.at("/options/filters/mandatory/gt/legacyTrackToken").asText())
                .isEqualTo("1");
        assertThat(page.at("/results/0").fieldNames())
                .toIterable()
                .containsExactly("legacyTrackToken", "legacyAssetId");
    }

    private void addAssets(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            int token = 1000 + i;
            client.post(ASSETS, "{'legacyTrackToken':'" + token + "','originalFileName':'" + token + ".wav'}");
        }
    }

    private static String tokens(JsonNode page) {
        return String.join(" ", page.get("results").findValuesAsText("legacyTrackToken"));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&");
    }
}
