package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Resolver;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.operation.Usable;
import io.camelmedia.support.operation.Values;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedOptions;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the consumer of an operation polls.
 *
 * @param refused  parameters that the consumer sets itself
 * @param identity parameters that make one feed another
 */
public record Polled(Maker maker, List<Usable> refused, List<Usable> identity) {

    /** Makes the feed of an endpoint. */
    @FunctionalInterface
    public interface Maker {

        /** @throws IllegalArgumentException when the endpoint's options cannot be polled, with the reason */
        Feed<?> feed(Source source);
    }

    /**
     * What a feed is made of.
     *
     * @param values    the parameters of the URI
     * @param options   of the feed
     * @param startsNow whether the URI leaves it open where to begin
     */
    public record Source(Service service, Operation operation, Values values, FeedOptions options, boolean startsNow) {}

    public static Polled by(Maker maker) {
        return new Polled(maker, List.of(), List.of());
    }

    public Polled refusing(Usable... parameters) {
        return new Polled(maker, List.of(parameters), identity);
    }

    public Polled keyedBy(Usable... parameters) {
        return new Polled(maker, refused, List.of(parameters));
    }

    /** @throws IllegalArgumentException when the URI gives what the consumer sets itself */
    void check(String component, Operation operation, Resolver resolver) {
        String given = refused.stream()
                .filter(resolver.fixed()::has)
                .map(parameter -> parameter.parameter().option())
                .collect(Collectors.joining(", "));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(component + ":" + operation.name()
                    + ": the consumer pages and orders by itself and does not take " + given);
        }
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
