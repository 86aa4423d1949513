// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.fuzz;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON of known names, most of it whole. */
final class JsonTexts {

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.10",
            "9223372036854775808",
            "1e400",
            "1e99999",
            "-1e-99999",
            "1".repeat(900),
            "\"\"",
            "\"1\"",
            "\"N/A\"",
            "\"2026-11-29T10:00:00Z\"",
            "\"2026-11-29T10:00:60+0000\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"https://example.com/a?b=c\"");

    private static final List<String> DAMAGE =
            List.of("", "{", "}", "[", "]", ",", ":", "\"", "\\", "\u0000", "\ufeff", "NaN");

    private static final int DEPTH = 3;
    private static final int MOST_FIELDS = 8;

    private JsonTexts() {}

    /** @param names of fields */
    static Arbitrary<String> of(List<String> names) {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of(names),
                Arbitraries.of(names),
                Arbitraries.strings().alpha().ofMaxLength(3));
        Arbitrary<String> whole = Arbitraries.recursive(() -> scalars(), inner -> compound(name, inner), 1, DEPTH);
        return Arbitraries.frequencyOf(Tuple.of(5, whole), Tuple.of(1, damaged(whole)));
    }

    private static Arbitrary<String> scalars() {
        return Arbitraries.oneOf(Arbitraries.of(SCALARS), Arbitraries.integers().map(String::valueOf));
    }

    private static Arbitrary<String> compound(Arbitrary<String> name, Arbitrary<String> inner) {
        Arbitrary<String> field = Combinators.combine(name, Arbitraries.oneOf(inner, scalars()))
                .as((key, value) -> "\"" + key + "\":" + value);
        Arbitrary<String> object =
                field.list().ofMaxSize(MOST_FIELDS).map(fields -> "{" + String.join(",", fields) + "}");
        return Arbitraries.oneOf(
                object, object, inner.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]"));
    }

    private static Arbitrary<String> damaged(Arbitrary<String> whole) {
        return Combinators.combine(whole, Arbitraries.integers().between(0, 1000), Arbitraries.of(DAMAGE))
                .as((text, place, damage) -> {
                    int at = text.isEmpty() ? 0 : place % text.length();
                    return text.substring(0, at) + damage + text.substring(Math.min(text.length(), at + 1));
                });
    }

    /** The names of all fields of records and of the records inside them, as they stand on the wire. */
    static List<String> names(Stream<Class<?>> records) {
        return records.flatMap(type -> FieldNames.of(type).stream()).distinct().toList();
    }
}
