// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.bodies.PexTime;
import io.camelmedia.testkit.pex.bodies.PexWindow;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.state.PexCopies;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The statuses that an organisation has: the documented ones, and at most five of its own. */
public final class PexStatuses implements StatePart {

    private static final int MOST_CUSTOM = 5;
    private static final long FIRST_CUSTOM = 300;
    private static final Instant SINCE = Instant.parse("2019-12-19T20:12:52.270334Z");
    private static final Map<Long, String> BUILT_IN = Map.ofEntries(
            Map.entry(10L, "False Positive - Cover"),
            Map.entry(11L, "False Positive - Missing Audio"),
            Map.entry(12L, "False Positive - Missing Video"),
            Map.entry(13L, "False Positive - Not My Content"),
            Map.entry(30L, "Externally Actioned"),
            Map.entry(40L, "Infringing"),
            Map.entry(50L, "Fair Use"),
            Map.entry(60L, "For Further Review"),
            Map.entry(70L, "Claim Attempted"),
            Map.entry(71L, "Takedown Attempted"),
            Map.entry(72L, "Takedown Retraction Attempted"));
    private static final PexFields FIELDS = PexFields.of("title", PexFields.text());

    private final Map<Long, Status> statuses = new TreeMap<>();
    private final PexCopies copies;
    private final Clock clock;
    private long nextCustom;

    private record Status(String title, Instant createdAt) implements Serializable {}

    public PexStatuses(PexCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
        reset();
    }

    boolean exists(long status) {
        return statuses.containsKey(status);
    }

    void list(Context ctx) {
        ArrayNode all = Json.array();
        statuses.forEach((id, status) -> all.add(json(id, status).put("updated_at", PexTime.text(status.createdAt()))));
        Json.answer(ctx, 200, all);
    }

    void create(Context ctx) {
        String title = FIELDS.read(ctx, "title").get("title").textValue();
        if (statuses.size() >= BUILT_IN.size() + MOST_CUSTOM) {
            throw PexFields.bad("There are " + MOST_CUSTOM + " custom statuses already.");
        }
        Status status = new Status(title, clock.instant());
        statuses.put(nextCustom, status);
        Json.answer(ctx, 201, json(nextCustom, status));
        nextCustom++;
    }

    void delete(Context ctx) {
        long id = PexWindow.number("status_id", ctx.pathParam("status_id"));
        if (BUILT_IN.containsKey(id)) {
            throw PexError.FORBIDDEN.problem("Only custom statuses can be deleted.");
        }
        Status status = statuses.remove(id);
        if (status == null) {
            throw PexError.NOT_FOUND.problem("There is no status " + id + ".");
        }
        copies.forget(id);
        Json.answer(ctx, 200, Json.object().put("status", id).put("title", status.title()));
    }

    public void reset() {
        statuses.clear();
        BUILT_IN.forEach((id, title) -> statuses.put(id, new Status(title, SINCE)));
        nextCustom = FIRST_CUSTOM;
    }

    private static ObjectNode json(long id, Status status) {
        return Json.object()
                .put("status", id)
                .put("status_str", Long.toString(id))
                .put("title", status.title())
                .put("created_at", PexTime.text(status.createdAt()));
    }

    @Override
    public Object save() {
        return new Saved(new TreeMap<>(statuses), nextCustom);
    }

    @Override
    public void load(Object saved) {
        statuses.clear();
        statuses.putAll(((Saved) saved).statuses());
        nextCustom = ((Saved) saved).nextCustom();
    }

    private record Saved(Map<Long, Status> statuses, long nextCustom) implements Serializable {}
}
