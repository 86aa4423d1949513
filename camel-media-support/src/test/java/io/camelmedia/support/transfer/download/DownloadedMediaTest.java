// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadedMediaTest {

    private static final byte[] FILM = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void asTextTreeOrMapItIsJsonAndAsFileStreamOrBytesTheMedia() throws Exception {
        Path file = Files.write(folder.resolve("film.mp4"), FILM);
        DownloadedMedia media = new DownloadedMedia(file.toString(), 3, "video/mp4", "\"a\"", null);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            DefaultExchange exchange = new DefaultExchange(context);
            exchange.getMessage().setBody(media);
            String json = "{\"path\":" + Json.text(file.toString())
                    + ",\"bytes\":3,\"contentType\":\"video/mp4\",\"etag\":\"\\\"a\\\"\"}";

            assertThat(exchange.getMessage().getBody(String.class)).isEqualTo(json);
            assertThat(exchange.getMessage().getBody(JsonNode.class)).hasToString(json);
            assertThat(exchange.getMessage().getBody(Map.class)).containsEntry("path", file.toString());
            assertThat(exchange.getMessage().getBody(Path.class)).isEqualTo(file);
            assertThat(exchange.getMessage().getBody(File.class)).isEqualTo(file.toFile());
            assertThat(exchange.getMessage().getBody(byte[].class)).isEqualTo(FILM);
            try (InputStream in = exchange.getMessage().getBody(InputStream.class)) {
                assertThat(in).hasBinaryContent(FILM);
            }
        }
    }

    @Test
    void itsPathIsThePathWhereverARouteWritesIt() throws Exception {
        Path file = Files.write(folder.resolve("film.mp4"), FILM);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            DefaultExchange exchange = new DefaultExchange(context);
            exchange.getMessage().setBody(new DownloadedMedia(file.toString(), 3, null, null, null));

            assertThat(context.resolveLanguage("simple")
                            .createExpression("${body.path}: ${body.bytes} bytes")
                            .evaluate(exchange, String.class))
                    .isEqualTo(file + ": 3 bytes");
        }
    }

    @Test
    void anUploadTakesItAsItsMedia() throws IOException {
        Path file = Files.write(folder.resolve("film.mp4"), FILM);
        DefaultExchange exchange = new DefaultExchange(new DefaultCamelContext());
        exchange.getMessage().setBody(new DownloadedMedia(file.toString(), 3, "video/mp4", null, null));

        try (MediaSource source = MediaSource.of(exchange.getMessage())) {
            assertThat(source.name()).isEqualTo("film.mp4");
            assertThat(source.length()).isEqualTo(3);
            assertThat(source.replayable()).isTrue();
        }
    }
}
