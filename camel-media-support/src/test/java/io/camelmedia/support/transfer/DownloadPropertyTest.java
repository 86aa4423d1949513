package io.camelmedia.support.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.Gateway;
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

            assertThat(download(server).sha256()).isEqualTo(Rig.sha256(FILM));
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
            assertThat(download(server).sha256()).isEqualTo(Rig.sha256(expected));
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(expected);
            assertThat(folder.toFile().list()).containsExactly("film.mp4");
        }
    }
}
