// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a parameter.
 *
 * @param header as a header gives it
 * @param option as an option of a URI gives it, not yet encoded
 */
record Sample(ParameterUse use, Object header, String option) {

    /** What URIs, expressions and lists take for something else. */
    private static final List<String> TRICKY = List.of("#a&b+c%d ü#e\"f,g;h=i?j/k\\l:m 100% ", " {{no placeholder}}");

    private static final List<String> PLAIN = List.of(
            "text",
            "1",
            "16",
            "100",
            "64000",
            "2026-01-31",
            "01-31-2026",
            "2026-01-31T12:00:00Z",
            "bytes=0-99",
            "key:value",
            "two words",
            "0-15,20-25",
            "/v3/path",
            "0123456789abcdef0123456789abcdef",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "[{\"sound_id\":\"s & ü\",\"platform\":\"p\"}]",
            "{\"title\":\"of an object\"}");

    private static final String NAME = "mandatory.exact.name";
    private static final String NAMED = "a&b+c%d ü#e\"f,g;h";

    /** The value that stands for what is not being tested. */
    static Sample plain(ParameterUse use) {
        if (use.choices() != null) {
            return fitting(use, use.choices().get(0)).orElseThrow();
        }
        if (use.type().isNamed()) {
            return new Sample(use, Map.of(NAME, NAMED), NAMED);
        }
        if (use.type() == ParameterType.BOOLEAN) {
            return fitting(use, "true").orElseThrow();
        }
        return PLAIN.stream()
                .flatMap(text -> fitting(use, text).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no sample fits " + use.parameter().option()));
    }

    /** A plain value, and all tricky ones that the parameter takes. */
    static List<Sample> all(ParameterUse use) {
        List<Sample> samples = new ArrayList<>(List.of(plain(use)));
        boolean free = use.choices() == null && use.parameter().place() != ParameterLocation.HEADER;
        if (free && use.type() == ParameterType.TEXT) {
            TRICKY.stream().flatMap(text -> fitting(use, text).stream()).forEach(samples::add);
        } else if (free
                && Stream.of(ParameterType.TEXTS, ParameterType.REPEATED_TEXTS).anyMatch(use.type()::equals)) {
            fitting(use, Json.text(TRICKY), TRICKY).ifPresent(samples::add);
        }
        return samples;
    }

    private static Optional<Sample> fitting(ParameterUse use, String text) {
        return fitting(use, text, text);
    }

    private static Optional<Sample> fitting(ParameterUse use, String option, Object header) {
        try {
            return use.read(option, true) == null ? Optional.empty() : Optional.of(new Sample(use, header, option));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** As a URI has it: of a named parameter, with one of the names behind it. */
    String name() {
        String option = use.parameter().option();
        return use.type().isNamed() ? option + "." + NAME : option;
    }

    /** The value as a JSON body gives it. */
    JsonNode json() {
        return Json.tree(use.read(header, true));
    }
}
