// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.operation.call.Resolver;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.FeedOptions;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * How the consumer of an operation polls.
 *
 * @param refused   parameters that the consumer does not take
 * @param identity  parameters that tell one feed from another; part of the key of its cursor
 * @param beginning the parameter that tells the instant to begin at, as {@code startFrom} does; null when there is none
 */
public record Polled(Maker maker, List<Refusal> refused, List<ParameterRef> identity, ParameterRef beginning) {

    /** Makes the feed of an endpoint. */
    @FunctionalInterface
    public interface Maker {

        /** @throws IllegalArgumentException when the endpoint's options cannot be polled, with the reason */
        Feed<?> feed(Source source);
    }

    /**
     * What a feed is made of.
     *
     * @param values  the parameters of the URI
     * @param options of the feed
     * @param shape   the form in which items reach the route
     * @param open    whether the URI leaves it open where to begin
     */
    public record Source(
            Service service,
            Operation operation,
            Values values,
            FeedOptions options,
            ResponseType shape,
            boolean open) {

        /** Reads a page, on this thread. */
        public Entries entries(Values asked) throws Exception {
            return get(service.entries(operation, asked, shape));
        }

        /** Waits for an answer of the service, until the consumer interrupts this thread. */
        public static <T> T get(CompletableFuture<ApiResponse<T>> answer) throws Exception {
            try {
                return answer.get().value();
            } catch (ExecutionException e) {
                throw Stages.exception(e);
            }
        }

        /** A record, as it reaches the route. */
        public Object body(MediaModel item) {
            return shape == ResponseType.MAP ? Json.map(item) : item;
        }

        /** This machine's time. */
        public Clock clock() {
            return service.gateway().delays().clock();
        }

        /** A mistake in the URI, told at start-up. */
        public IllegalArgumentException wrong(String text) {
            return new IllegalArgumentException(service.gateway().component() + ":" + operation.name() + ": " + text);
        }
    }

    /**
     * Parameters that the consumer does not take.
     *
     * @param text says so, and why, with a place for their names
     */
    public record Refusal(String text, List<ParameterRef> parameters) {

        void check(String component, Operation operation, Values given) {
            String names = parameters.stream()
                    .filter(given::has)
                    .map(parameter -> parameter.parameter().option())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                throw new IllegalArgumentException(component + ":" + operation.name() + ": " + text.formatted(names));
            }
        }
    }

    public static Polled by(Maker maker) {
        return new Polled(maker, List.of(), List.of(), null);
    }

    /** Refuses parameters that the consumer sets itself. */
    public Polled refusing(ParameterRef... parameters) {
        return refusing("the consumer pages and orders by itself and does not take %s", parameters);
    }

    /**
     * Refuses filters by fields that change in the life of an item: an item that comes to match later is not new, so it
     * would be missed.
     */
    public Polled refusingChangeable(ParameterRef... parameters) {
        return refusing(
                "the consumer does not take %s: an item that comes to match later would be missed;"
                        + " select in the route instead",
                parameters);
    }

    private Polled refusing(String text, ParameterRef... parameters) {
        List<Refusal> more = new ArrayList<>(refused);
        more.add(new Refusal(text, List.of(parameters)));
        return new Polled(maker, List.copyOf(more), identity, beginning);
    }

    public Polled keyedBy(ParameterRef... parameters) {
        return new Polled(maker, refused, List.of(parameters), beginning);
    }

    public Polled beginningAt(ParameterRef parameter) {
        return new Polled(maker, refused, identity, parameter);
    }

    /**
     * @throws IllegalArgumentException when the URI gives what the consumer does not take, or tells twice where to
     *                                  begin
     */
    void check(String component, Operation operation, Resolver resolver, boolean open) {
        if (!open && beginning != null && resolver.fixed().has(beginning)) {
            throw new IllegalArgumentException(component + ":" + operation.name() + ": "
                    + beginning.parameter().option()
                    + " and startFrom both tell where to begin; give one of them");
        }
        refused.forEach(refusal -> refusal.check(component, operation, resolver.fixed()));
    }

    /** The options of the feed, begun where the parameters say. */
    FeedOptions options(FeedOptions given, Values values) {
        return beginning == null || !values.has(beginning)
                ? given
                : given.startingAt(StartFrom.at(Instant.parse(values.text(beginning))));
    }

    /** The identity parameters as they stand in the name of a cursor. */
    String key(Values values) {
        return identity.stream()
                .filter(values::has)
                .map(parameter -> parameter.parameter().option() + "=" + values.get(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
