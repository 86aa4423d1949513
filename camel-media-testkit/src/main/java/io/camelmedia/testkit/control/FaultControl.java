// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.fault.FaultMatch;
import io.camelmedia.testkit.fault.FaultRule;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a fault from JSON, whose fields are named like the methods of {@link FaultMatch}. */
final class FaultControl {

    private static final Set<String> MATCH = Set.of("method", "path", "times", "nth", "origin");
    private static final Map<String, BiFunction<FaultMatch, ControlBody, FaultRule>> FAULTS = faults();

    private FaultControl() {}

    /** Puts the fault in force that a request describes. */
    static FaultRule put(Controlled simulator, ControlBody body) {
        body.takeOnly(union(MATCH, FAULTS.keySet()));
        List<String> named = FAULTS.keySet().stream().filter(body::has).toList();
        if (named.size() != 1) {
            throw ControlBody.problem("exactly one fault is needed, one of " + String.join(", ", FAULTS.keySet()));
        }
        FaultMatch match = OriginChoice.of(simulator, body.optionalText("origin"))
                .faults()
                .on(body.optionalText("method").orElse("*"), body.text("path"));
        body.optionalInteger("times").ifPresent(count -> match.times(count.intValue()));
        body.optionalInteger("nth").ifPresent(turn -> match.nth(turn.intValue()));
        return FAULTS.get(named.get(0)).apply(match, body);
    }

    static ObjectNode json(FaultRule rule) {
        return Json.object().put("id", rule.id()).put("fault", rule.toString()).put("hits", rule.hits());
    }

    private static Map<String, BiFunction<FaultMatch, ControlBody, FaultRule>> faults() {
        Map<String, BiFunction<FaultMatch, ControlBody, FaultRule>> faults = new LinkedHashMap<>();
        faults.put(
                "answer", (match, body) -> answer(match, body.object("answer").orElseThrow()));
        faults.put(
                "tooManyRequests",
                (match, body) -> match.tooManyRequests(Duration.ofSeconds(body.integer("tooManyRequests"))));
        faults.put(
                "cutAfterRequestBytes",
                (match, body) -> match.cutAfterRequestBytes(body.integer("cutAfterRequestBytes")));
        faults.put(
                "cutAfterResponseBytes",
                (match, body) -> match.cutAfterResponseBytes(body.integer("cutAfterResponseBytes")));
        faults.put(
                "stallAfterRequestBytes",
                (match, body) -> match.stallAfterRequestBytes(body.integer("stallAfterRequestBytes")));
        faults.put(
                "stallAfterResponseBytes",
                (match, body) -> match.stallAfterResponseBytes(body.integer("stallAfterResponseBytes")));
        faults.put("slow", (match, body) -> slow(match, body.integer("slow")));
        faults.put("loseResponse", (match, body) -> match.loseResponse());
        faults.put("malformedJson", (match, body) -> match.malformedJson());
        return faults;
    }

    private static FaultRule answer(FaultMatch match, ObjectNode answer) {
        int status = answer.path("status").asInt();
        if (status < 200 || status > 599) {
            throw ControlBody.problem("'answer.status' must be a status from 200 to 599");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        answer.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        JsonNode body = answer.path("body");
        return match.answer(status, headers, body.isContainerNode() ? body.toString() : body.asText(""));
    }

    private static FaultRule slow(FaultMatch match, long bytesPerSecond) {
        try {
            return match.slow(bytesPerSecond);
        } catch (IllegalArgumentException e) {
            throw ControlBody.problem(e.getMessage());
        }
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        return all;
    }
}
