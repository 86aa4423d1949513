// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;

/**
 * The bytes of a body that may be JSON.
 *
 * @param declared whether the Content-Type of the message says that it is
 */
record JsonText(byte[] bytes, boolean declared) {

    static final int LONGEST_LOOKED_INTO = 1 << 20;

    /** Enough to see whether a stream begins as JSON does. */
    private static final int BEGIN = 1024;

    /**
     * The bytes of a message's body. A stream stays in the message with all that it had: for what a call leaves alone,
     * and for another attempt.
     *
     * @return null when there are more bytes than this
     */
    static JsonText of(Message message, int most) throws IOException {
        String type = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        boolean declared = type != null && type.contains("json");
        Object body = message.getBody();
        byte[] bytes = body instanceof InputStream stream && !(body instanceof StreamCache)
                ? look(message, stream, most, declared)
                : bytes(message, most);
        return bytes.length > most ? null : new JsonText(bytes, declared);
    }

    private static byte[] bytes(Message message, int most) throws IOException {
        Object body = message.getBody();
        if (body instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (body instanceof byte[] given) {
            return given;
        }
        try (InputStream in = message.getMandatoryBody(InputStream.class)) {
            return in.readNBytes(oneMore(most));
        } catch (InvalidPayloadException e) {
            throw new IOException("it is no stream", e);
        } finally {
            if (body instanceof StreamCache cache) {
                cache.reset();
            }
        }
    }

    /** Reads a stream no further than to see that it is no JSON, or is too long, and puts back what was read. */
    private static byte[] look(Message message, InputStream stream, int most, boolean declared) throws IOException {
        byte[] begin = stream.readNBytes(Math.min(BEGIN, most));
        JsonText text = new JsonText(begin, declared);
        boolean other = most != Integer.MAX_VALUE && !text.isBlank() && !text.seemsJson();
        byte[] rest = other ? new byte[0] : stream.readNBytes(oneMore(most) - begin.length);
        byte[] bytes = Arrays.copyOf(begin, begin.length + rest.length);
        System.arraycopy(rest, 0, bytes, begin.length, rest.length);
        InputStream read = new ByteArrayInputStream(bytes);
        boolean isWhole = !other && bytes.length < oneMore(most);
        if (isWhole) {
            stream.close();
        }
        message.setBody(isWhole ? read : new SequenceInputStream(read, stream));
        return bytes;
    }

    private static int oneMore(int most) {
        return most == Integer.MAX_VALUE ? most : most + 1;
    }

    boolean isBlank() {
        return new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    boolean seemsJson() {
        char first = new String(bytes, StandardCharsets.UTF_8).stripLeading().charAt(0);
        return declared || first == '{' || first == '[';
    }
}
