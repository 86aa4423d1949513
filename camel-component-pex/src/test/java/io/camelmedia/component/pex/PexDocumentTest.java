// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.AssetTracking;
import io.camelmedia.component.pex.model.AutoCollection;
import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.wire.SentRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document prints, and what it leaves open, as a plain server sees it. */
class PexDocumentTest extends PexWireTestSupport {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:assets                                          | GET /v3/cms/assets
            pex:assets/create?uploadMethod=tus&title=t&mediaType=audio&mimeType=a/b&productionDate=2026-01-31&fid=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef | POST /v4/cms/assets/upload
            pex:copies/statuses/delete?matchId=1&statusId=2     | DELETE /v3/drm/copies/1/status/2
            pex:statuses/delete?statusId=2                      | DELETE /v3/drm/copies/status/2
            pex:sounds/get?soundId=s&platform=p                 | GET /v3/drm/sound-metadata/s?platform=p
            pex:sounds/get?soundId=s&platform=p&soundMetadataPath=/drm/sound-metadata | GET /drm/sound-metadata/s?platform=p
            pex:copies?isrc=US-AT2-99-00609                     | GET /v3/drm/copies?isrc=US-AT2-99-00609
            pex:copies?start=02-29-2024&isTakenDown=false       | GET /v3/drm/copies?start=02-29-2024&is_taken_down=false
            pex:assets?isrc=USAT29900609,USAT29900610&isTracked=true | GET /v3/cms/assets?is_tracked=true&isrc=USAT29900609&isrc=USAT29900610
            """)
    void aRequestIsTheDocuments(String uri, String line) {
        assertThat(sent(uri).line()).isEqualTo(line);
    }

    @Test
    void soundsAreAskedForUnderTheConfiguredPrefixToo() {
        String sounds = "[{\"sound_id\":\"s\",\"platform\":\"p\"}]";

        assertThat(sent("pex:sounds", sounds).line()).isEqualTo("POST /v3/drm/sound-metadata");
        assertThat(sent("pex:sounds?soundMetadataPath=/drm/sound-metadata", sounds)
                        .line())
                .isEqualTo("POST /drm/sound-metadata");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void trackingIsSentAsABoolean(boolean tracked) {
        assertThat(sent("pex:assets/track?assetId=1&isTracked=" + tracked).body())
                .isEqualTo(json("{'is_tracked':" + tracked + "}"));
        assertThat(sent("pex:assets/track?assetId=1", null, Map.of("CamelPexIsTracked", String.valueOf(tracked)))
                        .body())
                .isEqualTo(json("{'is_tracked':" + tracked + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\""})
    void trackingIsReadAsABooleanAndAsText(String tracked) {
        service.answer("GET /v3/cms/assets/1/track", "{\"asset_id\":1,\"is_tracked\":" + tracked + "}");

        assertThat(answer("pex:assets/tracking?assetId=1", AssetTracking.class).isTracked())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            startDate=2014-02-31&endDate=infinity    | startDate=2014-02-31 is not allowed; it must be a day written as yyyy-mm-dd, or -infinity
            startDate=-infinity&endDate=2014-13-01   | endDate=2014-13-01 is not allowed; it must be a day written as yyyy-mm-dd, or infinity
            startDate=2014-02-02&endDate=2014-02-01  | startDate=2014-02-02 is after endDate=2014-02-01
            """)
    void aWhitelistHasRealDatesAndDoesNotEndBeforeItBegins(String dates, String text) {
        assertThat(refusedAtStart("pex:whitelists/create?" + dates)).isEqualTo("pex:whitelists/create: " + text);
    }

    @ParameterizedTest
    @CsvSource({"2014-02-28, 2014-02-28", "2024-02-29, infinity", "-infinity,  2014-02-28", "-infinity,  infinity"})
    void aWhitelistMayLastADayOrForEver(String start, String end) {
        String limit = "{'dates_limit':{'start_date':'" + start + "','end_date':'" + end + "'}}";

        assertThat(sent("pex:whitelists/create?startDate=" + start + "&endDate=" + end)
                        .body())
                .isEqualTo(json(limit));
        assertThat(sent("pex:whitelists/create", Json.text(json(limit))).body()).isEqualTo(json(limit));
    }

    @Test
    void datesOfABodyAreCheckedToo() {
        assertThat(refusal(
                        "pex:whitelists/create",
                        "{\"dates_limit\":{\"start_date\":\"2014-02-02\",\"end_date\":\"2014-02-01\"}}"))
                .isEqualTo("pex:whitelists/create: startDate=2014-02-02 is after endDate=2014-02-01");
    }

    @ParameterizedTest
    @CsvSource({
        "pex:assets/link?mediaType=audio&link=, link",
        "pex:collections/auto/create?sourceUrl=, source_url",
        "pex:whitelists/urls/create?whitelistId=1&sourceUrl=, source_url"
    })
    void anAddressNeedsNoScheme(String uri, String field) {
        assertThat(sent(uri + "media.example.com/a?b").body().path(field).asText())
                .isEqualTo("media.example.com/a?b");
    }

    @Test
    void countersAreReadAsNumbersAndKeptAsObjects() {
        String statistics = "{\"views_count\":7,\"likes_count\":{\"love\":3,\"haha\":1.50},\"dislikes_count\":2}";
        service.answer("GET /v3/drm/copies/1", "{\"match_id\":1,\"copy_statistics\":" + statistics + "}");

        Copy copy = answer("pex:copies/get?matchId=1", Copy.class);

        assertThat(copy.copyStatistics().viewsCount()).isEqualTo(7);
        assertThat(copy.copyStatistics().dislikesCount()).isEqualTo(2);
        assertThat(copy.copyStatistics().likesCount()).isNull();
        assertThat(Json.tree(copy).at("/copy_statistics/likes_count")).isEqualTo(json("{'love':3,'haha':1.50}"));
    }

    @Test
    void matchingSegmentsMayBePairs() {
        String matched = "{\"matching_segments_in_asset\":[[0,12.5],[20,31]],\"matching_segments_in_copy\":[1,2.50],"
                + "\"length_of_match\":12.5}";
        service.answer("GET /v3/drm/copies", "[{\"match_id\":1,\"match_data\":" + matched + "},{\"match_id\":2}]");

        List<?> copies = answer("pex:copies", List.class);

        assertThat(copies).hasSize(2).allSatisfy(copy -> assertThat(copy).isInstanceOf(Copy.class));
        assertThat(json(Json.text(copies.get(0))).path("match_data")).isEqualTo(json(matched));
        assertThat(((Copy) copies.get(0)).matchData().matchingSegmentsInCopy()).hasSize(2);
    }

    @Test
    void whatIsPrintedInTwoShapesIsReadInBoth() {
        service.answer("GET /v3/cms/assets/1", """
                {"asset_id_str":"9223372036854775807","processing_status":{"status":"failed","error":"e"},
                 "music":{"isrcs":"USAT29900609"},"youtube_content_id":{"cid_asset_id":"c"},"reference_ids":"r"}""");
        service.answer("GET /v3/cms/assets/2", """
                {"asset_id":2,"processing_status":"failed","music":{"isrcs":["USAT29900609"]},
                 "youtube_content_id":{"asset_id":"c"},"reference_ids":["r"]}""");

        Asset one = answer("pex:assets/get?assetId=1", Asset.class);
        Asset other = answer("pex:assets/get?assetId=2", Asset.class);

        assertThat(one.assetId()).isEqualTo(Long.MAX_VALUE);
        assertThat(List.of(one, other)).allSatisfy(asset -> {
            assertThat(asset.processingStatus().status()).isEqualTo("failed");
            assertThat(asset.music().isrcs()).containsExactly("USAT29900609");
            assertThat(asset.youtubeContentId().assetId()).isEqualTo("c");
            assertThat(asset.referenceIds()).containsExactly("r");
        });
    }

    @Test
    void anAutoCollectionMayTellByTextWhetherItIsActive() {
        service.answer(
                "GET /v3/cms/collections/auto/1",
                "{\"collection_id\":1,\"is_active\":\"true\",\"reference_id\":[\"a\",\"b\"]}");

        AutoCollection collection = answer("pex:collections/auto/get?collectionId=1", AutoCollection.class);

        assertThat(collection.isActive()).isTrue();
        assertThat(Json.tree(collection).path("reference_id")).isEqualTo(json("['a','b']"));
    }

    @Test
    void theNumberOfAnIdCountsWhereItsTextDiffers() {
        service.answer(
                "GET /v3/cms/assets/1", "{\"asset_id\":1234567890123456787,\"asset_id_str\":\"1234567890123456788\"}");

        assertThat(answer("pex:assets/get?assetId=1", Asset.class).assetId()).isEqualTo(1234567890123456787L);
    }

    @Test
    void credentialsAreABearerAndEveryBodyIsJson() {
        SentRequest request = sent("pex:assets/track?assetId=1&isTracked=true");

        assertThat(request.header("Authorization")).isEqualTo("Bearer fake-key");
        assertThat(request.header("Content-Type")).startsWith("application/json");
    }
}
