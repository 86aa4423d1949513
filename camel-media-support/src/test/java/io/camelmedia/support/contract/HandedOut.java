// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.transfer.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A service that hands out addresses of another origin wherever one of the APIs has an address, and that origin. The
 * answers are those of all APIs at once: whoever reads them takes what it knows.
 */
final class HandedOut {

    private static final String SIGNED = "/file?Signature=fake-signature";
    private static final String SECOND = "/second";
    private static final int LENGTH = 5;

    private HandedOut() {}

    /** @param there another origin */
    static void answer(RawServer.Received request, OutputStream out, String there) throws IOException {
        if (OperationCalls.answersToken(request, out)) {
            return;
        }
        String file = there + SIGNED;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("asset_id", 1);
        answer.put("file_url", file);
        answer.put("blob_id", "blob");
        answer.put("uploaded", true);
        answer.put("id", "asset");
        answer.put("assetId", "asset");
        answer.put("videoId", "video");
        answer.put("location", file);
        answer.put("_links", Map.of("next", Map.of("href", there + "/next")));
        write(request, out, "201 Created", Json.text(answer), "Location: " + file);
    }

    /** Answers as the other origin: redirects everything to a third one, where the first piece of an upload breaks. */
    static RawServer.Script elsewhere() {
        AtomicBoolean broken = new AtomicBoolean();
        return (request, out) -> {
            if (!request.path().startsWith(SECOND)) {
                String port = request.header("host").replaceAll(".*:", "");
                RawServer.head(out, "307 Further", "Location: //localhost:" + port + SECOND, "Content-Length: 0");
            } else if (request.method().equals("PATCH")) {
                if (broken.getAndSet(true)) {
                    request.readBody();
                    RawServer.head(out, "204 No Content", "Upload-Offset: " + LENGTH);
                }
            } else {
                write(request, out, "200 OK", "{}", "Upload-Offset: 0", "Upload-Length: " + LENGTH);
            }
        };
    }

    private static void write(
            RawServer.Received request, OutputStream out, String status, String text, String... headers)
            throws IOException {
        if (request.headers().containsKey("content-length")) {
            request.readBody();
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: " + body.length);
        RawServer.head(out, status, all.toArray(String[]::new));
        if (!request.method().equals("HEAD")) {
            out.write(body);
        }
    }
}
