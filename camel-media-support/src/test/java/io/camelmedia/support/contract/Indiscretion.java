// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.transfer.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ways in which a service answers that gives secrets away: it quotes what it was sent, and hands out signed addresses. */
enum Indiscretion {
    SUCCESS {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", "1");
            for (String name : new String[] {"file_url", "url", "location", "href", "jwtToken", "downloadUrl"}) {
                fields.put(name, elsewhere + SIGNED);
            }
            write(request, out, "200 OK", Json.text(fields));
        }
    },
    UNAUTHORISED("401 Unauthorized"),
    FORBIDDEN("403 Forbidden"),
    NOT_FOUND("404 Not Found"),
    INVALID("400 Bad Request"),
    LIMITED("429 Too Many Requests"),
    BROKEN("500 Internal Server Error"),
    /** To a signed address of another origin, which answers. */
    ELSEWHERE {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            redirect(out, elsewhere + SIGNED);
        }
    },
    /** To a signed address of another origin, which refuses it and quotes it. */
    ELSEWHERE_REFUSED {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            redirect(out, elsewhere + "/refused" + SIGNED);
        }
    },
    /** To a signed address that cannot be used. */
    NOWHERE {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            redirect(out, "http://[fake" + SIGNED);
        }
    },
    /** To a signed address that nobody answers at. */
    UNREACHABLE {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            redirect(out, "http://127.0.0.1:1/" + SIGNED);
        }
    },
    MALFORMED {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            write(request, out, "200 OK", "{\"token\":\"" + OperationCalls.SECRET + "\",");
        }
    },
    TOKEN_INSTEAD_OF_JSON {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            write(request, out, "200 OK", OperationCalls.SECRET);
        }
    },
    /** A page in HTML, as proxies answer, that quotes the request. */
    PAGE {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            write(request, out, "200 OK", "<html>" + quote(request) + "</html>");
        }
    },
    CUT {
        @Override
        void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
            RawServer.head(out, "200 OK", "Content-Length: 1000");
            out.write(("{\"token\":\"" + OperationCalls.SECRET).getBytes(StandardCharsets.UTF_8));
        }
    };

    static final String SIGNED = "?Expires=1&Signature=" + OperationCalls.SECRET + "%2B" + OperationCalls.SECRET;

    private final String status;

    Indiscretion() {
        this(null);
    }

    Indiscretion(String status) {
        this.status = status;
    }

    /**
     * Answers a request for anything but a token.
     *
     * @param elsewhere another origin
     */
    void answer(RawServer.Received request, OutputStream out, URI elsewhere) throws IOException {
        refuse(request, out, status);
    }

    /** What the other origin answers. */
    static void answerElsewhere(RawServer.Received request, OutputStream out) throws IOException {
        if (request.path().startsWith("/refused")) {
            refuse(request, out, "403 Forbidden");
        } else {
            write(request, out, "200 OK", "media");
        }
    }

    private static void refuse(RawServer.Received request, OutputStream out, String status) throws IOException {
        write(request, out, status, Json.text(Map.of("code", "refused", "message", quote(request))));
    }

    private static void redirect(OutputStream out, String location) throws IOException {
        RawServer.head(out, "307 Elsewhere", "Location: " + location, "Content-Length: 0");
    }

    /** The request as a service may repeat it in what it says. */
    private static String quote(RawServer.Received request) throws IOException {
        boolean small = request.headers().containsKey("content-length")
                && !request.headers().containsKey("expect");
        String body = small ? new String(request.readBody(), StandardCharsets.UTF_8) : "";
        return request.method() + " " + request.path() + " " + request.headers() + " " + body;
    }

    private static void write(RawServer.Received request, OutputStream out, String status, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        RawServer.head(out, status, "Content-Type: application/json", "Content-Length: " + body.length);
        if (!request.method().equals("HEAD")) {
            out.write(body);
        }
    }
}
