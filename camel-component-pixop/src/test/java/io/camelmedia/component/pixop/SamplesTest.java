// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.pixop.model.Account;
import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.DeletedVideos;
import io.camelmedia.component.pixop.model.Identity;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessRequest;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.component.pixop.model.Project;
import io.camelmedia.component.pixop.model.Token;
import io.camelmedia.component.pixop.model.UploadedMedia;
import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.json.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("token", "", Token.class),
                Arguments.of("account", "", Account.class),
                Arguments.of("account-auth-secret", "", Account.class),
                Arguments.of("account-signature-secret", "", Account.class),
                Arguments.of("account-password", "", Account.class),
                Arguments.of("project", "/project", Project.class),
                Arguments.of("created-project", "/project", Project.class),
                Arguments.of("projects", "/_embedded/projects/0", Project.class),
                Arguments.of("videos", "/_embedded/videos/0", VideoSummary.class),
                Arguments.of("video", "/video", Video.class),
                Arguments.of("created-video", "", CreatedVideo.class),
                Arguments.of("process-request", "", ProcessRequest.class),
                Arguments.of("processing-job", "", ProcessingJob.class),
                Arguments.of("process-progress", "", ProcessProgress.class),
                Arguments.of("ingest-progress", "", IngestProgress.class),
                Arguments.of("deleted-videos", "", DeletedVideos.class),
                Arguments.of("uploaded-media", "", UploadedMedia.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAndWrittenAsItWas(String name, String at, Class<?> type) {
        JsonNode sample = Samples.read(name).at(at);

        Object read = Json.convert(sample, type);

        assertThat(Json.text(read)).isEqualTo(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFieldOfASampleIsOneOfTheRecord(String name, String at, Class<?> type) throws Exception {
        Object read = Json.convert(Samples.read(name).at(at), type);

        assertThat((Map<?, ?>) type.getMethod("others").invoke(read)).isNullOrEmpty();
    }

    @Test
    void theMisspeltSignatureMethodOfTheIdentityIsReadAsWhatItIs() {
        JsonNode sample = Samples.read("identity");

        Identity identity = Json.convert(sample, Identity.class);

        assertThat(identity.user().apiRequestSignatureMethod()).isEqualTo("HMAC-SHA256");
        ObjectNode expected = sample.deepCopy();
        ObjectNode user = (ObjectNode) expected.path("user");
        user.set("apiRequestSignatureMethod", user.remove("apiRequestSignatureSethod"));
        assertThat(Json.tree(identity)).isEqualTo(expected);
    }

    @Test
    void whatTheServiceAddsLaterIsKept() throws Exception {
        String json = "{\"videoId\":\"v\",\"deletedAt\":\"now\",\"parts\":[1.10,{\"a\":null}]}";

        CreatedVideo read = Json.convert(Json.read(json), CreatedVideo.class);

        assertThat(read.others()).containsOnlyKeys("deletedAt", "parts");
        assertThat(Json.text(read)).isEqualTo(json);
    }

    @Test
    void numbersAreReadFromDigitsAndKeepTheirs() throws Exception {
        Video video = Json.convert(
                Json.read("{\"upload\":{\"fileSize\":\"9007199254740993\"},\"processing\":{\"processingState\":"
                        + "{\"processingProgressPercent\":\"1.10\"}}}"),
                Video.class);

        assertThat(video.upload().fileSize()).isEqualTo(9007199254740993L);
        assertThat(video.processing().processingState().processingProgressPercent())
                .isEqualTo(new BigDecimal("1.10"));
    }

    @Test
    void explicitNullsAreLikeAbsentFields() throws Exception {
        Video video = Json.convert(Json.read("{\"id\":\"v\",\"upload\":null,\"attributes\":null}"), Video.class);

        assertThat(video.upload()).isNull();
        assertThat(Json.text(video)).startsWith("{\"id\":\"v\"").doesNotContain("upload");
    }
}
