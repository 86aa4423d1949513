// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.AssetUpdate;
import io.camelmedia.component.pex.model.Collection;
import io.camelmedia.support.json.MediaMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How headers, the URI and the body make one request, field by field. */
class PexBodiesTest extends PexWireTestSupport {

    private static final String PATCH = "pex:assets/patch?assetId=1";
    private static final String UPDATE = "pex:assets/update?assetId=1";

    @Test
    void aHeaderWinsOverTheUriAndTheUriOverTheBody() {
        String body = "{'title':'body','production_date':'2000-01-01','media_type':'audio'}".replace('\'', '"');

        assertThat(sent(PATCH + "&title=uri&productionDate=2026-01-31", body, Map.of("CamelPexTitle", "header"))
                        .body())
                .isEqualTo(json("{'title':'header','production_date':'2026-01-31','media_type':'audio'}"));
    }

    @Test
    void fieldsWithinAnObjectAreMergedOneByOne() {
        String body = "{\"music\":{\"artist\":\"body\",\"album\":\"body\",\"isrcs\":[\"a\"]}}";

        assertThat(sent(PATCH + "&album=uri", body, Map.of("CamelPexArtist", "header"))
                        .body())
                .isEqualTo(json("{'music':{'artist':'header','album':'uri','isrcs':['a']}}"));
    }

    @Test
    void anUpdateWithItsTitleInTheUriKeepsWhatItsBodyHolds() {
        AssetUpdate update =
                AssetUpdate.builder().music(null).collectionIds(List.of(7L)).build();
        String json = "{\"excluded_segments\":[{\"lower\":0,\"upper\":15}],\"music\":{\"isrcs\":[\"a\"]}}";

        assertThat(sent(UPDATE + "&title=t", update).body())
                .isEqualTo(json("{'title':'t','collection_ids':[7],'music':null}"));
        assertThat(sent(UPDATE + "&title=t", json).body())
                .isEqualTo(json("{'title':'t','excluded_segments':[{'lower':0,'upper':15}],'music':{'isrcs':['a']}}"));
        assertThat(sent(UPDATE, json, Map.of("CamelPexTitle", "t")).body().size())
                .isEqualTo(3);
    }

    @Test
    void aNullOfTheBodyIsSentUnlessTheUriOrAHeaderGivesAValue() {
        assertThat(sent(PATCH, "{\"title\":null}").body()).isEqualTo(json("{'title':null}"));
        assertThat(sent(PATCH + "&title=uri", "{\"title\":null}").body()).isEqualTo(json("{'title':'uri'}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:copies/statuses/add?matchId=1 | {'status':'60'}        | {'status':60}
            pex:assets/track?assetId=1        | {'is_tracked':'true'}  | {'is_tracked':true}
            pex:assets/patch?assetId=1        | {'collection_ids':'7'} | {'collection_ids':[7]}
            """)
    void aFieldOfTheBodyIsSentInItsType(String uri, String body, String sent) {
        assertThat(sent(uri, body.replace('\'', '"')).body()).isEqualTo(json(sent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:assets/patch?assetId=1           | {'titel':'t'}                        | titel is unknown; did you mean title?
            pex:assets/patch?assetId=1           | {'title':'t','reference_id':['r']}   | reference_id is unknown; did you mean reference_ids?
            pex:assets/patch?assetId=1&album=a   | {'title':'t','titel':'t'}            | titel is unknown; did you mean title?
            pex:assets/patch?assetId=1           | {'music':{'isrc':['a']}}             | music.isrc is unknown; did you mean isrcs?
            pex:copies/statuses/add?matchId=1    | {'status':60,'state':60}             | state is unknown; did you mean status?
            """)
    void anUnknownNameIsRefusedWithTheNearestWhateverTheUriSets(String uri, String body, String text) {
        assertThat(refusal(uri, body.replace('\'', '"'))).contains(": the body field " + text);
    }

    @Test
    void anUnknownNameIsSentWhenNotStrict() {
        assertThat(sent(PATCH + "&strict=false", "{\"title\":\"t\",\"mood\":\"blue\"}")
                        .body())
                .isEqualTo(json("{'title':'t','mood':'blue'}"));
    }

    static List<Object> bodiesOfSomethingElse() {
        return List.of(
                Collection.of("another", "record"),
                new MediaMap(Map.of("title", "of an answer")),
                Map.of("nothing", "of the operation"),
                "{\"nothing\":\"of the operation\"}",
                List.of("a list"),
                "no JSON",
                7);
    }

    @ParameterizedTest
    @MethodSource("bodiesOfSomethingElse")
    void aBodyOfSomethingElseIsLeftAloneWhenTheUriGivesAField(Object body) {
        assertThat(sent(PATCH + "&title=t", body).body()).isEqualTo(json("{'title':'t'}"));
    }

    @ParameterizedTest
    @MethodSource("bodiesOfSomethingElse")
    void aBodyOfSomethingElseIsRefusedWhenNothingElseGivesAField(Object body) {
        assertThat(refusal(PATCH, body)).startsWith("pex:assets/patch: ").containsAnyOf("it may be ", "allowed: ");
    }

    @Test
    void aFileIsReadOnlyWhenNothingElseGivesAField(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("update.json"), "{\"title\":\"of the file\"}");

        assertThat(sent(PATCH, file).body()).isEqualTo(json("{'title':'of the file'}"));
        assertThat(sent(PATCH + "&album=a", file).body()).isEqualTo(json("{'music':{'album':'a'}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void aLongStreamIsLeftAloneWhenTheUriGivesAField(String type) {
        byte[] body = ("{\"title\":\"" + "t".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(sent(PATCH + "&album=a", new ByteArrayInputStream(body), Map.of("Content-Type", type))
                        .body())
                .isEqualTo(json("{'music':{'album':'a'}}"));
    }

    @Test
    void jsonThatComesAsAStreamIsMerged() {
        byte[] body = "{\"title\":\"stream\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(sent(PATCH + "&album=a", new ByteArrayInputStream(body)).body())
                .isEqualTo(json("{'title':'stream','music':{'album':'a'}}"));
    }
}
