// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.MediaInfo;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class PixopHeadTest extends PixopTestSupport {

    private static final byte[] MEDIA = Media.bytes(100_000);

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private String source;
    private String uri;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @BeforeEach
    void ingest() {
        source = pixop.addVideo("../Ärger.mp4", MEDIA);
        pixop.clock().advance(Duration.ofMinutes(1));
        uri = "pixop:media/head?rendition=original&videoId=" + source;
    }

    @Test
    void theNameTheSizeAndTheTagAreToldWithoutTheMedia() {
        MediaInfo info = call(uri, MediaInfo.class);

        assertThat(info.fileName()).isEqualTo("Ärger.mp4");
        assertThat(info.size()).isEqualTo(MEDIA.length);
        assertThat(info.etag()).isEqualTo(etag());
        assertThat(pixop.journal().last("HEAD", "*").answeredBytes()).isZero();
    }

    @Test
    void withoutRenditionTheProcessedMediaAreMeant() {
        String processed = pixop.process(source);
        pixop.clock().advance(Duration.ofMinutes(1));

        assertThat(call("pixop:media/head?videoId=" + processed, MediaInfo.class)
                        .size())
                .isEqualTo(MEDIA.length);
    }

    @Test
    void ofAStretchTheSizeOfTheWholeIsTold() {
        assertThat(call(uri + "&range=bytes%3D0-9", MediaInfo.class).size()).isEqualTo(MEDIA.length);
        assertThat(pixop.journal().last("HEAD", "*").header("Range")).contains("bytes=0-9");
    }

    @Test
    void mediaThatDidNotChangeAreAnAnswerWithoutBody() {
        Exchange exchange =
                template.request(uri, asking -> asking.getMessage().setHeader("CamelPixopIfNoneMatch", etag()));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPixopNotModified")).isEqualTo(true);
        assertThat(exchange.getMessage().getHeader("CamelPixopResponseStatus")).isEqualTo(304);
    }

    @Test
    void theAnswerCanBeAMap() {
        assertThat((Map<?, ?>) call(uri + "&responseType=map", Map.class))
                .isEqualTo(Map.of("fileName", "Ärger.mp4", "etag", etag(), "size", (long) MEDIA.length));
    }

    @Test
    void mediaThatAreMissingAreTyped() {
        assertThat(failure("pixop:media/head?videoId=" + source)).isInstanceOf(NotFoundException.class);
    }

    private static String etag() {
        return '"' + Media.sha256(MEDIA) + '"';
    }
}
