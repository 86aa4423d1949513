// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An answer.
 *
 * @param head  all header lines but Content-Length
 * @param body  what it says
 * @param zeros how many zero bytes follow the body
 * @param rate  how many of them are sent in a second at most
 */
record Told(String head, byte[] body, long zeros, long rate) {

    private static final String END = "\r\n";

    static Told status(String status) {
        return new Told("HTTP/1.1 " + status + END, new byte[0], 0, Pace.FREE);
    }

    static Told json(String json) {
        Told told = status("200 OK").with("Content-Type", "application/json");
        return new Told(told.head, json.getBytes(StandardCharsets.UTF_8), 0, Pace.FREE);
    }

    static Told zeros(String status, long length, long rate) {
        return new Told(status(status).head, new byte[0], length, rate);
    }

    Told with(String name, Object value) {
        return new Told(head + name + ": " + value + END, body, zeros, rate);
    }

    void write(Wire wire, boolean headOnly) throws IOException {
        String lines = head + "Content-Length: " + (body.length + zeros) + END + END;
        byte[] first = lines.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(first.length + body.length).put(first);
        if (!headOnly) {
            bytes.put(body);
        }
        wire.write(bytes.flip());
        if (!headOnly) {
            wire.zeros(zeros, rate);
        }
    }
}
