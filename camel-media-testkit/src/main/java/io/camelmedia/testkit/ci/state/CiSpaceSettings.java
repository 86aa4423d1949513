// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;

/** What may be set on a workspace. */
public final class CiSpaceSettings implements Serializable {

    private static final Map<String, Long> UNITS =
            Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30, "TB", 1L << 40);

    private long allotted = 1L << 40;
    private boolean archiveEnabled = true;
    private boolean asperaEnabled = true;

    public long allotted() {
        return allotted;
    }

    public void allot(long bytes) {
        allotted = bytes;
    }

    public void enable(CiBody body) {
        archiveEnabled = body.flag("isArchiveEnabled").orElse(archiveEnabled);
        asperaEnabled = body.flag("isAsperaEnabled").orElse(asperaEnabled);
    }

    ObjectNode entitlements() {
        // The document's samples print the first spelling, the service was seen to send the second.
        return Json.object()
                .put("isAperaEnabled", asperaEnabled)
                .put("isAsperaEnabled", asperaEnabled)
                .put("isArchiveEnabled", archiveEnabled);
    }

    /** The bytes of {@code {"value": 50, "unit": "GB"}}; empty when that is not what it is. */
    public static OptionalLong bytes(JsonNode storage) {
        Long unit = UNITS.get(storage.path("unit").asText("GB"));
        JsonNode value = storage.path("value");
        if (unit == null || !value.isNumber() || value.decimalValue().signum() <= 0) {
            return OptionalLong.empty();
        }
        BigDecimal bytes = value.decimalValue().multiply(BigDecimal.valueOf(unit));
        return OptionalLong.of(bytes.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue());
    }
}
