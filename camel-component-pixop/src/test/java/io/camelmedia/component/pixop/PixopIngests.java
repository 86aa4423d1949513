// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.VideoSummary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Ingestions of new media. */
abstract class PixopIngests extends PixopTestSupport {

    static final String CREATE = "/videos/v1/video";
    static final String UPLOAD = "/media/v1/upload/*";
    static final byte[] MEDIA = Media.bytes(700_000);

    @TempDir
    static Path folder;

    IngestedVideo ingest(String uri, Object media) {
        return template.requestBody(uri, media, IngestedVideo.class);
    }

    byte[] original(String videoId) {
        return call("pixop:media/download?rendition=original&videoId=" + videoId, byte[].class);
    }

    String onlyVideo() {
        List<?> videos = call("pixop:videos", List.class);
        assertThat(videos).hasSize(1);
        return ((VideoSummary) videos.get(0)).id();
    }
}
