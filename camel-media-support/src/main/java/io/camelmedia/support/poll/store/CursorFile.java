// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorDraft;
import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.store.KeyHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The files of one cursor, and what is written in them: a record with key, version and cursor, and a record for each
 * change that was appended since, with its version and the one before it.
 */
record CursorFile(String key, Path path, Path draft, Path lock) {

    private static final JsonFactory RECORDS = new JsonFactory();
    private static final int READABLE = 60;
    private static final String VERSION = "version";
    private static final String AFTER = "after";

    static CursorFile of(Path directory, String key) {
        String readable = key.replaceAll("[^A-Za-z0-9.-]+", "_").replaceAll("^\\.+", "_");
        String name = readable.substring(0, Math.min(READABLE, readable.length())) + "-" + KeyHash.of(key);
        return new CursorFile(
                key,
                directory.resolve(name + ".cursor"),
                directory.resolve(name + ".draft"),
                directory.resolve(name + ".lock"));
    }

    /**
     * @param tail bytes; when the whole is longer, an empty change follows it, so that its version is found near the
     *             end
     */
    static byte[] encode(String key, Stored stored, int tail) {
        byte[] whole = encode(key, stored);
        if (whole.length <= tail) {
            return whole;
        }
        byte[] mark = encode(stored.version(), new CursorChange(), stored.version());
        byte[] both = Arrays.copyOf(whole, whole.length + mark.length);
        System.arraycopy(mark, 0, both, whole.length, mark.length);
        return both;
    }

    static byte[] encode(String key, Stored stored) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("key", key);
        json.put(VERSION, stored.version());
        json.set("cursor", stored.cursor().toJson());
        return CheckedLine.encode(json);
    }

    static byte[] encode(long expected, CursorChange change, long version) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(VERSION, version);
        json.put(AFTER, expected);
        json.set("change", change.toJson());
        return CheckedLine.encode(json);
    }

    /** The version of a change. It stands at the beginning: the rest, which may be long, is not read. */
    static long version(CheckedLine change) throws IOException {
        try (JsonParser parser = RECORDS.createParser(change.json())) {
            parser.nextToken();
            return VERSION.equals(parser.nextFieldName()) ? parser.nextLongValue(0) : 0;
        }
    }

    /**
     * What was found in a file, and how many of its bytes count: what follows is a change that was not written whole.
     */
    record Content(Stored stored, int length) {}

    /**
     * @throws CursorException when the bytes are not whole, or another key's
     */
    Content decode(byte[] bytes) {
        CheckedLine whole = CheckedLine.at(bytes, 0);
        if (whole == null) {
            throw damaged("the checksum does not fit", null);
        }
        try {
            JsonNode json = Json.read(whole.json());
            if (!json.path("key").asText().equals(key)) {
                throw new CursorException("The file " + path + " holds the cursor of '"
                        + json.path("key").asText() + "', not of '" + key
                        + "': it was copied or renamed. Delete it to begin at startFrom");
            }
            Cursor cursor = Cursor.parse(json.path("cursor"));
            return withChanges(bytes, whole.end(), cursor, json.path(VERSION).asLong());
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private Content withChanges(byte[] bytes, int wholeEnd, Cursor cursor, long wholeVersion) throws IOException {
        CursorDraft draft = null;
        long version = wholeVersion;
        int end = wholeEnd;
        while (end < bytes.length) {
            CheckedLine line = CheckedLine.at(bytes, end);
            if (line == null) {
                if (CheckedLine.isFollowedByAnother(bytes, end)) {
                    throw damaged("the checksum of a change does not fit", null);
                }
                break;
            }
            JsonNode json = Json.read(line.json());
            if (json.path(AFTER).asLong() != version) {
                throw damaged("a change is missing", null);
            }
            draft = draft == null ? new CursorDraft(cursor) : draft;
            draft.apply(CursorChange.parse(json.path("change")));
            version = json.path(VERSION).asLong();
            end = line.end();
        }
        Cursor changed = draft == null ? cursor : draft.cursor();
        return new Content(new Stored(changed, version, end - wholeEnd), end);
    }

    private CursorException damaged(String problem, Exception cause) {
        return new CursorException(
                "The cursor in the file " + path + " cannot be read: " + problem
                        + ". Restore the file from a copy, or delete it to begin at startFrom",
                cause);
    }
}
