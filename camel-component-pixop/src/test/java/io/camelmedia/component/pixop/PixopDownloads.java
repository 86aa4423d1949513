// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Downloads of one clip. */
abstract class PixopDownloads extends PixopTestSupport {

    static final String DOWNLOAD = "/media/v1/download/*";
    static final byte[] MEDIA = Media.bytes(2_000_000);

    @TempDir
    Path folder;

    String source;
    String uri;

    @BeforeEach
    void ingest() {
        source = simulator().addVideo("clip.mp4", MEDIA);
        simulator().clock().advance(Duration.ofMinutes(1));
        uri = "pixop:media/download?rendition=original&videoId=" + source;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:stream")
                        .toD("${header.from}")
                        .process(exchange -> exchange.setProperty(
                                "sha256", Media.sha256(exchange.getMessage().getBody(InputStream.class))));
            }
        };
    }

    /** Downloads in a route: what is spooled to disk is deleted when the route is done. */
    Exchange stream(String from) {
        Exchange exchange =
                template.request("direct:stream", asking -> asking.getMessage().setHeader("from", from));
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    Exchange download(String from) {
        Exchange exchange = template.request(from, asking -> {});
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
