// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Simulator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads everything that a service lets be read, and compares each answer with the component's record and with what the
 * simulator answers. Nothing is changed at the service, and no value of an answer is shown or kept: only names of fields
 * and types.
 */
public final class ServiceCheck {

    private final Service service;
    private final String baseUrl;
    private final Credentials credentials;

    private ServiceCheck(Service service, String baseUrl, Credentials credentials) {
        this.service = service;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
    }

    /**
     * A check of a service.
     *
     * @param scheme of its component; empty is answered for one that there is none of
     * @param file credentials as an application's properties have them, which win over those of {@code environment}
     */
    public static Optional<ServiceCheck> of(
            String scheme, String baseUrl, Properties file, Map<String, String> environment) {
        return Service.named(scheme)
                .map(service -> new ServiceCheck(service, baseUrl, new Credentials(scheme, file, environment)));
    }

    /** The schemes of which there are checks. */
    public static List<String> schemes() {
        return Arrays.stream(Service.values()).map(Service::scheme).toList();
    }

    /**
     * Makes the check.
     *
     * @throws CheckFailure when a credential is missing, the service does not answer, or no token is given
     */
    public CheckReport run() {
        List<Read> reads = Read.all(service.scheme());
        Map<Read, Http.Answer> actual = new Reader(service, baseUrl, credentials).readAll(reads);
        Map<Read, Http.Answer> simulated = simulated(reads);
        List<Row> rows = new ArrayList<>();
        Set<String> asked = actual.keySet().stream().map(Read::operation).collect(Collectors.toSet());
        for (Read read : reads) {
            if (actual.containsKey(read)) {
                rows.add(row(read, actual.get(read), Optional.ofNullable(simulated.get(read))));
            } else if (asked.add(read.operation())) {
                // An operation with several forms is asked by those that can be filled in.
                rows.add(Row.notAsked(read));
            }
        }
        return new CheckReport(service.scheme(), rows);
    }

    private Map<Read, Http.Answer> simulated(List<Read> reads) {
        try (Simulator simulator = service.filled()) {
            Properties properties = new Properties();
            properties.putAll(simulator.properties());
            Credentials simulatorsOwn = new Credentials(service.scheme(), properties, Map.of());
            return new Reader(service, simulator.baseUrl(), simulatorsOwn).readAll(reads);
        }
    }

    private static Row row(Read read, Http.Answer answer, Optional<Http.Answer> simulated) {
        if (answer.isRefused()) {
            return Row.plain(read, answer.status(), "refused");
        }
        if (answer.json().isEmpty()) {
            return Row.plain(read, answer.status(), read.record().isPresent() ? "no JSON" : "same");
        }
        JsonNode json = answer.json().get();
        Set<String> more = new HashSet<>();
        Set<String> others = new TreeSet<>();
        compareWithRecord(read, json, more, others);
        simulated
                .filter(ours -> !ours.isRefused())
                .flatMap(Http.Answer::json)
                .ifPresent(ours -> compareWithSimulator(read, json, ours, more, others));
        return Row.compared(read, answer.status(), new TreeSet<>(more), others);
    }

    private static void compareWithRecord(Read read, JsonNode json, Set<String> more, Set<String> others) {
        read.record().ifPresent(record -> {
            JsonNode content = read.content(json);
            Iterable<JsonNode> items = read.list() ? content : List.of(content);
            for (JsonNode item : items) {
                Shape shape = Shape.of(item);
                shape.moreThan(record).forEach(field -> more.add("record " + field));
                shape.otherTypesThan(record).forEach(field -> others.add("record " + field));
            }
        });
    }

    /** Leaves out the fields of records: the record knows more of them than one answer of the simulator shows. */
    private static void compareWithSimulator(
            Read read, JsonNode json, JsonNode ours, Set<String> more, Set<String> others) {
        Shape shape = Shape.of(json);
        Shape expected = Shape.of(ours);
        String content = read.at() + (read.list() ? "/*" : "");
        shape.moreThan(expected).stream()
                .filter(field -> read.record().isEmpty() || !field.startsWith(content))
                .forEach(field -> more.add("simulator " + field));
        shape.otherTypesThan(expected).forEach(field -> others.add("simulator " + field));
    }
}
