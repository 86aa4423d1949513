// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.AssetId;
import io.camelmedia.component.pex.model.AssetUpdate;
import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.component.pex.model.MatchCategory;
import io.camelmedia.component.pex.model.MatchStatus;
import io.camelmedia.component.pex.model.MatchType;
import io.camelmedia.component.pex.model.MediaType;
import io.camelmedia.component.pex.model.ProcessingStatus;
import io.camelmedia.component.pex.model.Whitelist;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document's sample bodies, repaired where they are no JSON. */
class PexSamplesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            assets,                     Asset
            asset,                      Asset
            asset-metadata,             AssetMetadata
            created-for-put,            CreatedAsset
            created-for-tus,            CreatedAsset
            verified,                   AssetVerification
            not-verified,               AssetVerification
            asset-link,                 AssetLink
            asset-update,               AssetUpdate
            asset-patch,                AssetUpdate
            asset-id-linked,            AssetId
            asset-id-updated,           AssetId
            asset-id-patched,           AssetId
            asset-id-deleted,           AssetId
            asset-id-tracked,           AssetId
            tracking,                   AssetTracking
            collections,                Collection
            collection,                 Collection
            collection-create,          Collection
            collection-update,          Collection
            collection-id-created,      CollectionId
            collection-id-updated,      CollectionId
            collection-id-deleted,      CollectionId
            auto-collection,            AutoCollection
            auto-collection-create,     AutoCollection
            collection-id-auto-created, CollectionId
            collection-id-auto-updated, CollectionId
            collection-id-auto-deleted, CollectionId
            whitelists,                 Whitelist
            whitelist,                  Whitelist
            whitelist-create,           Whitelist
            whitelist-id-created,       WhitelistId
            whitelist-id-deleted,       WhitelistId
            whitelist-urls,             WhitelistUrl
            whitelist-url,              WhitelistUrl
            url-id-created,             UrlId
            url-id-deleted,             UrlId
            copies,                     Copy
            copy,                       Copy
            copy-statuses,              CopyStatuses
            match-id-added,             MatchId
            match-id-deleted,           MatchId
            statuses,                   Status
            status-created,             Status
            status-deleted,             Status
            sounds,                     Sound
            sound,                      Sound
            sound-keys,                 SoundKey
            """)
    void isReadAndWrittenAsItWas(String sample, String record) throws Exception {
        Class<?> type = Class.forName("io.camelmedia.component.pex.model." + record);
        JsonNode read = sample(sample);

        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item :
                read.isArray() ? read : JsonNodeFactory.instance.arrayNode().add(read)) {
            Object model = Json.convert(item, type);
            assertThat(model).isInstanceOf(MediaModel.class);
            written.add(Json.read(Json.bytes(model)));
        }

        JsonNode expected = withoutNulls(expected(sample));
        assertThat(expected.isArray() ? written : written.get(0)).isEqualTo(expected);
    }

    @Test
    void theNumberCountsWhereItsTextDiffers() throws Exception {
        Asset asset = Json.convert(sample("assets").get(1), Asset.class);

        assertThat(asset.assetId()).isEqualTo(1234567890123456787L);
        assertThat(asset.assetIdStr()).isEqualTo("1234567890123456788");
    }

    @Test
    void theTextCountsWhereThereIsNoNumber() throws Exception {
        AssetId id = Json.convert(Json.read("{\"asset_id_str\":\"9223372036854775807\"}"), AssetId.class);

        assertThat(id.assetId()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aProcessingStatusIsReadAsTextAndAsObject() throws Exception {
        ProcessingStatus listed =
                Json.convert(sample("assets").get(0), Asset.class).processingStatus();
        ProcessingStatus whole = Json.convert(sample("asset"), Asset.class).processingStatus();

        assertThat(listed.status()).isEqualTo(ProcessingStatus.FAILED);
        assertThat(listed.error()).isNull();
        assertThat(whole.status()).isEmpty();
        assertThat(whole.error()).isEmpty();
    }

    @Test
    void aSingleIsrcIsAListOfOne() throws Exception {
        Asset asset = Json.convert(sample("asset"), Asset.class);

        assertThat(asset.music().isrcs()).containsExactly("example");
        assertThat(asset.youtubeContentId().assetId()).isEqualTo("example");
        assertThat(asset.excludedSegments().get(1).lower()).isEqualTo(BigDecimal.valueOf(20));
    }

    @Test
    void bothSpellingsOfAFieldAreRead() throws Exception {
        Copy copy = Json.convert(Json.read("""
                        {"match_data":{"copy_percentage_of_asset":40,"asset_percentage_of_copy":12.50},
                         "copy_statistics":{"dislikes_count":7},
                         "useractions":{"statuses":[60,305]}}"""), Copy.class);

        assertThat(copy.matchData().copyPercentageOfAsset()).isEqualTo(BigDecimal.valueOf(40));
        assertThat(copy.matchData().assetPercentageOfCopy()).isEqualTo(new BigDecimal("12.50"));
        assertThat(copy.copyStatistics().dislikesCount()).isEqualTo(7);
        assertThat(copy.userActions().statuses()).containsExactly(MatchStatus.FOR_FURTHER_REVIEW, new MatchStatus(305));
    }

    @Test
    void valuesThatTheServiceAddsLaterAreKept() throws Exception {
        String later = "{\"match_category\":\"XL\",\"content_type\":\"hologram\",\"score\":1.10}";
        Asset asset = Json.convert(Json.read("{\"match_types\":[\"audio\",\"smell\"]}"), Asset.class);

        Copy copy = Json.convert(Json.read(later), Copy.class);

        assertThat(copy.matchCategory()).isEqualTo(new MatchCategory("XL")).hasToString("XL");
        assertThat(copy.contentType()).isEqualTo(new MediaType("hologram"));
        assertThat(Json.text(copy)).isEqualTo(later);
        assertThat(asset.matchTypes()).containsExactly(MatchType.AUDIO, new MatchType("smell"));
    }

    @Test
    void datesAreTextsThatTellWhatTheySay() throws Exception {
        Asset asset = Json.convert(sample("asset"), Asset.class);
        Whitelist unlimited = Json.convert(sample("whitelists").get(1), Whitelist.class);
        Whitelist limited = Json.convert(sample("whitelists").get(0), Whitelist.class);

        assertThat(asset.createdAt().instant()).contains(Instant.parse("2014-02-14T00:00:00Z"));
        assertThat(asset.productionDate().day()).contains(LocalDate.of(2017, 1, 12));
        assertThat(unlimited.datesLimit().startDate().infinite()).isTrue();
        assertThat(unlimited.datesLimit().endDate().instant()).isEmpty();
        assertThat(limited.datesLimit().endDate().day()).contains(LocalDate.of(2114, 2, 14));
        assertThat(limited.datesLimit().startDate().instant()).contains(Instant.parse("2014-02-14T00:00:00Z"));
    }

    @Test
    void anUpdateTellsAbsentFromNull() throws Exception {
        String json = "{\"title\":\"a\",\"music\":null}";

        AssetUpdate read = Json.convert(Json.read(json), AssetUpdate.class);

        assertThat(Json.tree(read)).isEqualTo(Json.read(json));
        assertThat(AssetUpdate.builder().title("a").music(null).build()).isEqualTo(read);
        assertThat(read.title()).isEqualTo("a");
        assertThat(read.music()).isNull();
        assertThat(read.collectionIds()).isNull();
    }

    @Test
    void anUpdateTellsWhatItNames() throws Exception {
        AssetUpdate update = Json.convert(sample("asset-update"), AssetUpdate.class);

        assertThat(update.mediaType()).isEqualTo(MediaType.AUDIOVISUAL);
        assertThat(update.collectionIds()).containsExactly(0L);
        assertThat(update.music().album()).isEqualTo("album");
        assertThat(update.productionDate().day()).contains(LocalDate.of(2000, 1, 1));
        assertThat(update.excludedSegments()).hasSize(2);
    }

    @Test
    void theSignatureOfAnUploadAddressIsNotShown() throws Exception {
        CreatedAsset created = Json.convert(sample("created-for-put"), CreatedAsset.class);

        assertThat(created.fileUrl()).contains("?token=323536");
        assertThat(created.toString())
                .contains("https://api.pex.com/int/file-upload/")
                .doesNotContain("323536");
    }

    private static JsonNode sample(String name) throws IOException {
        return resource("/samples/" + name + ".json");
    }

    /** What is written: the sample itself, unless the document prints one thing in two ways. */
    private static JsonNode expected(String name) throws IOException {
        String written = "/samples/written/" + name + ".json";
        return PexSamplesTest.class.getResource(written) == null ? sample(name) : resource(written);
    }

    private static JsonNode resource(String path) throws IOException {
        try (InputStream in = PexSamplesTest.class.getResourceAsStream(path)) {
            return Json.read(in);
        }
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(PexSamplesTest::withoutNulls);
        return node;
    }
}
