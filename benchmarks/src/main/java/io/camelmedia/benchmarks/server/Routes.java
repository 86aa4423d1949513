// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.IOException;
import java.util.List;

/** What the server answers: just enough of the services for their components to run against it. */
final class Routes {

    private static final String FOLDER = """
            {"id":"f1","name":"Rushes","createdOn":"2026-01-01T00:00:00.000Z","createdBy":{"id":"u1",\
            "name":"John Smith","email":"johnsmith@example.com"},"lastActivityOn":"2026-01-01T00:00:00.000Z",\
            "network":{"id":"n1","name":"Network"},"metadata":[],"parentId":"w1","workspace":{"id":"w1",\
            "name":"Dailies"},"isTrashed":false}""";
    private static final Told CI_FOLDER = Told.json(FOLDER)
            .with("X-RateLimit-Limit", 5000)
            .with("X-RateLimit-Remaining", 4999)
            .with("X-RateLimit-Reset", 4_102_444_800L);
    private static final Told CI_TOKEN = Told.json("""
            {"access_token":"sample-token","expires_in":86400,"token_type":"bearer","refresh_token":"sample"}""");
    private static final Told PIXOP_TOKEN = Told.json("{\"jwtToken\":\"sample-token\"}");
    private static final Told PEX_COLLECTION = Told.json("{\"collection_id\":1,\"collection_id_str\":\"1\"}");
    private static final Told CI_ASSET = Told.json("{\"assetId\":\"a1\"}");
    private static final String CI_UPLOAD = "/upload";
    private static final String CAPPED = "/capped";
    private static final long CAP = 32_000_000;
    private static final String TUS = "/v4/cms/assets/file-upload";

    private final String scheme;
    private final Tus tus = new Tus();
    private final List<Route> table = List.of(
            new Route("PUT", "/files/", asked -> taken(asked, Told.status("200 OK"))),
            new Route("GET", "/media/v1/download/", Media::answer),
            new Route("HEAD", "/media/v1/download/", Media::answer),
            new Route("POST", "/media/v1/upload/", asked -> taken(asked, Told.json("{\"videoId\":\"v1\"}"))),
            new Route("PATCH", TUS, tus::append),
            new Route("HEAD", TUS, tus::ask),
            new Route("POST", TUS, tus::create),
            new Route("POST", "/v3/cms/assets/upload", this::asset),
            new Route("POST", "/v4/cms/assets/upload", this::asset),
            new Route("PUT", "/v3/cms/collections/", asked -> taken(asked, PEX_COLLECTION)),
            new Route("PUT", "/folders/", asked -> taken(asked, CI_FOLDER)),
            new Route("POST", CI_UPLOAD, asked -> taken(asked, CI_ASSET)),
            new Route("PUT", CI_UPLOAD, asked -> taken(asked, CI_ASSET)),
            new Route("POST", CAPPED + CI_UPLOAD, asked -> taken(asked, CI_ASSET)),
            new Route("PUT", CAPPED + CI_UPLOAD, asked -> taken(asked, CI_ASSET, CAP)),
            new Route("POST", "/events", Events::page),
            new Route("POST", "/oauth2/token", asked -> taken(asked, CI_TOKEN)),
            new Route("GET", "/accounts/v1/token", asked -> PIXOP_TOKEN));

    /** @param scheme of the addresses that answers name */
    Routes(String scheme) {
        this.scheme = scheme;
    }

    private interface Handler {

        Told answer(Asked asked) throws IOException;
    }

    private record Route(String method, String prefix, Handler handler) {

        boolean takes(Asked asked) {
            return asked.method().equals(method) && asked.path().startsWith(prefix);
        }
    }

    Told answer(Asked asked) throws IOException {
        for (Route route : table) {
            if (route.takes(asked)) {
                return route.handler().answer(asked);
            }
        }
        return taken(asked, Told.status("404 Not Found"));
    }

    private static Told taken(Asked asked, Told told) throws IOException {
        return taken(asked, told, Pace.FREE);
    }

    private static Told taken(Asked asked, Told told, long rate) throws IOException {
        asked.discard(rate);
        return told;
    }

    private Told asset(Asked asked) throws IOException {
        String file = scheme + "://" + asked.header("host") + "/files/asset";
        return taken(asked, Told.json("{\"asset_id\":1,\"file_url\":\"" + file + "\",\"blob_id\":\"b1\"}"));
    }
}
