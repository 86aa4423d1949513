// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadCodingTest extends DownloadFixture {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip"})
    void mediaThatCameInACodingAreRefusedByItsName(String coding) throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").header("Content-Encoding: " + coding)) {
            assertThat(Rig.failure(rig.download(server).to(target()).start()))
                    .isInstanceOf(CommunicationException.class)
                    .hasMessageContaining("the service sent the media in the coding " + coding);

            assertThat(server.received()).singleElement().satisfies(request -> assertThat(
                            request.header("accept-encoding"))
                    .isEqualTo("identity"));
            assertThat(file()).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity"})
    void mediaThatAreSaidToBeAsTheyAreAreTaken(String coding) throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").header("Content-Encoding: " + coding)) {
            Rig.await(rig.download(server).to(target()).start());

            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartInACodingDoesNotContinueWhatIsHeld() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                byte[] coded = Arrays.copyOf(FILM, 200_000);
                RawServer.head(
                        out,
                        "206 Partial Content",
                        "ETag: \"a\"",
                        "Content-Encoding: gzip",
                        "Content-Range: bytes 100000-299999/300000",
                        "Content-Length: " + coded.length);
                out.write(coded);
            });
            Rig.await(rig.download(server).to(target()).start());

            assertOnlyTheFileIsThere(FILM);
            assertThat(server.received())
                    .extracting(request -> request.header("range"))
                    .endsWith((String) null);
        }
    }
}
