package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/** Reads a message body as the JSON that a request is to carry. */
public final class BodyReader {

    private BodyReader() {}

    /**
     * @param record the record that is expected; null when there is none
     * @return null when the message has no body, or an empty one
     * @throws IllegalArgumentException with what the body is and what it may be
     */
    public static JsonNode read(Message message, Class<?> record) {
        Object body = message.getBody();
        if (body == null) {
            return null;
        }
        if (body instanceof MediaModel) {
            if (record == null || !record.isInstance(body)) {
                throw unfit(body, record);
            }
            return Json.tree(body);
        }
        if (body instanceof JsonNode node) {
            return node.isMissingNode() || node.isNull() ? null : node;
        }
        if (body instanceof Map<?, ?> || body instanceof Collection<?>) {
            return Json.tree(body);
        }
        return parse(message, body, record);
    }

    private static JsonNode parse(Message message, Object body, Class<?> record) {
        try {
            byte[] bytes = bytes(message, body, record);
            if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
                return null;
            }
            JsonNode node = Json.read(bytes);
            if (!node.isContainerNode()) {
                throw new IllegalArgumentException("the body is JSON, but neither an object nor an array");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the body is no JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + "; it may be " + allowed(record));
        } catch (IOException e) {
            throw new IllegalArgumentException("the body cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Message message, Object body, Class<?> record) throws IOException {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (body instanceof StreamCache cache) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            cache.writeTo(out);
            cache.reset();
            return out.toByteArray();
        }
        if (body instanceof InputStream || body instanceof File || body instanceof WrappedFile<?>) {
            byte[] bytes = message.getBody(byte[].class);
            if (bytes != null) {
                return bytes;
            }
        }
        throw unfit(body, record);
    }

    /**
     * A field of a body, as a parameter's type can read it.
     *
     * @param path names separated by dots, each as {@link WireName} reads it
     * @return null when it is absent or null
     */
    public static Object field(JsonNode body, String path) {
        JsonNode node = body;
        for (String name : path.split("\\.")) {
            node = WireName.of(name).of(node);
        }
        return plain(node);
    }

    /** A body, as a parameter's type can read it. */
    public static Object whole(JsonNode body) {
        return plain(body);
    }

    private static Object plain(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            List<Object> entries = new ArrayList<>();
            node.forEach(entry -> entries.add(entry.isContainerNode() ? entry : entry.asText()));
            return entries;
        }
        return node.isContainerNode() ? node : node.asText();
    }

    private static IllegalArgumentException unfit(Object body, Class<?> record) {
        return new IllegalArgumentException(
                "a body of type " + body.getClass().getName() + " cannot be sent; it may be " + allowed(record));
    }

    private static String allowed(Class<?> record) {
        String others = "a Map or JSON (text, bytes, stream, tree), or absent when options or headers give its fields";
        return record == null ? others : "a " + record.getSimpleName() + ", " + others;
    }
}
