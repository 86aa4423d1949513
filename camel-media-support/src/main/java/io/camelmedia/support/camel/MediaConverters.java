package io.camelmedia.support.camel;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaList;
import io.camelmedia.support.json.MediaModel;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.apache.camel.Converter;

/** Turns the records of the APIs, and lists of them, into JSON: as text, tree, Map, bytes or stream. */
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
