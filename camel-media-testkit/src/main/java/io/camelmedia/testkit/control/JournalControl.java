// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.wire.Journal;
import io.camelmedia.testkit.wire.RecordedRequest;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Answers which requests of a method and a path reached a simulator and how many, and waits for them. */
final class JournalControl {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Controlled simulator;

    JournalControl(Controlled simulator) {
        this.simulator = simulator;
    }

    void list(Context ctx) {
        ObjectNode answer = Json.object();
        answer.set(
                "requests",
                Json.array(asked(ctx).stream().map(JournalControl::json).toList()));
        Json.answer(ctx, 200, answer);
    }

    void count(Context ctx) {
        Json.answer(ctx, 200, Json.object().put("count", asked(ctx).size()));
    }

    /** Answers once {@code count} requests have been answered, or the time is up: {@code reached} says which. */
    void await(Context ctx) throws InterruptedException {
        int count = number(ctx.queryParam("count"));
        boolean reached = journal(ctx).await(method(ctx), path(ctx), count, timeout(ctx.queryParam("timeout")));
        Json.answer(
                ctx,
                200,
                Json.object().put("reached", reached).put("count", asked(ctx).size()));
    }

    void clear(Context ctx) {
        journal(ctx).clear();
        ctx.status(204);
    }

    private List<RecordedRequest> asked(Context ctx) {
        return journal(ctx).requests(method(ctx), path(ctx));
    }

    private Journal journal(Context ctx) {
        return OriginChoice.of(simulator, Optional.ofNullable(ctx.queryParam("origin")))
                .journal();
    }

    private static String method(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("method")).orElse("*");
    }

    private static String path(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("path")).orElse("*");
    }

    private static int number(String count) {
        if (count == null) {
            return 1;
        }
        if (!count.matches("\\d{1,6}")) {
            throw ControlBody.problem("'count' must be a whole number");
        }
        return Integer.parseInt(count);
    }

    private static Duration timeout(String given) {
        try {
            Duration timeout = given == null ? Duration.ofSeconds(10) : Duration.parse(given);
            if (!timeout.isNegative() && timeout.compareTo(LONGEST_WAIT) <= 0) {
                return timeout;
            }
        } catch (DateTimeException e) {
            throw ControlBody.problem("'timeout' must be a duration such as PT5S");
        }
        throw ControlBody.problem("'timeout' is at most " + LONGEST_WAIT);
    }

    private static ObjectNode json(RecordedRequest request) {
        ObjectNode json = Json.object()
                .put("method", request.method())
                .put("path", request.path())
                .put("query", request.query());
        ObjectNode headers = json.putObject("headers");
        request.headers().forEach((name, values) -> headers.set(name, Json.strings(values)));
        json.put("receivedAt", request.receivedAt().toString())
                .put("bodyLength", request.bodyLength())
                .put("body", request.bodyText())
                .put("status", request.status())
                .put("answeredBytes", request.answeredBytes())
                .put("outcome", request.outcome().name());
        request.bodySha256().ifPresent(sha256 -> json.put("bodySha256", sha256));
        return json;
    }
}
