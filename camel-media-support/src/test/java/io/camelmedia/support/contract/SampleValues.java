// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.ParameterUse;
import java.util.List;
import java.util.Map;

/**
 * A value for every parameter.
 *
 * @param text what every text is
 */
record SampleValues(String text) {

    /** As the parameter reads it; null when none is known that passes. */
    Object read(ParameterUse use) {
        Object raw = raw(use);
        return raw == null ? null : use.read(raw, false);
    }

    /** As an option or a header gives it; null when none is known that passes. */
    Object raw(ParameterUse use) {
        if (use.defaultValue() != null) {
            return use.defaultValue();
        }
        List<Object> samples = List.of(
                text,
                "1",
                "true",
                "secure",
                "2026-01-01",
                List.of(text),
                List.of("1"),
                Map.of("name", text),
                "https://example.com/" + text,
                "0".repeat(64),
                List.of(Map.of("sound_id", text, "platform", text)));
        for (Object sample : samples) {
            try {
                use.read(sample, false);
                return sample;
            } catch (InvalidValueException other) {
                continue;
            }
        }
        return null;
    }
}
