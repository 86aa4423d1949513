// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.fault.FaultRule;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths below {@code /__sim} and who answers them. */
public final class ControlRoutes {

    /** Where control requests go; they are in no journal and meet no fault. */
    public static final String PREFIX = "/__sim";

    private final Controlled simulator;
    private final ControlGuard guard;
    private final JournalControl journal;
    private final ClockControl clock;
    private final SnapshotControl snapshots;

    /** A control request and who answers it. */
    record Route(HandlerType method, String path, Handler handler) {}

    /** @param token what callers from elsewhere than this machine have to send */
    public ControlRoutes(Controlled simulator, Optional<String> token) {
        this.simulator = simulator;
        this.guard = new ControlGuard(token);
        this.journal = new JournalControl(simulator);
        this.clock = new ClockControl(simulator.clock());
        this.snapshots = new SnapshotControl(simulator);
    }

    public void register(RoutesConfig routes) {
        for (Route route : all()) {
            routes.addHttpHandler(route.method(), PREFIX + route.path(), guard.guarded(route.handler()));
        }
        Stream.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)
                .forEach(method -> routes.addHttpHandler(method, PREFIX + "/<rest>", ControlRoutes::unknown));
    }

    List<Route> all() {
        return List.of(
                new Route(HandlerType.GET, "/", this::overview),
                new Route(HandlerType.GET, "/openapi.json", this::describe),
                new Route(HandlerType.GET, "/properties", this::properties),
                new Route(HandlerType.GET, "/state", ctx -> Json.answer(ctx, 200, simulator.state())),
                new Route(HandlerType.GET, "/seeds", this::seeds),
                new Route(HandlerType.POST, "/seeds/{kind}", this::sow),
                new Route(HandlerType.GET, "/clock", clock::get),
                new Route(HandlerType.PUT, "/clock", clock::change),
                new Route(HandlerType.DELETE, "/clock", clock::reset),
                new Route(HandlerType.GET, "/faults", this::faults),
                new Route(HandlerType.POST, "/faults", this::addFault),
                new Route(HandlerType.DELETE, "/faults", this::clearFaults),
                new Route(HandlerType.GET, "/faults/{id}", ctx -> answer(ctx, 200, rule(ctx))),
                new Route(HandlerType.DELETE, "/faults/{id}", this::removeFault),
                new Route(HandlerType.POST, "/faults/{id}/release", this::release),
                new Route(HandlerType.GET, "/journal", journal::list),
                new Route(HandlerType.DELETE, "/journal", journal::clear),
                new Route(HandlerType.GET, "/journal/count", journal::count),
                new Route(HandlerType.GET, "/journal/wait", journal::await),
                new Route(HandlerType.GET, "/snapshots", snapshots::list),
                new Route(HandlerType.PUT, "/snapshots/{name}", snapshots::take),
                new Route(HandlerType.DELETE, "/snapshots/{name}", snapshots::drop),
                new Route(HandlerType.POST, "/snapshots/{name}/restore", snapshots::restore),
                new Route(HandlerType.POST, "/reset", this::reset));
    }

    private void overview(Context ctx) {
        ObjectNode overview = Json.object()
                .put("simulator", simulator.scheme())
                .put("baseUrl", simulator.baseUrl())
                .put("strict", simulator.isStrict());
        overview.set("origins", Json.strings(simulator.origins()));
        overview.set("clock", clock.json());
        overview.put("description", simulator.baseUrl() + PREFIX + "/openapi.json");
        Json.answer(ctx, 200, overview);
    }

    private void describe(Context ctx) {
        Json.answer(ctx, 200, OpenApi.describe(simulator));
    }

    private void properties(Context ctx) {
        ObjectNode properties = Json.object();
        simulator.properties().forEach(properties::put);
        Json.answer(ctx, 200, properties);
    }

    private void seeds(Context ctx) {
        ObjectNode kinds = Json.object();
        simulator.seeds().forEach(seed -> kinds.put(seed.name(), seed.description()));
        Json.answer(ctx, 200, kinds);
    }

    private void sow(Context ctx) {
        String kind = ctx.pathParam("kind");
        Seed seed = simulator.seeds().stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> notFound("there are no seeds '" + kind + "'; there are "
                        + String.join(
                                ", ", simulator.seeds().stream().map(Seed::name).toList())));
        try {
            Json.answer(ctx, 201, seed.sow(ControlBody.of(ctx)));
        } catch (IllegalArgumentException unknownId) {
            throw ControlBody.problem(unknownId.getMessage());
        }
    }

    private void faults(Context ctx) {
        ObjectNode answer = Json.object();
        answer.set("faults", Json.array(rules().map(FaultControl::json).toList()));
        Json.answer(ctx, 200, answer);
    }

    private void addFault(Context ctx) {
        answer(ctx, 201, FaultControl.put(simulator, ControlBody.of(ctx)));
    }

    private void clearFaults(Context ctx) {
        simulator
                .origins()
                .forEach(origin -> simulator.faults(origin).orElseThrow().clear());
        ctx.status(204);
    }

    private void removeFault(Context ctx) {
        FaultRule rule = rule(ctx);
        simulator
                .origins()
                .forEach(origin -> simulator.faults(origin).orElseThrow().remove(rule));
        ctx.status(204);
    }

    private void release(Context ctx) {
        FaultRule rule = rule(ctx);
        rule.release();
        answer(ctx, 200, rule);
    }

    private void reset(Context ctx) {
        simulator.reset();
        ctx.status(204);
    }

    private FaultRule rule(Context ctx) {
        String id = ctx.pathParam("id");
        return rules().filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound("there is no fault '" + id + "'"));
    }

    private Stream<FaultRule> rules() {
        return simulator.origins().stream().flatMap(origin -> simulator.faults(origin).orElseThrow().rules().stream());
    }

    private static void answer(Context ctx, int status, FaultRule rule) {
        Json.answer(ctx, status, FaultControl.json(rule));
    }

    private static void unknown(Context ctx) {
        throw notFound("there is no " + ctx.method() + " " + ctx.path() + "; see " + PREFIX + "/openapi.json");
    }

    private static ApiProblem notFound(String message) {
        return new ApiProblem(404, Json.object().put("error", message));
    }
}
