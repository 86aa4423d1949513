// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.time.Instant;

/**
 * Events of Ci, one in each second; a Workspace has as many as its id says. The newest are answered in ascending order
 * too.
 */
public final class Events {

    /** When the first one happened. */
    public static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private static final int FIRST_ID = 1_000_000_000;
    private static final String REST = """
            ","createdBy":{"id":"c460dfc1447f4240b14b2f32ce8d4a5f","name":"John Smith",\
            "email":"johnsmith@example.com"},"type":"CreateAsset","assets":[{"id":"gb5ehomv0iv71swg",\
            "name":"Movie.mov"}],"spaces":[{"id":"w1","name":"Dailies"}]}""";

    private Events() {}

    static Told page(Asked asked) throws IOException {
        JsonNode query = Json.read(asked.text());
        int all = query.path("workspaceId").asInt();
        String since = query.path("since").asText(FIRST.toString());
        int skipped = (int) (Instant.parse(since).getEpochSecond() - FIRST.getEpochSecond());
        int limit = query.path("limit").asInt();
        int begin = query.path("orderDirection").asText().equals("desc")
                ? Math.max(0, all - limit)
                : Math.min(all, skipped + query.path("offset").asInt());
        int end = Math.min(all, begin + limit);
        return page(begin, end, all - Math.min(all, skipped));
    }

    private static Told page(int begin, int end, int count) {
        StringBuilder page = new StringBuilder("{\"count\":").append(count).append(",\"items\":[");
        for (int index = begin; index < end; index++) {
            page.append(index == begin ? "{\"id\":\"e" : ",{\"id\":\"e")
                    .append(FIRST_ID + index)
                    .append("\",\"createdOn\":\"")
                    .append(FIRST.plusSeconds(index))
                    .append(REST);
        }
        return Told.json(page.append("]}").toString());
    }
}
