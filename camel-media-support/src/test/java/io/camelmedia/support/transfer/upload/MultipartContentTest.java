// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.http.InFlightRequests;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.source.BytesSource;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.hc.core5.http.HttpEntity;
import org.junit.jupiter.api.Test;

class MultipartContentTest {

    private static HttpEntity entity(String fileName, String contentType, byte[] media, InFlightRequest inFlight)
            throws IOException {
        try (Rig rig = new Rig()) {
            Progress progress = rig.progress(rig.gateway(URI.create("http://localhost")), Activity.UPLOAD, null);
            MediaSource source = new BytesSource(media, null);
            return new MultipartContent("file", fileName, contentType, source, progress).entity(inFlight);
        }
    }

    @Property(tries = 500)
    void noFileNameBreaksOutOfItsQuotes(@ForAll String fileName, @ForAll byte[] media) throws IOException {
        InFlightRequest inFlight = new InFlightRequests(new StopSignals())
                .open(CallScope.CONTEXT, 0, InFlightRequest.NONE, InFlightRequest.NONE, () -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HttpEntity entity = entity(fileName, "video/mp4", media, inFlight);
        entity.writeTo(out);

        assertThat(entity.getContentLength()).isEqualTo(out.size());
        assertThat(inFlight.bytes()).isEqualTo(media.length);
        Multipart multipart = Multipart.parse(entity.getContentType(), out.toByteArray());
        assertThat(multipart.content()).isEqualTo(media);
        assertThat(multipart.headers()).hasSize(2);
        assertThat(multipart.headers().get(0))
                .matches("(?s)Content-Disposition: form-data; name=\"file\"; filename=\"[^\"\\\\\\p{Cc}]*\"");
    }

    @Test
    void aContentTypeCannotBringFurtherHeaders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entity("a.mp4", "video/mp4\r\nX-Evil: yes", new byte[1], null))
                .withMessage("a content type must not have control characters");
    }
}
