// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** @return null when there are more bytes than this */
    static JsonText of(Message message, int most) throws IOException {
        String type = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        byte[] bytes = bytes(message, most);
        return bytes.length > most ? null : new JsonText(bytes, type != null && type.contains("json"));
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
            return in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        } catch (InvalidPayloadException e) {
            throw new IOException("it is no stream", e);
        } finally {
            if (body instanceof StreamCache cache) {
                cache.reset();
            }
        }
    }

    boolean isBlank() {
        return new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    boolean seemsJson() {
        char first = new String(bytes, StandardCharsets.UTF_8).stripLeading().charAt(0);
        return declared || first == '{' || first == '[';
    }
}
