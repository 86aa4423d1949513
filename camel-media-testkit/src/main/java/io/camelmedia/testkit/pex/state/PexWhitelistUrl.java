// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexTime;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** An address in a whitelist; after some time it is processed. */
public record PexWhitelistUrl(long id, String sourceUrl, Instant createdAt) implements Serializable {

    static final String OK = "ok";
    static final String FAILED = "failed";

    /** An address, with or without a scheme, whose host has a dot in it. */
    private static final Pattern SUPPORTED = Pattern.compile("(https?://)?[^/\\s]+\\.[^\\s]+");

    private static final Duration PROCESSING = Duration.ofSeconds(10);

    String status(Instant now) {
        if (now.isBefore(createdAt.plus(PROCESSING))) {
            return "";
        }
        return error().isEmpty() ? OK : FAILED;
    }

    public ObjectNode ids() {
        return Json.object().put("url_id", id).put("url_id_str", Long.toString(id));
    }

    public ObjectNode json(Instant now) {
        ObjectNode json = ids().put("source_url", sourceUrl).put("created_at", PexTime.text(createdAt));
        String status = status(now);
        json.putObject("processing_status").put("status", status).put("error", status.equals(FAILED) ? error() : "");
        return json;
    }

    private String error() {
        return SUPPORTED.matcher(sourceUrl).matches() ? "" : "the URL is not supported";
    }
}
