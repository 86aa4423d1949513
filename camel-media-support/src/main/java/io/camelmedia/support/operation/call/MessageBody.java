// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaList;
import io.camelmedia.support.json.MediaMap;
import io.camelmedia.support.json.MediaModel;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/** What a message body is to an operation that sends JSON. */
sealed interface MessageBody {

    /** There is none, or it is empty. */
    record Absent() implements MessageBody {}

    /** The record that the operation sends. */
    record Own(JsonNode tree) implements MessageBody {}

    /** An object or an array with names of the wire. */
    record Parsed(JsonNode tree) implements MessageBody {}

    /**
     * Nothing that the operation can send.
     *
     * @param why what it is, as a sentence without its end
     */
    record Foreign(String why) implements MessageBody {}

    /**
     * Looks at the body of a message.
     *
     * @param record the record that the operation sends; null when there is none
     * @param needed whether nothing else gives a field. When something does, text, bytes and streams are looked into
     *               only if they seem to be JSON and are not long, and files are not
     */
    static MessageBody of(Message message, Class<?> record, boolean needed) {
        Object body = message.getBody();
        if (body == null) {
            return new Absent();
        }
        if (record != null && record.isInstance(body)) {
            return new Own(Json.tree(body));
        }
        if (body instanceof MediaModel || body instanceof MediaMap || body instanceof MediaList) {
            return foreign(body);
        }
        if (body instanceof JsonNode || body instanceof Map<?, ?> || body instanceof Collection<?>) {
            return parsed(Json.tree(body));
        }
        try {
            return read(message, body, needed);
        } catch (JsonProcessingException e) {
            return new Foreign("the body is no JSON" + Json.where(e));
        } catch (IOException e) {
            return new Foreign("the body cannot be read: " + e.getMessage());
        }
    }

    private static MessageBody read(Message message, Object body, boolean needed) throws IOException {
        boolean file = body instanceof File || body instanceof Path || body instanceof WrappedFile<?>;
        boolean bytes = body instanceof String || body instanceof byte[] || body instanceof InputStream;
        if (!bytes && !(body instanceof StreamCache) && !(file && needed)) {
            return foreign(body);
        }
        JsonText text = JsonText.of(message, needed ? Integer.MAX_VALUE : JsonText.LONGEST_LOOKED_INTO);
        if (text == null) {
            return new Foreign("the body is longer than " + JsonText.LONGEST_LOOKED_INTO + " bytes");
        }
        if (text.isBlank()) {
            return new Absent();
        }
        return needed || text.seemsJson() ? parsed(Json.read(text.bytes())) : new Foreign("the body is no JSON");
    }

    private static MessageBody parsed(JsonNode tree) {
        if (tree.isMissingNode() || tree.isNull()) {
            return new Absent();
        }
        return tree.isContainerNode()
                ? new Parsed(tree)
                : new Foreign("the body is JSON, but neither an object nor an array");
    }

    private static MessageBody foreign(Object body) {
        String type = body instanceof MediaMap
                ? "the Map of an answer"
                : body.getClass().getName();
        return new Foreign("a body of type " + type + " cannot be sent");
    }
}
