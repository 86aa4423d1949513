// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A film that is sent by tus to a server that does what a test says. */
abstract class TusFixture {

    static final byte[] FILM = Rig.random(3_000_000, 1);
    static final int PIECE = 1_000_000;
    private static final Credentials CREDENTIALS =
            Credentials.fixed(Map.of("Authorization", "Bearer fake-key", "Blob-ID", "fake-blob"));

    final Rig rig = new Rig();
    int pieceLength = PIECE;
    Runnable condition = () -> {};
    final List<URI> remembered = new CopyOnWriteArrayList<>();
    TusServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TusServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        rig.close();
    }

    CompletableFuture<ApiResponse<Object>> send(Object media, URI known, TusUploadMemory memory) throws IOException {
        rig.exchange.getMessage().setBody(media);
        Gateway gateway = rig.gateway(server.uri("/"));
        TusService service = new TusService(
                gateway.scoped(gateway.scope().provided(condition)),
                "media/upload",
                server.uri("/files"),
                CREDENTIALS,
                Duration.ofSeconds(30),
                new TimeLimit.IdleTimeout(Rig.IDLE));
        MediaSource source = MediaSource.of(rig.exchange.getMessage());
        Progress progress = rig.progress(service.gateway(), Activity.UPLOAD, null);
        return new TusUpload(service, source, progress, pieceLength, memory).send(known);
    }

    CompletableFuture<ApiResponse<Object>> send(URI known) throws IOException {
        return send(FILM, known, remembered::add);
    }

    void assertSent(String... requests) throws Exception {
        Rig.await(send(null));

        assertThat(server.log()).containsExactly(requests);
        assertThat(server.bytes()).isEqualTo(FILM);
    }

    Throwable failure() throws Exception {
        return Rig.failure(send(null));
    }
}
