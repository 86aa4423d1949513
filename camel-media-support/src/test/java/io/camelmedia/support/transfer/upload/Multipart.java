// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The only part of a multipart body, read strictly. */
public record Multipart(List<String> headers, byte[] content) {

    private static final String TYPE = "multipart/form-data; boundary=";

    public static Multipart parse(String contentType, byte[] body) {
        if (!contentType.startsWith(TYPE)) {
            throw new AssertionError(contentType);
        }
        String boundary = contentType.substring(TYPE.length());
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String start = "--" + boundary + "\r\n";
        String end = "\r\n--" + boundary + "--\r\n";
        int blank = text.indexOf("\r\n\r\n");
        if (!text.startsWith(start) || !text.endsWith(end) || blank < 0) {
            throw new AssertionError("no multipart body: " + text.substring(0, Math.min(200, text.length())));
        }
        byte[] head = Arrays.copyOfRange(body, start.length(), blank);
        return new Multipart(
                List.of(new String(head, StandardCharsets.UTF_8).split("\r\n")),
                Arrays.copyOfRange(body, blank + 4, body.length - end.length()));
    }
}
