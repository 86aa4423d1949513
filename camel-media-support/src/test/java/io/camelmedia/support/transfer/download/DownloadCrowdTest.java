// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Downloads in many pieces, and over fewer places than they would like. */
@Timeout(60)
class DownloadCrowdTest extends DownloadFixture {

    private static final int MIB = 1 << 20;
    private static final int PIECE = 512;

    /** Answers each request with a few bytes of what was asked for. */
    private static void piece(FileServer server, RawServer.Received request, OutputStream out, int length)
            throws IOException {
        String range = request.header("Range");
        int first = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-.*", "$1"));
        int last = Math.min(length - 1, first + PIECE - 1);
        server.part(out, first, last, "bytes " + first + "-" + last + "/" + length);
    }

    @Test
    void aFileThatComesInTwoThousandPiecesIsThere() throws Exception {
        int pieces = 2000;
        byte[] film = Rig.random(pieces * PIECE, 3);
        try (FileServer server = new FileServer(film, "\"a\"")) {
            server.thenCutAfter(PIECE);
            for (int i = 1; i < pieces + 1; i++) {
                server.then((request, out) -> piece(server, request, out, film.length));
            }

            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(film));
            assertThat(server.received()).hasSizeGreaterThan(1900);
        }
    }

    @Test
    void thePiecesBehindTheFirstBelongToWhatHasBegun() throws Exception {
        byte[] film = Rig.random(4 * PIECE, 3);
        AtomicInteger asNew = new AtomicInteger();
        AtomicInteger atFirst = new AtomicInteger();
        try (FileServer server = new FileServer(film, "\"a\"")) {
            server.then((request, out) -> {
                atFirst.set(asNew.get());
                server.serve(request, new CuttingStream(out, PIECE));
            });
            server.then((request, out) -> piece(server, request, out, film.length));
            server.then((request, out) -> piece(server, request, out, film.length));
            Gateway gateway = rig.gateway(server.uri()).scoped(CallScope.of(List.of(), () -> {
                asNew.incrementAndGet();
                return Priority.NEW;
            }));

            Rig.await(rig.download(gateway, server.uri()).to(target()).start());

            assertThat(server.received()).hasSizeGreaterThan(3);
            assertThat(asNew.get()).isPositive().isEqualTo(atFirst.get());
        }
    }

    @Test
    void oneFreePlaceIsEnoughForADownloadThatWantsMany() throws Exception {
        byte[] film = Rig.random(4 * MIB, 5);
        try (FileServer server = new FileServer(film, "\"a\"")) {
            Gateway gateway = rig.gateway(server.uri());
            for (int i = 0; i < 19; i++) {
                gateway.account().media().tryTake();
            }

            Rig.await(
                    rig.download(gateway, server.uri()).to(target()).segments(8).start());

            assertOnlyTheFileIsThere(film);
            assertThat(gateway.account().media().tryTake()).isTrue();
            assertThat(gateway.account().media().tryTake()).isFalse();
        }
    }

    @Test
    void neverMoreConnectionsAreUsedThanWereAskedFor() throws Exception {
        byte[] film = Rig.random(12 * MIB, 5);
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int round = 0; round < 5; round++) {
            try (FileServer server = new FileServer(film, "\"a\"")) {
                for (int i = 0; i < 40; i++) {
                    server.then((request, out) -> {
                        most.accumulateAndGet(open.incrementAndGet(), Math::max);
                        try {
                            server.serve(request, out);
                        } finally {
                            open.decrementAndGet();
                        }
                    });
                }
                Gateway gateway = rig.gateway(server.uri());
                Rig.await(rig.download(gateway, server.uri())
                        .to(target())
                        .segments(3)
                        .start());
                Files.delete(file());
            }
        }
        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void everyPlaceIsGivenBackWhenConnectionsOfADownloadFail() throws Exception {
        byte[] film = Rig.random(8 * MIB, 5);
        try (FileServer server = new FileServer(film, "\"a\"")) {
            Gateway gateway = rig.gateway(server.uri(), 1);
            for (int round = 0; round < 20; round++) {
                server.then(server::serve)
                        .then((request, out) -> RawServer.head(out, "503 Service Unavailable", "Content-Length: 0"))
                        .thenCutAfter(1000)
                        .then((request, out) -> RawServer.head(out, "404 Not Found", "Content-Length: 0"));
                Rig.settled(rig.download(gateway, server.uri())
                        .to(target())
                        .segments(4)
                        .start());
                for (int i = 0; i < 20; i++) {
                    assertThat(gateway.account().media().tryTake()).isTrue();
                }
                assertThat(gateway.account().media().tryTake()).isFalse();
                for (int i = 0; i < 20; i++) {
                    gateway.account().media().give();
                }
            }
        }
    }
}
