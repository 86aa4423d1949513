// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.pex.model.AssetLink;
import io.camelmedia.component.pex.model.AssetMetadata;
import io.camelmedia.component.pex.model.AssetUpdate;
import io.camelmedia.component.pex.model.AutoCollection;
import io.camelmedia.component.pex.model.Collection;
import io.camelmedia.component.pex.model.Whitelist;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document's sample bodies that are sent: as JSON, and as the record where there is one. */
class PexRequestSamplesTest extends PexTestSupport {

    private static final Map<String, Class<?>> RECORDS = Map.of(
            "asset-metadata", AssetMetadata.class,
            "asset-link", AssetLink.class,
            "asset-update", AssetUpdate.class,
            "asset-patch", AssetUpdate.class,
            "collection-create", Collection.class,
            "collection-update", Collection.class,
            "auto-collection-create", AutoCollection.class,
            "whitelist-create", Whitelist.class);

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asset-metadata                 | POST  | /v3/cms/assets/upload       | pex:assets/create
            asset-metadata                 | POST  | /v4/cms/assets/upload       | pex:assets/create?uploadMethod=tus
            asset-link                     | POST  | /v3/cms/assets/link         | pex:assets/link
            asset-update                   | PUT   | /v3/cms/assets/7            | pex:assets/update?assetId=7
            asset-patch                    | PATCH | /v3/cms/assets/7            | pex:assets/patch?assetId=7
            track-request                  | PUT   | /v3/cms/assets/7/track      | pex:assets/track?assetId=7
            collection-create              | POST  | /v3/cms/collections         | pex:collections/create
            collection-update              | PUT   | /v3/cms/collections/7       | pex:collections/update?collectionId=7
            auto-collection-create         | POST  | /v3/cms/collections/auto    | pex:collections/auto/create
            auto-collection-update-request | PUT   | /v3/cms/collections/auto/7  | pex:collections/auto/update?collectionId=7
            whitelist-create               | POST  | /v3/cms/whitelists          | pex:whitelists/create
            whitelist-url-create-request   | POST  | /v3/cms/whitelists/7/urls   | pex:whitelists/urls/create?whitelistId=7
            copy-status-add-request        | POST  | /v3/drm/copies/7/status     | pex:copies/statuses/add?matchId=7
            status-create-request          | POST  | /v3/drm/copies/status       | pex:statuses/create
            sound-keys                     | POST  | /v3/drm/sound-metadata      | pex:sounds
            """)
    void theDocumentsBodyIsSentAsItStands(String name, String method, String path, String uri) throws IOException {
        pex.faults().on(method, path).answer(200, Map.of(), "{\"answered\":true}");
        JsonNode sample = sample(name);

        template.requestBody(uri, sample.toString());
        assertThat(pex.journal().last(method, path).json()).isEqualTo(sample);

        if (RECORDS.containsKey(name)) {
            template.requestBody(uri, Json.convert(sample, RECORDS.get(name)));
            assertThat(pex.journal().last(method, path).json()).isEqualTo(sample);
        }
    }

    private static JsonNode sample(String name) throws IOException {
        try (InputStream in = PexRequestSamplesTest.class.getResourceAsStream("/samples/" + name + ".json")) {
            return Json.read(in);
        }
    }
}
