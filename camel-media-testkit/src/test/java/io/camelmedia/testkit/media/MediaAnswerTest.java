// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaAnswerTest {

    @RegisterExtension
    static Shelf shelf = new Shelf();

    private final Client client = new Client(shelf);
    private String etag;

    /** Serves one file. */
    static final class Shelf extends Simulator {
        private StoredMedia media;

        Shelf() {
            super(SimulatorSettings.defaults());
            listen(routes -> routes.get("/file", ctx -> MediaAnswer.write(ctx, media))
                    .head("/file", ctx -> MediaAnswer.write(ctx, media)));
        }

        @Override
        public String scheme() {
            return "shelf";
        }

        @Override
        protected void resetState() {
            media().clear();
        }

        StoredMedia put(String name, String type, InputStream bytes) throws IOException {
            media = media().store(name, type, bytes);
            return media;
        }
    }

    @BeforeEach
    void putTenBytes() throws IOException {
        StoredMedia media =
                shelf.put("Müller \"cut\".mov", "video/quicktime", new ByteArrayInputStream("0123456789".getBytes()));
        etag = media.etag();
    }

    @Test
    void theWholeFileComesWithItsTagTypeAndName() throws Exception {
        HttpResponse<byte[]> answer = client.get("/file");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).asString().isEqualTo("0123456789");
        assertThat(header(answer, "ETag")).isEqualTo(etag);
        assertThat(header(answer, "Content-Type")).isEqualTo("video/quicktime");
        assertThat(header(answer, "Content-Length")).isEqualTo("10");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"M_ller \\\"cut\\\".mov\";"
                        + " filename*=UTF-8''M%C3%BCller%20%22cut%22.mov");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, bytes 0-0/10",
        "bytes=2-5, 2345, bytes 2-5/10",
        "bytes=7-, 789, bytes 7-9/10",
        "bytes=-3, 789, bytes 7-9/10",
        "bytes=-30, 0123456789, bytes 0-9/10",
        "bytes=8-100, 89, bytes 8-9/10"
    })
    void aRangeIsAnsweredInPart(String range, String body, String contentRange) throws Exception {
        HttpResponse<byte[]> answer = client.get("/file", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).asString().isEqualTo(body);
        assertThat(header(answer, "Content-Range")).isEqualTo(contentRange);
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(body.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=-0", "bytes=5-4"})
    void aRangeOutsideOfTheFileCannotBeSatisfied(String range) throws Exception {
        HttpResponse<byte[]> answer = client.get("/file", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,3-4", "lines=1-2", "bytes=-"})
    void anyOtherRangeIsIgnored(String range) throws Exception {
        assertThat(client.get("/file", "Range", range).statusCode()).isEqualTo(200);
    }

    @Test
    void ifRangeGivesThePartOnlyOfTheSameFile() throws Exception {
        assertThat(client.get("/file", "Range", "bytes=5-", "If-Range", etag).statusCode())
                .isEqualTo(206);
        HttpResponse<byte[]> changed = client.get("/file", "Range", "bytes=5-", "If-Range", "\"other\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).hasSize(10);
    }

    @Test
    void ifNoneMatchOfTheSameFileIsNotModified() throws Exception {
        HttpResponse<byte[]> answer = client.get("/file", "If-None-Match", "\"other\", " + etag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(etag);
        assertThat(client.get("/file", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void headTellsTheLengthWithoutTheBody() throws Exception {
        HttpResponse<byte[]> answer = client.send("HEAD", "/file", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo("10");
        assertThat(answer.body()).isEmpty();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
