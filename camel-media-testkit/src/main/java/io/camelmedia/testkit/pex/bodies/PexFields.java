// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.rules.PexError;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields that a body may have and what they may hold; fields that the document does not name are ignored. */
public final class PexFields {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LIMIT_DATE = Pattern.compile(DATE + "|-?infinity");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> MEDIA_TYPES = Set.of("audio", "video", "audiovisual");
    private static final Set<String> MATCH_TYPES = Set.of("audio", "video");

    private final Map<String, Predicate<JsonNode>> fields;

    private PexFields(Map<String, Predicate<JsonNode>> fields) {
        this.fields = fields;
    }

    /** Metadata of an asset, as updates send it. */
    public static PexFields asset() {
        return new PexFields(Map.of(
                "title", text(),
                "production_date", matching(DATE),
                "collection_ids", each(JsonNode::isIntegralNumber),
                "reference_ids", each(text()),
                "media_type", among(MEDIA_TYPES),
                "match_types", each(among(MATCH_TYPES)),
                "music", PexFields::isMusic,
                "youtube_content_id", JsonNode::isObject,
                "excluded_segments", each(PexFields::isSegment)));
    }

    public static PexFields of(String name, Predicate<JsonNode> value) {
        return new PexFields(Map.of()).and(name, value);
    }

    public PexFields and(String name, Predicate<JsonNode> value) {
        Map<String, Predicate<JsonNode>> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new PexFields(more);
    }

    public static Predicate<JsonNode> text() {
        return JsonNode::isTextual;
    }

    public static Predicate<JsonNode> sha256() {
        return matching(SHA256);
    }

    /** Any text that is not blank, such as an address with or without a scheme. */
    public static Predicate<JsonNode> filledText() {
        return node -> node.isTextual() && !node.textValue().isBlank();
    }

    /** {@code true} or {@code false}: the document's table says text, its sample shows a boolean. */
    public static Predicate<JsonNode> flag() {
        return node -> node.isBoolean() || among(Set.of("true", "false")).test(node);
    }

    /** First and last date of a whitelist. Impossible dates, and an end before the start, are refused when strict. */
    public static Predicate<JsonNode> dateLimits(Strictness strictness) {
        return limits -> Stream.of("start_date", "end_date").map(limits::path).allMatch(matching(LIMIT_DATE))
                && !(strictness.isStrict() && isImpossible(limits));
    }

    private static boolean isImpossible(JsonNode limits) {
        try {
            return day(limits.path("start_date").textValue())
                    .isAfter(day(limits.path("end_date").textValue()));
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    private static LocalDate day(String limit) {
        return switch (limit) {
            case "infinity" -> LocalDate.MAX;
            case "-infinity" -> LocalDate.MIN;
            default -> LocalDate.parse(limit);
        };
    }

    /**
     * The documented fields of the call's body; a null stays a null. Fails with 400 when a field is missing or invalid.
     *
     * @param required fields that must be there, neither null nor blank
     */
    public ObjectNode read(Context ctx, String... required) {
        ObjectNode body = Json.objectOf(ctx).orElseThrow(() -> bad("The body must be a JSON object."));
        for (String name : required) {
            if (isEmpty(body.path(name))) {
                throw bad(name + " is required.");
            }
        }
        ObjectNode read = Json.object();
        fields.forEach((name, value) -> {
            JsonNode given = body.get(name);
            if (given != null && !given.isNull() && !value.test(given)) {
                throw bad(name + " is invalid.");
            }
            if (given != null) {
                read.set(name, given);
            }
        });
        return read;
    }

    public static ApiProblem bad(String message) {
        return PexError.BAD_REQUEST.problem(message);
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isTextual() && node.textValue().isBlank();
    }

    private static Predicate<JsonNode> matching(Pattern pattern) {
        return node -> node.isTextual() && pattern.matcher(node.textValue()).matches();
    }

    private static Predicate<JsonNode> among(Set<String> values) {
        return node -> node.isTextual() && values.contains(node.textValue());
    }

    private static Predicate<JsonNode> each(Predicate<JsonNode> entry) {
        return node -> node.isArray()
                && StreamSupport.stream(node.spliterator(), false).allMatch(entry);
    }

    private static boolean isMusic(JsonNode music) {
        return music.isObject() && isListOfTexts(music.get("isrcs")) && isListOfTexts(music.get("iswcs"));
    }

    private static boolean isListOfTexts(JsonNode codes) {
        return codes == null || codes.isNull() || each(text()).test(codes);
    }

    private static boolean isSegment(JsonNode segment) {
        return segment.path("lower").isNumber()
                && segment.path("upper").isNumber()
                && segment.path("lower").asLong() <= segment.path("upper").asLong();
    }
}
