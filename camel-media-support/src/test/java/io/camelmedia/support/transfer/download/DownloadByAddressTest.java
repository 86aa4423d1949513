// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Target;
import io.camelmedia.support.transfer.progress.Activity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose addresses are signed, expire and are of another origin. */
class DownloadByAddressTest {

    private static final byte[] FILM = Rig.random(100_000, 1);

    @TempDir
    Path folder;

    private final Rig rig = new Rig();
    private final List<URI> given = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private Download signed(Gateway gateway, FileServer cdn) {
        return Download.of(gateway, "media/download", "film 7", () -> {
                    URI address = URI.create(cdn.uri() + "?signature=" + given.size());
                    given.add(address);
                    return CompletableFuture.completedFuture(address);
                })
                .credentials(Credentials.fixed(Map.of("X-Key", "not-a-real-key")))
                .idle(Rig.IDLE)
                .progress(rig.progress(gateway, Activity.DOWNLOAD, null))
                .to(Target.file(folder.resolve("film.mp4").toString(), null));
    }

    private static RawServer.Script refusal() {
        return (request, out) -> RawServer.head(out, "403 Forbidden", "Content-Length: 0");
    }

    @Test
    void anAddressThatExpiredIsAskedForAgainAndTheDownloadGoesOn() throws Exception {
        try (RawServer api = new RawServer((request, out) -> {});
                FileServer cdn = new FileServer(FILM, "\"a\"")) {
            cdn.thenCutAfter(30_000).then(refusal()).thenCutAfter(30_000).then(refusal());

            Rig.await(signed(rig.gateway(api.uri("/")), cdn).start());

            assertThat(given).hasSize(3);
            assertThat(cdn.ranges())
                    .containsExactly(
                            "-", "bytes=30000-99999", "bytes=30000-99999", "bytes=60000-99999", "bytes=60000-99999");
            assertThat(cdn.received().get(4).path()).endsWith("?signature=2");
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
        }
    }

    @Test
    void aSegmentWhoseAddressExpiredBeforeItsFirstByteIsGivenAnother() throws Exception {
        byte[] film = Rig.random(4 << 20, 2);
        try (RawServer api = new RawServer((request, out) -> {});
                FileServer cdn = new FileServer(film, "\"a\"")) {
            cdn.then(cdn::serve).then(refusal());

            Rig.await(signed(rig.gateway(api.uri("/")), cdn).segments(2).start());

            assertThat(given).hasSize(cdn.received().size());
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(film);
        }
    }

    @Test
    void anAddressThatNeverWorkedIsAnError() throws Exception {
        try (RawServer api = new RawServer((request, out) -> {});
                FileServer cdn = new FileServer(FILM, "\"a\"").then(refusal())) {
            assertThat(Rig.failure(signed(rig.gateway(api.uri("/")), cdn).start()))
                    .isInstanceOf(ForbiddenException.class);
            assertThat(given).hasSize(1);
        }
    }

    @Test
    void aLaterCallWithAnotherAddressGoesOnWithTheSameSource() throws Exception {
        try (RawServer api = new RawServer((request, out) -> {});
                FileServer cdn = new FileServer(FILM, "\"a\"").thenCutAfter(30_000)) {
            Rig.failure(signed(rig.gateway(api.uri("/"), 1), cdn).start());
            Rig.await(signed(rig.gateway(api.uri("/"), 1), cdn).start());

            assertThat(cdn.ranges()).containsExactly("-", "bytes=30000-99999");
        }
    }

    @Test
    void credentialsNeverReachAnotherOrigin() throws Exception {
        try (RawServer api = new RawServer((request, out) -> {});
                FileServer cdn = new FileServer(FILM, "\"a\"").thenCutAfter(30_000)) {
            Rig.await(signed(rig.gateway(api.uri("/")), cdn).start());
            assertThat(cdn.received()).hasSize(2).allSatisfy(request -> assertThat(request.header("X-Key"))
                    .isNull());

            given.clear();
            Rig.await(signed(rig.gateway(cdn.uri()), cdn).start());
            assertThat(cdn.received().get(2).header("X-Key")).isEqualTo("not-a-real-key");
        }
    }

    @Test
    void aRedirectToASignedAddressIsTakenAgainWhenItExpired() throws Exception {
        try (FileServer cdn = new FileServer(FILM, "\"a\"").thenCutAfter(30_000).then(refusal());
                RawServer api = new RawServer((request, out) ->
                        RawServer.head(out, "302 Found", "Location: " + cdn.uri() + "?signed", "Content-Length: 0"))) {
            URI address = api.uri("/download/7");
            Rig.await(rig.download(rig.gateway(address), address)
                    .to(Target.file(folder.resolve("film.mp4").toString(), null))
                    .start());

            assertThat(api.received()).hasSize(2);
            assertThat(cdn.ranges()).containsExactly("-", "bytes=30000-99999", "bytes=30000-99999");
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
        }
    }

    @Test
    void anAddressThatCannotBeObtainedIsTheDownloadsFailure() throws Exception {
        try (RawServer api = new RawServer((request, out) -> {})) {
            Gateway gateway = rig.gateway(api.uri("/"));
            UnavailableException down = new UnavailableException(Failure.unanswered("test", "media/get", 3, "down"));
            CompletableFuture<?> stage = Download.of(
                            gateway, "media/download", "film 7", () -> CompletableFuture.failedFuture(down))
                    .idle(Rig.IDLE)
                    .progress(rig.progress(gateway, Activity.DOWNLOAD, null))
                    .to(Target.file(folder + "/", null))
                    .start();

            assertThat(Rig.failure(stage)).isSameAs(down);
            assertThat(folder).isEmptyDirectory();
        }
    }
}
