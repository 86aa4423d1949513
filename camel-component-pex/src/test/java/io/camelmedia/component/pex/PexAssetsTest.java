// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.AssetId;
import io.camelmedia.component.pex.model.AssetLink;
import io.camelmedia.component.pex.model.AssetMetadata;
import io.camelmedia.component.pex.model.AssetTracking;
import io.camelmedia.component.pex.model.AssetUpdate;
import io.camelmedia.component.pex.model.AssetVerification;
import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.component.pex.model.MatchType;
import io.camelmedia.component.pex.model.MediaType;
import io.camelmedia.component.pex.model.Music;
import io.camelmedia.component.pex.model.ProcessingStatus;
import io.camelmedia.component.pex.model.Segment;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexAssetsTest extends PexTestSupport {

    private static final String FID = "6a3facd53527bcf1fb787fa1b550bea5580a827a89d6a88325bcd7a919b111e4";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void registersAFileForAPutFromTheUri() {
        CreatedAsset created = call(
                "pex:assets/create?title=a&mediaType=video&mimeType=video/mpeg&productionDate=2014-02-14"
                        + "&matchTypes=audio,video&collectionIds=1,2&referenceIds=r1,r2&isrcs=USAT29900609&artist=b"
                        + "&youtubeAssetId=y&fid=" + FID,
                CreatedAsset.class);

        assertThat(created.fileUrl()).startsWith(pex.baseUrl() + "/int/file-upload/");
        assertThat(created.blobId()).isNull();
        assertThat(sent("POST", "/v3/cms/assets/upload").json())
                .isEqualTo(json("{'title':'a','media_type':'video','mime_type':'video/mpeg','fid':'" + FID
                        + "','production_date':'2014-02-14','match_types':['audio','video'],'collection_ids':[1,2],"
                        + "'reference_ids':['r1','r2'],'music':{'isrcs':['USAT29900609'],'artist':'b'},"
                        + "'youtube_content_id':{'asset_id':'y'}}"));
    }

    @Test
    void registersAFileForTusFromTheRecord() {
        AssetMetadata metadata = AssetMetadata.builder()
                .title("a")
                .mediaType(MediaType.AUDIO)
                .matchTypes(MatchType.AUDIO)
                .mimeType("audio/mp3")
                .fid(FID)
                .productionDate(LocalDate.of(2014, 2, 14))
                .music(new Music(List.of(), List.of("USAT29900609"), "b", "c"))
                .build();

        CreatedAsset created = call("pex:assets/create?uploadMethod=tus", metadata, CreatedAsset.class);

        assertThat(created.blobId()).isNotBlank();
        assertThat(created.fileUrl()).isNull();
        assertThat(sent("POST", "/v4/cms/assets/upload").json()).isEqualTo(Json.tree(metadata));
    }

    @Test
    void theMethodCanComeAsAHeader() {
        call(
                "pex:assets/create",
                Map.of(
                        "title", "a",
                        "media_type", "audio",
                        "mime_type", "audio/mp3",
                        "fid", FID,
                        "production_date", "2014-02-14"),
                Map.of("CamelPexUploadMethod", "tus"),
                CreatedAsset.class);

        assertThat(pex.journal().count("POST", "/v4/cms/assets/upload")).isEqualTo(1);
    }

    @Test
    void metadataThatIsNotCompleteIsNotSent() {
        assertThat(failure("pex:assets/create", "{\"title\":\"a\",\"mime_type\":\"audio/mp3\"}", Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("pex:assets/create: mediaType, fid, productionDate are required: ")
                .hasMessageContaining("or media_type in the body");
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void aLinkBecomesAnAssetThatIsVerifiedAndRead() {
        AssetId id = call(
                "pex:assets/link",
                AssetLink.of("https://media.example.com/watch?v=1", MediaType.AUDIOVISUAL),
                AssetId.class);

        AssetVerification verified = call("pex:assets/verify?assetId=" + id.assetId(), AssetVerification.class);
        assertThat(verified.uploaded()).isTrue();
        Asset asset = call("pex:assets/get", null, Map.of("CamelPexAssetId", id.assetId()), Asset.class);
        assertThat(asset.assetId()).isEqualTo(id.assetId());
        assertThat(asset.mediaType()).isEqualTo(MediaType.AUDIOVISUAL);
        assertThat(asset.processingStatus().status()).isEqualTo(ProcessingStatus.UPLOADED);
        assertThat(asset.createdAt().instant()).contains(pex.clock().instant());
    }

    @Test
    void aLinkIsTakenFromHeaders() {
        call(
                "pex:assets/link",
                null,
                Map.of(
                        "CamelPexLink", "https://media.example.com/a",
                        "CamelPexMediaType", "audio",
                        "CamelPexCollectionIds", List.of(7, Long.MAX_VALUE)),
                AssetId.class);

        assertThat(sent("POST", "/v3/cms/assets/link").json())
                .isEqualTo(json("{'link':'https://media.example.com/a','media_type':'audio',"
                        + "'collection_ids':[7,9223372036854775807]}"));
    }

    @Test
    void listsAssetsByTheirStatusTrackingAndIsrcs() {
        long failed = pex.assets().add("failed");
        pex.assets().fail(failed, "no sound");
        long music = pex.assets().add(object("{'title':'music','music':{'isrcs':['AA111']}}"));

        assertThat(list("pex:assets?status=failed", Asset.class))
                .extracting(Asset::assetId)
                .containsExactly(failed);
        assertThat(list("pex:assets?isrc=AA111,BB222&isTracked=false&count=10", Asset.class))
                .extracting(Asset::assetId)
                .containsExactly(music);
        assertThat(sent("GET", "/v3/cms/assets").query()).isEqualTo("count=10&is_tracked=false&isrc=AA111&isrc=BB222");
    }

    @Test
    void anUpdateSendsTheRecordAndReplaces() {
        long id = pex.assets().add(testAsset());

        AssetUpdate update = AssetUpdate.builder()
                .title("new")
                .excludedSegments(List.of(new Segment(0, 15)))
                .build();
        AssetId changed = call("pex:assets/update?assetId=" + id, update, AssetId.class);

        assertThat(changed.assetId()).isEqualTo(id);
        assertThat(sent("PUT", "/v3/cms/assets/" + id).json())
                .isEqualTo(json("{'title':'new','excluded_segments':[{'lower':0,'upper':15}]}"));
        Asset asset = call("pex:assets/get?assetId=" + id, Asset.class);
        assertThat(asset.productionDate().text()).isEmpty();
        assertThat(asset.excludedSegments()).containsExactly(new Segment(0, 15));
    }

    @Test
    void aPatchLeavesWhatIsAbsentAndClearsWhatIsNull() {
        long id = pex.assets().add(testAsset());
        Map<String, Object> changes = new HashMap<>();
        changes.put("title", "new");
        changes.put("music", null);

        for (Object body : List.of(
                changes,
                "{\"title\":\"new\",\"music\":null}",
                AssetUpdate.builder().title("new").music(null).build())) {
            call("pex:assets/patch?assetId=" + id, body, AssetId.class);

            assertThat(sent("PATCH", "/v3/cms/assets/" + id).json()).isEqualTo(json("{'title':'new','music':null}"));
        }
        Asset asset = call("pex:assets/get?assetId=" + id, Asset.class);
        assertThat(asset.title()).isEqualTo("new");
        assertThat(asset.music().isrcs()).isEmpty();
        assertThat(asset.productionDate().day()).contains(LocalDate.of(2020, 2, 29));
    }

    @Test
    void aPatchFromTheUriNamesOnlyWhatItGives() {
        long id = pex.assets().add(testAsset());

        call("pex:assets/patch?title=new&assetId=" + id, "not read", AssetId.class);

        assertThat(sent("PATCH", "/v3/cms/assets/" + id).json()).isEqualTo(json("{'title':'new'}"));
    }

    @Test
    void trackingIsSwitchedAndAsked() {
        long id = pex.assets().add("a");
        assertThat(tracking(id).isTracked()).isFalse();
        assertThat(tracking(id).trackedFrom().text()).isEmpty();

        call("pex:assets/track?isTracked=true&assetId=" + id, AssetId.class);

        assertThat(sent("PUT", "/v3/cms/assets/" + id + "/track").json()).isEqualTo(json("{'is_tracked':true}"));
        pex.clock().advance(Duration.ofMinutes(1));
        assertThat(tracking(id).isTracked()).isTrue();
        assertThat(tracking(id).trackedFrom().instant())
                .contains(pex.clock().instant().minus(Duration.ofMinutes(1)));
    }

    @Test
    void aDeletedAssetIsNotFound() {
        long id = pex.assets().add("a");

        assertThat(call("pex:assets/delete?assetId=" + id, AssetId.class).assetId())
                .isEqualTo(id);

        assertThat(failure("pex:assets/get?assetId=" + id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAnswerComesAsAMapOnRequest() {
        long id = pex.assets().add("a");

        Map<?, ?> asset = call("pex:assets/get?responseType=map&assetId=" + id, Map.class);

        assertThat(asset.get("asset_id")).isEqualTo(id);
        assertThat(asset.get("title")).isEqualTo("a");
    }

    @Test
    void anAnswerBecomesJsonWhereTextIsWanted() throws Exception {
        long id = pex.assets().add("a");

        String text = template.requestBody("pex:assets/tracking?assetId=" + id, null, String.class);

        assertThat(Json.read(text))
                .isEqualTo(json(
                        "{'asset_id':" + id + ",'asset_id_str':'" + id + "','is_tracked':false,'tracked_from':''}"));
    }

    private AssetTracking tracking(long id) {
        return call("pex:assets/tracking?assetId=" + id, AssetTracking.class);
    }

    private static ObjectNode testAsset() {
        return object("{'title':'old','production_date':'2020-02-29','music':{'isrcs':['AA111']}}");
    }

    private static RecordedRequest sent(String method, String path) {
        return pex.journal().last(method, path);
    }
}
