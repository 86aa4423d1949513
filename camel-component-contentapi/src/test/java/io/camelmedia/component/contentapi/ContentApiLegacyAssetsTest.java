// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.component.contentapi.model.LegacyAsset;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiLegacyAssetsTest extends ContentApiTestSupport {

    private static final String LIST = "contentapi:legacy/assets";
    private static final String CREATE = "contentapi:legacy/assets/create";
    private static final String BY_TOKEN = "?trackToken=1032920";
    private static final String ID = "0001fcbe1459a8e2db2b04fa8a22a74fbefccea5374ca1709e39857502493e3c";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @Test
    void createsFromARecord() {
        LegacyAsset created =
                template.requestBody(CREATE, new LegacyAsset("1032920", "1032920.wav", null), LegacyAsset.class);

        assertThat(created.legacyTrackToken()).isEqualTo("1032920");
        assertThat(created.originalFileName()).isEqualTo("1032920.wav");
        assertThat(created.legacyAssetId()).isNull();
        assertThat(api.journal().last().bodyText())
                .isEqualTo("{\"legacyTrackToken\":\"1032920\",\"originalFileName\":\"1032920.wav\"}");
    }

    @Test
    void createsFromAMapJsonTheUriOrHeaders() {
        template.requestBody(CREATE, Map.of("legacyTrackToken", "1"));
        template.requestBody(CREATE, "{\"legacyTrackToken\":\"2\"}");
        template.requestBody(CREATE + "?legacyTrackToken=3&originalFileName=3.wav&legacyAssetId=" + ID, "not read");
        template.requestBodyAndHeaders(
                CREATE, null, Map.of("CamelContentApiLegacyTrackToken", "4", "CamelContentApiResultLegacyAssetId", ID));

        assertThat(tokens(template.requestBody(LIST, null, List.class))).containsExactly("1", "2", "3", "4");
    }

    @Test
    void refusesToCreateWithoutATrackToken() {
        assertThat(failure(CREATE, Map.of("originalFileName", "1032920.wav"), Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("contentapi:legacy/assets/create: legacyTrackToken is required: give the option"
                        + " legacyTrackToken or the header CamelContentApiLegacyTrackToken, or legacyTrackToken in"
                        + " the body");
        assertThat(api.journal().all()).isEmpty();
    }

    @Test
    void whatTheServiceFindsNullOrEmptyIsAValidationError() {
        MediaApiException refused = failure(CREATE, "{\"legacyTrackToken\":\"\"}", Map.of());

        assertThat(refused).isInstanceOf(ValidationException.class);
        assertThat(refused.getCode()).isEqualTo("ArgumentNullOrEmptyError");
        assertThat(refused.getHttpResponseCode()).isEqualTo(404);
        assertThat(refused.getMessage()).contains("(statusCode 409)");
        assertThat(refused.getRequestId()).hasSize(32);
    }

    @Test
    void aCreationWhoseAnswerIsLostIsNotRepeated() {
        api.faults().on("POST", "/v0/legacy/assets").times(1).loseResponse();

        failure(CREATE + "?legacyTrackToken=1032920");

        assertThat(api.journal().count("POST", "/v0/legacy/assets")).isEqualTo(1);
    }

    @Test
    void updatesByTokenOrByKey() {
        template.requestBody(CREATE + "?legacyTrackToken=1032920&originalFileName=1032920.wav", (Object) null);

        LegacyAsset byToken = template.requestBody(
                "contentapi:legacy/assets/update" + BY_TOKEN,
                new LegacyAsset(null, "1032920.ogg", ID),
                LegacyAsset.class);
        assertThat(byToken.originalFileName()).isEqualTo("1032920.ogg");
        assertThat(byToken.legacyAssetId()).isEqualTo(ID);
        assertThat(api.journal().last().path()).isEqualTo("/v0/legacy/assets/trackToken:1032920");
        assertThat(api.journal().last().bodyText())
                .isEqualTo("{\"originalFileName\":\"1032920.ogg\",\"legacyAssetId\":\"" + ID + "\"}");

        LegacyAsset byKey = template.requestBodyAndHeader(
                "contentapi:legacy/assets/update?originalFileName=1032920.mp3",
                null,
                "CamelContentApiCompositeKey",
                "trackToken:1032920",
                LegacyAsset.class);
        assertThat(byKey.originalFileName()).isEqualTo("1032920.mp3");
        assertThat(api.journal().last().bodyText()).isEqualTo("{\"originalFileName\":\"1032920.mp3\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "update"})
    void aLegacyAssetThatIsUnknownIsNotFound(String verb) {
        MediaApiException missing = failure("contentapi:legacy/assets/" + verb + BY_TOKEN);

        assertThat(missing).isInstanceOf(NotFoundException.class);
        assertThat(missing.getCode()).isEqualTo("ModelNotFoundError");
    }

    @Test
    void answersTheSignedAddressByTokenOrByKey() {
        String id = api.addLegacyAsset("1032920", "1032920.wav", new byte[] {1});

        AssetLocation byToken =
                template.requestBody("contentapi:legacy/assets/get" + BY_TOKEN, null, AssetLocation.class);
        AssetLocation byKey = template.requestBody(
                "contentapi:legacy/assets/get?compositeKey=trackToken:1032920", null, AssetLocation.class);

        assertThat(byToken.url()).hasPath("/media/" + id + "/legacy");
        assertThat(byKey.url()).hasPath("/media/" + id + "/legacy");
        assertThat(api.journal().all())
                .allSatisfy(request -> assertThat(request.path()).isEqualTo("/v0/legacy/assets/trackToken:1032920"));
        assertThat(api.cdn().requests()).isEmpty();
    }

    @Test
    void anAddressThatCannotBeSignedIsAConflict() {
        template.requestBody(CREATE + "?legacyTrackToken=1032920", (Object) null);

        MediaApiException refused = failure("contentapi:legacy/assets/get" + BY_TOKEN);

        assertThat(refused).isInstanceOf(ConflictException.class);
        assertThat(refused.getCode()).isEqualTo("ModelInvalidError");
    }

    @Test
    void theUrisKeyDropsTheHeaderOfTheOther() {
        api.addLegacyAsset("1032920", "1032920.wav", new byte[] {1});

        template.requestBodyAndHeader(
                "contentapi:legacy/assets/get" + BY_TOKEN, null, "CamelContentApiCompositeKey", "trackToken:other");

        assertThat(api.journal().last().path()).endsWith(":1032920");
    }

    @Test
    void keysThatComeTogetherInHeadersAreRefused() {
        Map<String, Object> both =
                Map.of("CamelContentApiTrackToken", "1", "CamelContentApiCompositeKey", "trackToken:1");

        assertThat(failure("contentapi:legacy/assets/get", null, both))
                .hasMessage("contentapi:legacy/assets/get: trackToken, compositeKey exclude each other");
        assertThat(failure("contentapi:legacy/assets/get"))
                .hasMessage("contentapi:legacy/assets/get: one of trackToken, compositeKey is required");
    }

    @Test
    void tellsWhetherALegacyAssetExistsAndItsId() {
        String id = api.addLegacyAsset("1032920", "1032920.wav", new byte[] {1});

        Exchange known = template.request("contentapi:legacy/assets/exists" + BY_TOKEN, exchange -> {});
        Exchange unknown = template.request(
                "contentapi:legacy/assets/exists?compositeKey=trackToken:other", exchange -> exchange.getMessage()
                        .setHeader("CamelContentApiResultLegacyAssetId", "of an earlier call"));

        assertThat(known.getMessage().getBody()).isEqualTo(true);
        assertThat(known.getMessage().getHeader("CamelContentApiResultLegacyAssetId"))
                .isEqualTo(id);
        assertThat(unknown.getMessage().getBody()).isEqualTo(false);
        assertThat(unknown.getMessage().getHeaders()).doesNotContainKey("CamelContentApiResultLegacyAssetId");
        assertThat(unknown.getMessage().getHeader("CamelContentApiResponseStatus"))
                .isEqualTo(404);
    }

    @Test
    void listsOnePage() {
        addAssets(5);

        Exchange answered = template.request(LIST + "?count=2&start=1", exchange -> {});

        assertThat(tokens(answered.getMessage().getBody(List.class))).containsExactly("1001", "1002");
        assertThat(answered.getMessage().getHeader("CamelContentApiResponseTotal"))
                .isEqualTo(5L);
        assertThat(api.journal().last().query()).isEqualTo("count=2&start=1");
    }

    @Test
    void listsAllPages() {
        addAssets(5);

        List<?> all = template.requestBody(LIST + "?count=2&paging=all", null, List.class);

        assertThat(tokens(all)).containsExactly("1000", "1001", "1002", "1003", "1004");
        assertThat(api.journal().count("GET", "/v0/legacy/assets")).isEqualTo(3);
    }

    @Test
    void fetchesPagesAsTheyAreNeeded() {
        addAssets(5);

        Iterator<?> all = template.requestBody(LIST + "?count=2&paging=iterator", null, Iterator.class);

        assertThat(api.journal().count("GET", "/v0/legacy/assets")).isEqualTo(1);
        List<Object> items = new ArrayList<>();
        all.forEachRemaining(items::add);
        assertThat(tokens(items)).containsExactly("1000", "1001", "1002", "1003", "1004");
        assertThat(api.journal().count("GET", "/v0/legacy/assets")).isEqualTo(3);
    }

    @Test
    void theFiltersOfTheUriAreSentInBrackets() {
        addAssets(5);

        List<?> found = template.requestBody(
                LIST + "?filters.mandatory.gt.legacyTrackToken=1001&filters.mandatory.contains.originalFileName=.WAV"
                        + "&filters.optional.exact.legacyTrackToken=1003&paging=all&count=1",
                null,
                List.class);

        assertThat(tokens(found)).containsExactly("1003");
        assertThat(api.journal().last().query())
                .isEqualTo("filters%5Bmandatory%5D%5Bcontains%5D%5BoriginalFileName%5D=.WAV"
                        + "&filters%5Bmandatory%5D%5Bgt%5D%5BlegacyTrackToken%5D=1001"
                        + "&filters%5Boptional%5D%5Bexact%5D%5BlegacyTrackToken%5D=1003&count=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filters.field=legacyTrackToken,originalFileName",
                "filters.field=legacyTrackToken&filters.field=originalFileName"
            })
    void severalValuesOfAFilterAreOneListWithCommas(String filters) {
        addAssets(1);

        template.requestBody(LIST + "?" + filters, (Object) null);

        assertThat(api.journal().last().query()).isEqualTo("filters%5Bfield%5D=legacyTrackToken%2CoriginalFileName");
    }

    @Test
    void theFiltersOfTheHeaderAreAMapFlatOrDeep() {
        addAssets(5);

        List<Map<String, ?>> same = List.of(
                Map.of("mandatory.exact.legacyTrackToken", "1002"),
                Map.of("mandatory", Map.of("exact", Map.of("legacyTrackToken", 1002))));
        same.forEach(filters -> {
            Object found = template.requestBodyAndHeader(
                    LIST + "?filters.mandatory.gt.legacyTrackToken=1", null, "CamelContentApiFilters", filters);
            assertThat(tokens((List<?>) found)).containsExactly("1002");
        });
    }

    @Test
    void filtersThatAreNoMapAreRefused() {
        assertThat(failure(LIST, null, Map.of("CamelContentApiFilters", "a=b")))
                .hasMessage("contentapi:legacy/assets: header CamelContentApiFilters=a=b is no Map");
    }

    @Test
    void aReadThatWasTurnedAwayForTheRateIsRepeated() {
        api.faults().on("GET", "/v0/legacy/assets").times(1).answer(429, Map.of("Retry-After", "0"), "");

        Exchange answered = template.request(LIST, exchange -> {});

        assertThat(answered.getException()).isNull();
        assertThat(answered.getMessage().getHeader("CamelContentApiResponseAttempts"))
                .isEqualTo(2);
    }

    private static void addAssets(int count) {
        for (int token = 1000; token < 1000 + count; token++) {
            api.addLegacyAsset(Integer.toString(token), token + ".wav", new byte[] {(byte) token});
        }
    }

    private static List<String> tokens(List<?> assets) {
        return assets.stream()
                .map(asset -> ((LegacyAsset) asset).legacyTrackToken())
                .toList();
    }
}
