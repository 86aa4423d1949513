// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** A JSON body in memory: of known length, and the same at each attempt. */
public record JsonContent(byte[] json) implements Content {

    private static final Pattern SECRET_NAME = Pattern.compile(".*(password|secret|token).*", Pattern.CASE_INSENSITIVE);

    @Override
    public HttpEntity entity(InFlightRequest inFlight) {
        return new ByteArrayEntity(json, ContentType.APPLICATION_JSON);
    }

    @Override
    public boolean replayable() {
        return true;
    }

    /** Fields of any name may be passwords. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    /** The texts of all fields whose names hold the words password, secret or token. */
    @Override
    public List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        collect(Json.readOrMissing(json), secrets);
        return secrets;
    }

    /** Shows the length and nothing of the content. */
    @Override
    public String toString() {
        return "JsonContent[" + json.length + " bytes]";
    }

    private static void collect(JsonNode node, List<String> secrets) {
        node.fields().forEachRemaining(field -> {
            if (field.getValue().isTextual()
                    && SECRET_NAME.matcher(field.getKey()).matches()) {
                secrets.add(field.getValue().asText());
            }
        });
        node.forEach(inner -> collect(inner, secrets));
    }
}
