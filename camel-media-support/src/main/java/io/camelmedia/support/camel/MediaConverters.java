// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaList;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.Converter;

/**
 * Turns the records of the APIs, and lists of them, into JSON: as text, tree, Map, bytes or stream.
 * {@link DownloadedMedia} become JSON as text, tree or Map, and the media themselves as path, file, stream or bytes.
 */
@Converter(generateLoader = true)
public final class MediaConverters {

    private MediaConverters() {}

    @Converter
    public static String toText(MediaModel model) {
        return Json.text(model);
    }

    @Converter
    public static JsonNode toTree(MediaModel model) {
        return Json.tree(model);
    }

    @Converter
    public static Map<String, Object> toMap(MediaModel model) {
        return Json.map(model);
    }

    @Converter
    public static byte[] toBytes(MediaModel model) {
        return Json.bytes(model);
    }

    @Converter
    public static InputStream toStream(MediaModel model) {
        return new ByteArrayInputStream(Json.bytes(model));
    }

    @Converter
    public static Path toPath(DownloadedMedia media) {
        return media.file();
    }

    @Converter
    public static File toFile(DownloadedMedia media) {
        return media.file().toFile();
    }

    @Converter
    public static InputStream toStream(DownloadedMedia media) throws IOException {
        return Files.newInputStream(media.file());
    }

    @Converter
    public static byte[] toBytes(DownloadedMedia media) throws IOException {
        return Files.readAllBytes(media.file());
    }

    @Converter
    public static String toText(MediaList list) {
        return Json.text(list);
    }

    @Converter
    public static JsonNode toTree(MediaList list) {
        return Json.tree(list);
    }

    @Converter
    public static byte[] toBytes(MediaList list) {
        return Json.bytes(list);
    }

    @Converter
    public static InputStream toStream(MediaList list) {
        return new ByteArrayInputStream(Json.bytes(list));
    }
}
