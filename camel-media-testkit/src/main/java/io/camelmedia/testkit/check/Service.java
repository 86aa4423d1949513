// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.check.Ids.Source;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.demo.CiDemo;
import io.camelmedia.testkit.demo.ContentApiDemo;
import io.camelmedia.testkit.demo.Demo;
import io.camelmedia.testkit.demo.PexDemo;
import io.camelmedia.testkit.demo.PixopDemo;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the check has to know of each service: its credentials, the way to a token, and where ids are told. */
enum Service {
    CI(
            List.of("username", "password", "client-id", "client-secret"),
            List.of(
                    Source.of("workspaceId", "workspaces", "/items", "/id"),
                    Source.of("networkId", "workspaces", "/items", "/network/id"),
                    Source.of("folderId", "workspaces", "/items", "/rootFolderId"),
                    Source.of("mediaboxId", "mediaboxes", "/items", "/id"),
                    new Source("assetId", "workspaces/contents", "/items", "format", "/id"),
                    new Source("assetId", "workspaces/search", "/items", "format", "/id"),
                    Source.of("elementId", "assets/elements", "/items", "/id"),
                    new Source("mediaboxFolderId", "mediaboxes/contents", "/items", "parentId", "/id")),
            Map.of("query", "mo"),
            Map.of("mediaboxes/folder-contents folderId", "mediaboxFolderId"),
            Map.of("events", List.of("workspaceId")),
            "limit=5",
            Service::ci) {
        @Override
        Map<String, String> authenticate(Http http, Credentials credentials) {
            ObjectNode body = Json.object()
                    .put("client_id", credentials.get("client-id"))
                    .put("client_secret", credentials.get("client-secret"))
                    .put("grant_type", "password");
            String basic = basic(credentials.get("username"), credentials.get("password"));
            JsonNode token = http.send("POST", "/oauth2/token", body, Map.of("Authorization", basic))
                    .successful("the token request");
            return Map.of(
                    "Authorization", "Bearer " + token.path("access_token").asText());
        }

        @Override
        Optional<JsonNode> body(String operation, Ids ids) {
            return operation.equals("events")
                    ? Optional.of(Json.object()
                            .put("workspaceId", ids.get("workspaceId"))
                            .put("orderDirection", "asc")
                            .put("limit", 5))
                    : Optional.empty();
        }

        @Override
        String query(String operation, Ids ids) {
            return operation.equals("workspaces/search") ? "query=" + ids.get("query") : "";
        }
    },
    CONTENTAPI(
            List.of("client-id", "authentication-token"),
            List.of(
                    Source.of("trackToken", "legacy/assets", "/results", "/legacyTrackToken"),
                    Source.of("assetId", "legacy/tracks/originals", "", "/originalAssetId")),
            Map.of(),
            Map.of(),
            Map.of(),
            "count=5",
            () -> demo(ContentApiSimulator.start(), ContentApiDemo::new)) {
        @Override
        Map<String, String> authenticate(Http http, Credentials credentials) {
            return Map.of(
                    "x-client-id", credentials.get("client-id"),
                    "x-authentication-token", credentials.get("authentication-token"));
        }
    },
    PEX(
            List.of("api-key"),
            List.of(
                    Source.of("assetId", "assets", "", "/asset_id"),
                    Source.of("collectionId", "collections", "", "/collection_id"),
                    Source.of("whitelistId", "whitelists", "", "/whitelist_id"),
                    Source.of("urlId", "whitelists/urls", "", "/url_id"),
                    Source.of("matchId", "copies", "", "/match_id"),
                    new Source("autoCollectionId", "collections", "", "is_autocollection", "/collection_id"),
                    new Source("soundId", "copies", "", "copy_sound_id", "/copy_sound_id"),
                    new Source("platform", "copies", "", "copy_sound_id", "/platform")),
            Map.of(),
            Map.of("collections/auto/get collectionId", "autoCollectionId"),
            Map.of("sounds", List.of("soundId", "platform"), "sounds/get", List.of("platform")),
            "count=5",
            Service::pex) {
        @Override
        Map<String, String> authenticate(Http http, Credentials credentials) {
            return Map.of("Authorization", "Bearer " + credentials.get("api-key"));
        }

        @Override
        Optional<JsonNode> body(String operation, Ids ids) {
            return operation.equals("sounds")
                    ? Optional.of(Json.array()
                            .add(Json.object()
                                    .put("sound_id", ids.get("soundId"))
                                    .put("platform", ids.get("platform"))))
                    : Optional.empty();
        }

        @Override
        String query(String operation, Ids ids) {
            return operation.equals("sounds/get") ? "platform=" + ids.get("platform") : "";
        }
    },
    PIXOP(
            List.of("email", "password"),
            List.of(
                    Source.of("projectId", "projects", "/_embedded/projects", "/id"),
                    Source.of("videoId", "videos", "/_embedded/videos", "/id"),
                    new Source("processedVideoId", "videos", "/_embedded/videos", "parentId", "/id")),
            Map.of("rendition", "original"),
            Map.of("process/progress videoId", "processedVideoId"),
            Map.of(),
            "page-size=5",
            () -> demo(PixopSimulator.start(), PixopDemo::new)) {
        @Override
        Map<String, String> authenticate(Http http, Credentials credentials) {
            String basic = basic(credentials.get("email"), credentials.get("password"));
            Map<String, String> headers = Map.of("Authorization", basic, "Content-Type", "application/json");
            JsonNode token =
                    http.send("GET", "/accounts/v1/token", null, headers).successful("the token request");
            return Map.of(
                    "Authorization", "Bearer " + token.path("jwtToken").asText(), "Content-Type", "application/json");
        }
    };

    private static final int DEMO_STEPS = 5;

    private final List<String> credentials;
    private final List<Source> sources;
    private final Map<String, String> given;
    private final Map<String, String> others;
    private final Map<String, List<String>> needs;
    private final String pageOf;
    private final Supplier<Simulator> simulator;

    Service(
            List<String> credentials,
            List<Source> sources,
            Map<String, String> given,
            Map<String, String> others,
            Map<String, List<String>> needs,
            String pageOf,
            Supplier<Simulator> simulator) {
        this.credentials = credentials;
        this.sources = sources;
        this.given = given;
        this.others = others;
        this.needs = needs;
        this.pageOf = pageOf;
        this.simulator = simulator;
    }

    static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.scheme().equals(name))
                .findFirst();
    }

    String scheme() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The options of the component that are its credentials. */
    List<String> credentials() {
        return credentials;
    }

    Ids ids() {
        return new Ids(sources, given, others);
    }

    /** What an operation needs beside the ids in its path. */
    List<String> needs(String operation) {
        return needs.getOrDefault(operation, List.of());
    }

    /** The query that an operation needs; empty for most. */
    String query(String operation, Ids ids) {
        return "";
    }

    /** The query of a list, so that a small page is asked for. */
    String pageOf() {
        return pageOf;
    }

    /** A simulator in which there is something of everything that reads look at. */
    Simulator filled() {
        return simulator.get();
    }

    /** The headers that calls bear. */
    abstract Map<String, String> authenticate(Http http, Credentials credentials);

    /** What an operation that reads by POST sends. */
    Optional<JsonNode> body(String operation, Ids ids) {
        return Optional.empty();
    }

    /** A simulator with content in the first Workspace of the list, which is the one that the check reads. */
    private static Simulator ci() {
        CiSimulator ci = CiSimulator.start();
        String asset = ci.addAsset("Demo.mov", CiSimulator.MEMBER_ROOT_FOLDER, 1024);
        ci.addElement(asset, "Notes.pdf", 1024);
        return demo(ci, CiDemo::new);
    }

    private static Simulator pex() {
        Simulator pex = demo(PexSimulator.start(), PexDemo::new);
        Http http = new Http(pex.baseUrl());
        Map<String, String> headers = Map.of("Authorization", "Bearer " + PexSimulator.API_KEY);
        ObjectNode always = Json.object().put("start_date", "-infinity").put("end_date", "infinity");
        http.send("POST", "/v3/cms/collections", Json.object().put("title", "Demo"), headers);
        http.send(
                "POST",
                "/v3/cms/collections/auto",
                Json.object().put("title", "Demo").put("source_url", "media.example.com/1"),
                headers);
        JsonNode whitelist = http.send(
                        "POST",
                        "/v3/cms/whitelists",
                        Json.object().put("title", "Demo").set("dates_limit", always),
                        headers)
                .successful("a whitelist");
        http.send(
                "POST",
                "/v3/cms/whitelists/" + whitelist.path("whitelist_id").asText() + "/urls",
                Json.object().put("source_url", "media.example.com/1"),
                headers);
        pex.journal().clear();
        return pex;
    }

    private static <S extends Simulator> Simulator demo(S simulator, Function<S, Demo> demo) {
        Demo begun = demo.apply(simulator);
        begun.begin();
        for (int i = 0; i < DEMO_STEPS; i++) {
            begun.step();
        }
        return simulator;
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
