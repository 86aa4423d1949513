// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.AssetMetadata;
import io.camelmedia.component.pex.model.MediaType;
import io.camelmedia.component.pex.model.Music;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the metadata of an upload come from. */
@Timeout(60)
class PexUploadMetadataTest extends PexUploadTestSupport {

    private static final int FIRST = 512 * 1024;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void metadataComesFromTheRecordInTheHeader() {
        AssetMetadata metadata = AssetMetadata.builder()
                .title("A Film")
                .mediaType(MediaType.AUDIOVISUAL)
                .productionDate(LocalDate.of(1999, 1, 2))
                .collectionIds(3L)
                .music(new Music(List.of(), List.of("USAT29900609"), "b", "c"))
                .build();

        call(UPLOAD, file, Map.of("CamelPexMetadata", metadata), UploadedAsset.class);

        assertThat(registered().json())
                .isEqualTo(json("{'title':'A Film','media_type':'audiovisual','production_date':'1999-01-02',"
                        + "'collection_ids':[3],'music':{'iswcs':[],'isrcs':['USAT29900609'],'artist':'b','album':'c'},"
                        + "'mime_type':'video/mp4','fid':'" + sha256(Arrays.copyOf(film, FIRST)) + "'}"));
    }

    @Test
    void optionsAndHeadersOfSingleFieldsWinOverTheMetadata() {
        Map<String, Object> metadata =
                Map.of("title", "of the map", "music", Map.of("artist", "of the map", "label", "kept", "album", "c"));

        call(
                UPLOAD + "?title=of the option&artist=of the option",
                file,
                Map.of("CamelPexMetadata", metadata, "CamelPexArtist", "of the header"),
                UploadedAsset.class);

        assertThat(registered().json().path("title").asText()).isEqualTo("of the option");
        assertThat(registered().json().path("music"))
                .isEqualTo(json("{'artist':'of the header','label':'kept','album':'c'}"));
    }

    @Test
    void metadataCanBeJson() {
        call(
                UPLOAD,
                file,
                Map.of("CamelPexMetadata", "{\"title\":\"of the JSON\",\"reference_ids\":[\"r\"],\"new_field\":1.10}"),
                UploadedAsset.class);

        assertThat(registered().bodyText()).contains("\"title\":\"of the JSON\"", "\"new_field\":1.10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"media_type":"movie"}           | metadata field media_type=movie is not permitted; allowed: audio, video, audiovisual
            {"production_date":"2.1.1999"}   | metadata field production_date=2.1.1999 is no date
            {"collection_ids":["a"]}         | metadata field collection_ids=[a] is no whole number
            ["title"]                        | header CamelPexMetadata=["title"] is no JSON object
            """)
    void metadataThatIsWrongIsRefusedBeforeAnythingIsSent(String metadata, String text) {
        assertThat(failure(UPLOAD, file, Map.of("CamelPexMetadata", metadata)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("pex:assets/upload: " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void aHeaderThatTellsOfNoMediaDoesNotHideWhatTheNameTells() {
        call(UPLOAD, file, Map.of(Exchange.CONTENT_TYPE, "application/json"), UploadedAsset.class);

        assertThat(registered().json().path("mime_type").asText()).isEqualTo("video/mp4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | audio/mpeg | title is required, for the media have no name: give the option title
            film.data   | ''         | mediaType is required, for application/octet-stream tells neither audio nor video: give the option mediaType
            """)
    void whatNothingTellsIsAskedFor(String name, String type, String text) {
        Map<String, Object> headers =
                name.isEmpty() ? Map.of(Exchange.CONTENT_TYPE, type) : Map.of(Exchange.FILE_NAME, name);

        assertThat(failure(UPLOAD, film, headers))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pex:assets/upload: " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Video/MP4, video", "AUDIO/mpeg, audio", "video/mp4; codecs=avc1, video"})
    void theKindOfMediaIsReadInAnyCase(String type, String kind) {
        template.requestBodyAndHeaders(
                UPLOAD + (UPLOAD.contains("?") ? "&" : "?") + "title=t", film, Map.of(Exchange.CONTENT_TYPE, type));

        assertThat(pex.journal().requests("POST", "/v*/cms/assets/upload"))
                .first()
                .satisfies(request ->
                        assertThat(request.json().path("media_type").asText()).isEqualTo(kind));
    }
}
