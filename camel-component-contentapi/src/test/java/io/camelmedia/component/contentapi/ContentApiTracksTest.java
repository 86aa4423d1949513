// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.contentapi.model.OriginalAsset;
import io.camelmedia.component.contentapi.model.TrackMapping;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiTracksTest extends ContentApiTestSupport {

    private static final String MAP = "contentapi:legacy/tracks/map?trackToken=1153552";
    private static final String ORIGINALS = "contentapi:legacy/tracks/originals?trackToken=1153552";
    private static final String EXISTS = "contentapi:legacy/tracks/exists?trackToken=1153552";

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    private String first;
    private String second;

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @BeforeEach
    void addAssets() {
        first = api.addAsset("a.flac", "audio/x-flac", new byte[] {1});
        second = api.addAsset("b.flac", "audio/x-flac", new byte[] {2});
    }

    @Test
    void mapsATrackToAListOfAssets() {
        List<?> mappings = template.requestBody(MAP, List.of(first, second), List.class);

        assertThat(mappings)
                .extracting(TrackMapping.class::cast)
                .allSatisfy(mapping -> assertThat(mapping.legacyTrackToken()).isEqualTo("1153552"))
                .extracting(TrackMapping::originalAssetId)
                .containsExactly(first, second);
        assertThat(api.journal().last().bodyText()).isEqualTo("[\"" + first + "\",\"" + second + "\"]");
    }

    @Test
    void takesTheAssetsToMapFromJsonTheUriOrAHeader() {
        String json = "[\"" + first + "\",\"" + second + "\"]";
        Stream.<Runnable>of(
                        () -> template.requestBody(MAP, json),
                        () -> template.requestBody(MAP + "&originalAssetIds=" + first + "," + second, "not read"),
                        () -> template.requestBodyAndHeader(
                                MAP, null, "CamelContentApiOriginalAssetIds", List.of(first, second)))
                .forEach(call -> {
                    call.run();
                    assertThat(api.journal().last().bodyText()).isEqualTo(json);
                });
    }

    @Test
    void refusesToMapNothing() {
        assertThat(failure(MAP, List.of(), Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("contentapi:legacy/tracks/map: body=[] has 0 entries; allowed: 1 or more");
        assertThat(failure(MAP))
                .hasMessage("contentapi:legacy/tracks/map: originalAssetIds is required: give the option"
                        + " originalAssetIds or the header CamelContentApiOriginalAssetIds, or as the body");
        assertThat(api.journal().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"originalAssetIds\":[\"a\"]}", "[{\"originalAssetId\":\"a\"}]", "[\"a\", [\"b\"]]"})
    void refusesToMapWhatIsNoListOfIds(String json) {
        assertThat(failure(MAP, json, Map.of())).isInstanceOf(ValidationException.class);
        assertThat(api.journal().all()).isEmpty();
    }

    @Test
    void anAssetToMapMustExist() {
        MediaApiException missing = failure(MAP, List.of(first, "unknown"), Map.of());

        assertThat(missing).isInstanceOf(NotFoundException.class).hasMessageContaining("unknown");
    }

    @Test
    void listsOneOriginalThatTheServicePrintsAlone() {
        api.mapTrack("1153552", first);

        List<?> originals = template.requestBody(ORIGINALS, null, List.class);

        assertThat(originals).hasSize(1);
        assertThat(((OriginalAsset) originals.get(0)).originalAssetId()).isEqualTo(first);
    }

    @Test
    void listsSeveralOriginals() {
        api.mapTrack("1153552", first, second);

        List<?> originals = template.requestBody(ORIGINALS, null, List.class);

        assertThat(originals)
                .extracting(original -> ((OriginalAsset) original).originalAssetId())
                .containsExactly(first, second);
    }

    @Test
    void listsOriginalsAsMaps() {
        api.mapTrack("1153552", first);

        List<?> originals = template.requestBody(ORIGINALS + "&responseType=map", null, List.class);

        assertThat(originals).singleElement().isInstanceOf(Map.class);
    }

    @Test
    void tellsWhetherATrackExists() {
        assertThat(template.requestBody(EXISTS, (Object) null)).isEqualTo(false);

        api.mapTrack("1153552", first);

        assertThat(template.requestBody(EXISTS, (Object) null)).isEqualTo(true);
        assertThat(api.journal().last().method()).isEqualTo("HEAD");
    }

    @Test
    void aTrackInConflictIsAnErrorAndNeitherTrueNorFalse() {
        api.mapTrack("1153552", first);
        api.refuseToSign(first);

        assertThat(failure(EXISTS))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith(
                        "contentapi:legacy/tracks/exists: 409 Conflict; check the state of what the call names (HEAD http");
    }
}
