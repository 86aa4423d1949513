// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.calls.CiCalls;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiEvent;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The webhooks of networks: their list, and the notifications of events. A notification is repeated every 5 minutes of
 * the simulator's clock for 2 hours, until it is answered with 2xx.
 */
public final class CiWebhooks implements StatePart, AutoCloseable {

    private final Map<String, CiWebhook> webhooks = new ConcurrentHashMap<>();
    private final Function<String, Optional<String>> networkOf;
    private final Clock clock;
    private final CiNotifier notifier;

    /**
     * @param networkOf the network of a workspace, a catalog or a network
     * @param tick lets the service do what is due by its clock
     */
    public CiWebhooks(Clock clock, Function<String, Optional<String>> networkOf, Runnable tick) {
        this.clock = clock;
        this.networkOf = networkOf;
        this.notifier = new CiNotifier(clock, tick);
    }

    /**
     * Subscribes to events.
     *
     * @param url where they are sent, with {@code user:password@} before the host for Basic authentication
     * @param types of the events; none for all
     * @return the webhook's id
     */
    public String subscribe(String networkId, String url, String... types) {
        return add(networkId, "Webhook", URI.create(url), Set.of(types)).id();
    }

    private CiWebhook add(String networkId, String name, URI url, Set<String> types) {
        CiWebhook webhook = new CiWebhook(RandomId.next(CiStore.ID_LENGTH), networkId, name, url, types);
        webhooks.put(webhook.id(), webhook);
        notifier.start();
        return webhook;
    }

    /** Notifies the webhooks of an event. */
    public void happened(String ownerId, CiEvent event) {
        if (webhooks.isEmpty()) {
            return;
        }
        String network = networkOf.apply(ownerId).orElse(ownerId);
        webhooks.values().stream()
                .filter(webhook -> webhook.wants(network, event.type()))
                .forEach(webhook ->
                        notifier.add(CiNotification.first(webhook, Json.write(event.json()), clock.instant())));
    }

    /** How many notifications no receiver has taken yet. */
    public int waiting() {
        return notifier.waiting();
    }

    public void reset() {
        webhooks.clear();
        notifier.clear();
    }

    @Override
    public Object save() {
        return new Saved(new HashMap<>(webhooks), notifier.all());
    }

    @Override
    public void load(Object saved) {
        reset();
        webhooks.putAll(((Saved) saved).webhooks());
        ((Saved) saved).waiting().forEach(notifier::add);
        if (!webhooks.isEmpty()) {
            notifier.start();
        }
    }

    private record Saved(Map<String, CiWebhook> webhooks, List<CiNotification> waiting) implements Serializable {}

    @Override
    public void close() {
        notifier.close();
    }

    /** Listing is what published clients do; making and removing are assumed. */
    public void register(CiCalls calls, RoutesConfig routes) {
        routes.get("/networks/{networkId}/webhooks", calls.authorized(this::list));
        routes.post("/networks/{networkId}/webhooks", calls.authorized(this::create));
        routes.delete("/networks/{networkId}/webhooks/{webhookId}", calls.authorized(this::delete));
    }

    private void list(Context ctx) {
        String network = network(ctx);
        ObjectNode answer = Json.object();
        answer.set(
                "items",
                Json.array(webhooks.values().stream()
                        .filter(webhook -> webhook.networkId().equals(network))
                        .map(CiWebhook::json)
                        .toList()));
        Json.answer(ctx, 200, answer);
    }

    private void create(Context ctx) {
        CiBody body = CiBody.of(ctx);
        String url = body.name("url").orElseThrow(CiError.INVALID_REQUEST::problem);
        CiWebhook webhook = add(
                network(ctx), body.name("name").orElse("Webhook"), URI.create(url), Set.copyOf(body.texts("types")));
        Json.answer(ctx, 201, webhook.json());
    }

    private void delete(Context ctx) {
        if (webhooks.remove(ctx.pathParam("webhookId")) == null) {
            throw CiError.NOT_FOUND.problem();
        }
        Json.answer(ctx, 200, Json.object().put("message", "Webhook was deleted."));
    }

    private String network(Context ctx) {
        String network = ctx.pathParam("networkId");
        if (networkOf.apply(network).isEmpty()) {
            throw CiError.NETWORK_NOT_FOUND.problem();
        }
        return network;
    }
}
