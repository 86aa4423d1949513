// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class DownloadPropertyTest {

    private static final byte[] FILM = Rig.random(200_000, 1);
    private static final byte[] OTHER_FILM = Rig.random(150_000, 2);

    private static final byte[] LONG_FILM = Rig.random(5_000_001, 3);
    private static final byte[] OTHER_LONG_FILM = Rig.random(4_000_003, 4);
    private static final String LONG_SHA256 = Rig.sha256(LONG_FILM);

    private Rig rig;
    private Path folder;

    @BeforeProperty
    void open() throws IOException {
        rig = new Rig();
        folder = Files.createTempDirectory("download");
    }

    @AfterProperty
    void close() throws IOException {
        rig.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Downloaded download(FileServer server) throws Exception {
        return Rig.await(rig.download(server)
                        .to(Target.file(folder + "/", null))
                        .sha256()
                        .start())
                .value();
    }

    @Property(tries = 60)
    void theBytesAreTheServicesWhereverTheConnectionBreaks(
            @ForAll @Size(max = 8) List<@IntRange(max = 60_000) Integer> cuts) throws Exception {
        try (FileServer server =
                new FileServer(FILM, "\"a\"").header("Content-Disposition: attachment; filename=film.mp4")) {
            cuts.stream().filter(bytes -> bytes > 0).forEach(server::thenCutAfter);

            assertThat(download(server).checksum()).isEqualTo(Rig.sha256(FILM));
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
        }
    }

    @Property(tries = 60)
    void theBytesAreOfOneVersionWhereverTheFileChangesAndHoweverOftenTheCallIsRepeated(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 24_000) Integer> cuts,
            @ForAll @IntRange(max = 5) int change)
            throws Exception {
        try (FileServer server =
                new FileServer(FILM, "\"a\"").header("Content-Disposition: attachment; filename=film.mp4")) {
            Gateway once = rig.gateway(server.uri(), 1);
            for (int i = 0; i < cuts.size(); i++) {
                if (i == change) {
                    server.replace(OTHER_FILM, "\"b\"");
                }
                server.thenCutAfter(cuts.get(i));
                Rig.failure(rig.download(once, server.uri())
                        .to(Target.file(folder + "/", null))
                        .start());
            }

            byte[] expected = change < cuts.size() ? OTHER_FILM : FILM;
            assertThat(download(server).checksum()).isEqualTo(Rig.sha256(expected));
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(expected);
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("film.mp4", ".film.mp4.source");
        }
    }

    @Property(tries = 25)
    void segmentsBringTheSameBytesWhereverTheirConnectionsBreakAndHoweverOftenTheCallIsRepeated(
            @ForAll @IntRange(min = 2, max = 16) int segments,
            @ForAll @Size(max = 12) List<@IntRange(max = 900_000) Integer> cuts,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 16) Integer> failedCalls)
            throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            cuts.forEach(server::thenCutAfter);
            Gateway once = rig.gateway(server.uri(), 1);
            for (int wanted : failedCalls) {
                Rig.settled(rig.download(once, server.uri())
                        .to(Target.file(folder.resolve("film.mp4").toString(), null))
                        .segments(wanted)
                        .start());
            }

            Downloaded downloaded = Rig.await(rig.download(rig.gateway(server.uri(), 20), server.uri())
                            .to(Target.file(folder.resolve("film.mp4").toString(), null))
                            .segments(segments)
                            .sha256()
                            .start())
                    .value();

            assertThat(downloaded.checksum()).isEqualTo(LONG_SHA256);
            assertThat(Rig.sha256(Files.readAllBytes(folder.resolve("film.mp4"))))
                    .isEqualTo(LONG_SHA256);
            assertThat(folder.toFile().list()).containsExactly("film.mp4");
        }
    }

    @Property(tries = 25)
    void segmentsAreOfOneVersionWheneverTheFileChanges(
            @ForAll @IntRange(min = 2, max = 16) int segments,
            @ForAll @IntRange(max = 12) int change,
            @ForAll @Size(max = 6) List<@IntRange(max = 900_000) Integer> cuts)
            throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            cuts.forEach(server::thenCutAfter);
            for (int turn = cuts.size(); turn < change; turn++) {
                server.then(server::serve);
            }
            server.then((request, out) -> {
                server.replace(OTHER_LONG_FILM, "\"b\"");
                server.serve(request, out);
            });

            Downloaded downloaded = Rig.await(rig.download(rig.gateway(server.uri(), 20), server.uri())
                            .to(Target.file(folder.resolve("film.mp4").toString(), null))
                            .segments(segments)
                            .sha256()
                            .start())
                    .value();

            byte[] expected = downloaded.etag().equals("\"b\"") ? OTHER_LONG_FILM : LONG_FILM;
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(expected));
            assertThat(Files.readAllBytes(folder.resolve("film.mp4"))).isEqualTo(expected);
            assertThat(folder.toFile().list()).containsExactly("film.mp4");
        }
    }
}
