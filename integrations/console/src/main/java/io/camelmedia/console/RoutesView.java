// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.api.management.ManagedCamelContext;
import org.apache.camel.api.management.mbean.ManagedPerformanceCounterMBean;
import org.apache.camel.model.ChoiceDefinition;
import org.apache.camel.model.Model;
import org.apache.camel.model.OutputNode;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.TryDefinition;
import org.apache.camel.util.json.JsonObject;

/**
 * The routes of a CamelContext as trees of steps, with what passes through each. The counts are those of Camel's
 * management ({@code camel-management}); without it the routes have none.
 */
final class RoutesView {

    private final CamelContext context;

    RoutesView(CamelContext context) {
        this.context = context;
    }

    /** {@code context}: its name; {@code routes}: one object each, in the order of their ids. */
    JsonObject json() {
        ManagedCamelContext counts = context.getCamelContextExtension().getContextPlugin(ManagedCamelContext.class);
        Model model = context.getCamelContextExtension().getContextPlugin(Model.class);
        JsonObject json = new JsonObject();
        json.put("context", context.getName());
        json.put(
                "routes",
                model.getRouteDefinitions().stream()
                        .sorted(Comparator.comparing(RouteDefinition::getRouteId))
                        .map(route -> route(route, counts))
                        .toList());
        return json;
    }

    private JsonObject route(RouteDefinition route, ManagedCamelContext counts) {
        String id = route.getRouteId();
        JsonObject json = node(id, "from", StepText.of(route.getInput()));
        json.put("status", String.valueOf(context.getRouteController().getRouteStatus(id)));
        count(json, counts == null ? null : counts.getManagedRoute(id));
        json.put("steps", steps(route, counts));
        return json;
    }

    private static List<JsonObject> steps(NamedNode parent, ManagedCamelContext counts) {
        return within(parent).stream().map(step -> step(step, counts)).toList();
    }

    /** The steps in a step, without those beside the route, such as onException. */
    private static List<? extends NamedNode> within(NamedNode parent) {
        if (parent instanceof ChoiceDefinition choice) {
            return Stream.concat(choice.getWhenClauses().stream(), Stream.ofNullable(choice.getOtherwise()))
                    .toList();
        } else if (parent instanceof TryDefinition attempt) {
            return Stream.of(
                            attempt.getOutputsWithoutCatches().stream(),
                            attempt.getCatchClauses().stream(),
                            Stream.ofNullable(attempt.getFinallyClause()))
                    .<NamedNode>flatMap(nodes -> nodes)
                    .toList();
        } else if (parent instanceof OutputNode node) {
            return node.getOutputs().stream().filter(step -> !step.isAbstract()).toList();
        }
        return List.of();
    }

    private static JsonObject step(NamedNode node, ManagedCamelContext counts) {
        JsonObject json = node(node.getId(), node.getShortName(), StepText.of(node));
        count(json, counts == null || node.getId() == null ? null : counts.getManagedProcessor(node.getId()));
        json.put("steps", steps(node, counts));
        return json;
    }

    private static JsonObject node(String id, String kind, String text) {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("kind", kind);
        json.put("text", text);
        return json;
    }

    private static void count(JsonObject json, ManagedPerformanceCounterMBean counter) {
        if (counter != null) {
            json.put("inflight", counter.getExchangesInflight());
            json.put("total", counter.getExchangesTotal());
            json.put("failed", counter.getExchangesFailed());
        }
    }
}
