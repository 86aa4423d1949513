// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Events of Ci, one in each second; a Workspace has as many as its id says. Pages are made once. The newest are answered
 * in ascending order too.
 */
public final class Events {

    /** When the first one happened. */
    public static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private static final String EVENT = """
            {"id":"e%08d","createdOn":"%s","createdBy":{"id":"c460dfc1447f4240b14b2f32ce8d4a5f","name":"John Smith",\
            "email":"johnsmith@example.com"},"type":"CreateAsset","assets":[{"id":"gb5ehomv0iv71swg",\
            "name":"Movie.mov"}],"spaces":[{"id":"w1","name":"Dailies"}]}""";

    private final Map<Span, Told> pages = new ConcurrentHashMap<>();

    private record Span(int begin, int end, int count) {

        Told page() {
            return Told.json(IntStream.range(begin, end)
                    .mapToObj(index -> EVENT.formatted(index, FIRST.plusSeconds(index)))
                    .collect(Collectors.joining(",", "{\"count\":" + count + ",\"items\":[", "]}")));
        }
    }

    Told page(Asked asked) throws IOException {
        JsonNode query = Json.read(asked.text());
        int all = query.path("workspaceId").asInt();
        String since = query.path("since").asText(FIRST.toString());
        int skipped = (int) (Instant.parse(since).getEpochSecond() - FIRST.getEpochSecond());
        int limit = query.path("limit").asInt();
        int begin = query.path("orderDirection").asText().equals("desc")
                ? Math.max(0, all - limit)
                : Math.min(all, skipped + query.path("offset").asInt());
        int end = Math.min(all, begin + limit);
        return pages.computeIfAbsent(new Span(begin, end, all - Math.min(all, skipped)), Span::page);
    }
}
