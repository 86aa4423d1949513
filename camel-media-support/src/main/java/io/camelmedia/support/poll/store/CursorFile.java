package io.camelmedia.support.poll.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.CursorException;
import io.camelmedia.support.poll.CursorStore.Stored;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * The files of one cursor, and what is written in them: a line of JSON with key, version and cursor, and a line with
 * its checksum.
 */
record CursorFile(Path path, Path draft, Path lock) {

    private static final int READABLE = 60;
    private static final int CHECKSUM = 9;

    static CursorFile of(Path directory, String key) {
        String readable = key.replaceAll("[^A-Za-z0-9.-]+", "_").replaceAll("^\\.+", "_");
        String name = readable.substring(0, Math.min(READABLE, readable.length())) + "-" + KeyHash.of(key);
        return new CursorFile(
                directory.resolve(name + ".cursor"),
                directory.resolve(name + ".draft"),
                directory.resolve(name + ".lock"));
    }

    static byte[] encode(String key, Stored stored) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("key", key);
        json.put("version", stored.version());
        json.set("cursor", stored.cursor().toJson());
        byte[] line = (Json.text(json) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] checksum = (checksum(line) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(line, line.length + checksum.length);
        System.arraycopy(checksum, 0, bytes, line.length, checksum.length);
        return bytes;
    }

    static String checksum(byte[] line) {
        CRC32C crc = new CRC32C();
        crc.update(line);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /**
     * @throws CursorException when the bytes are not whole, or another key's
     */
    static Stored decode(String key, Path path, byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        byte[] line = Arrays.copyOf(bytes, Math.max(0, end));
        String checksum = new String(bytes, Math.max(0, end), Math.min(CHECKSUM, bytes.length), StandardCharsets.UTF_8);
        if (end < 0 || !checksum.equals(checksum(line) + "\n")) {
            throw damaged(path, "the checksum does not fit", null);
        }
        try {
            JsonNode json = Json.read(line);
            if (!json.path("key").asText().equals(key)) {
                throw new CursorException("The file " + path + " holds the cursor of '"
                        + json.path("key").asText() + "', not of '" + key
                        + "': it was copied or renamed. Delete it to begin at startFrom");
            }
            return new Stored(
                    Cursor.parse(json.path("cursor")), json.path("version").asLong());
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(path, e.getMessage(), e);
        }
    }

    private static CursorException damaged(Path path, String problem, Exception cause) {
        return new CursorException(
                "The cursor in the file " + path + " cannot be read: " + problem
                        + ". Restore the file from a copy, or delete it to begin at startFrom",
                cause);
    }
}
