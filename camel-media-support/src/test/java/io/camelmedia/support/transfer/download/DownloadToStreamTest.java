// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Target;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.UnitOfWorkHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadToStreamTest {

    private static final int IN_MEMORY = 128 * 1024;
    private static final byte[] SHORT = Rig.random(IN_MEMORY, 1);
    private static final byte[] LONG = Rig.random(IN_MEMORY + 1, 2);

    @TempDir
    Path spool;

    private final Rig rig = new Rig();

    @BeforeEach
    void spoolHere() {
        rig.context.getStreamCachingStrategy().setSpoolDirectory(spool.toFile());
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private Downloaded download(FileServer server) throws Exception {
        return Rig.await(rig.download(server)
                        .to(Target.stream(rig.exchange, IN_MEMORY))
                        .sha256()
                        .start())
                .value();
    }

    private List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.toList();
        }
    }

    private static byte[] content(Object body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamCache) body).writeTo(out);
        return out.toByteArray();
    }

    private static void complete(Exchange exchange) {
        UnitOfWorkHelper.doneSynchronizations(
                exchange, exchange.getExchangeExtension().handoverCompletions());
    }

    @Test
    void aShortFileStaysInMemory() throws Exception {
        try (FileServer server = new FileServer(SHORT, "\"a\"").thenCutAfter(100)) {
            Downloaded downloaded = download(server);

            assertThat(downloaded.body())
                    .isInstanceOfSatisfying(StreamCache.class, cache -> assertThat(cache.inMemory())
                            .isTrue());
            assertThat(content(downloaded.body())).isEqualTo(SHORT);
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(SHORT));
            assertThat(server.ranges()).containsExactly("-", "bytes=100-131071");
            assertThat(spooled()).isEmpty();
        }
    }

    @Test
    void aLongFileIsSpooledAndDeletedWithTheExchange() throws Exception {
        try (FileServer server = new FileServer(LONG, "\"a\"").thenCutAfter(100_000)) {
            Downloaded downloaded = download(server);

            assertThat(downloaded.body()).isInstanceOfSatisfying(StreamCache.class, cache -> {
                assertThat(cache.inMemory()).isFalse();
                assertThat(cache.length()).isEqualTo(LONG.length);
            });
            assertThat(content(downloaded.body())).isEqualTo(LONG);
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(LONG));
            assertThat(spooled()).hasSize(1);

            complete(rig.exchange);
            assertThat(spooled()).isEmpty();
        }
    }

    @Test
    void withoutASpoolDirectoryTheSystemsIsTaken() throws Exception {
        rig.context.getStreamCachingStrategy().setSpoolDirectory((File) null);
        try (FileServer server = new FileServer(LONG, "\"a\"")) {
            StreamCache body = (StreamCache) download(server).body();

            assertThat(content(body)).isEqualTo(LONG);
            complete(rig.exchange);
            assertThatThrownBy(body::reset).hasMessageContaining("Cannot reset stream from file");
        }
    }

    @Test
    void theFileLivesAsLongAsTheLastExchangeThatHasIt() throws Exception {
        try (FileServer server = new FileServer(LONG, "\"a\"")) {
            StreamCache body = (StreamCache) download(server).body();
            Exchange branch = new DefaultExchange(rig.context);
            StreamCache copy = body.copy(branch);

            complete(rig.exchange);
            assertThat(content(copy)).isEqualTo(LONG);

            complete(branch);
            assertThat(spooled()).isEmpty();
        }
    }

    @Test
    void aFileOfUnknownLengthIsSpooled() throws Exception {
        try (FileServer server = new FileServer(SHORT, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK");
                out.write(SHORT);
            });
            Downloaded downloaded = download(server);

            assertThat(spooled()).hasSize(1);
            assertThat(content(downloaded.body())).isEqualTo(SHORT);
            complete(rig.exchange);
        }
    }

    @Test
    void aFailedDownloadLeavesNothing() throws Exception {
        try (FileServer server = new FileServer(LONG, "\"a\"").thenCutAfter(100_000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(Target.stream(rig.exchange, IN_MEMORY))
                    .start());

            assertThat(spooled()).isEmpty();
        }
    }

    @Test
    void anUnchangedFileHasNoBody() throws Exception {
        try (FileServer server = new FileServer(LONG, "\"a\"")) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.stream(rig.exchange, IN_MEMORY))
                            .ifNoneMatch("\"a\"")
                            .start())
                    .value();

            assertThat(downloaded.notModified()).isTrue();
            assertThat(downloaded.body()).isNull();
        }
    }
}
