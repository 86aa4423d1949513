// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.error.Mask;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.json.Json;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request is trusted with: credentials, secret fields of its body, the query of a signed address. Services quote
 * requests in what they say of them: then these texts are masked, whatever they stand in.
 */
final class RequestSecrets {

    /** Shorter texts are not masked: they may stand anywhere by chance. */
    private static final int SHORTEST = 4;

    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(sig|token|key|secret|credential|password).*", Pattern.CASE_INSENSITIVE);

    private final Set<String> secrets = new HashSet<>();

    /**
     * @param proof headers that prove who calls
     * @param own   whether the address is of the configured service; of another one path and query are secret as such
     */
    RequestSecrets(Request<?> request, Map<String, String> proof, boolean own) {
        proof.values().forEach(this::addHeader);
        if (request.content() != null) {
            request.content().secrets().forEach(this::add);
        }
        addQuery(request.uri(), own);
        if (!own) {
            add(request.uri().getRawPath());
        }
    }

    /** The text without them. */
    String mask(String text) {
        String masked = text;
        for (String secret : secrets.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            masked = masked.replace(secret, Mask.TEXT);
        }
        return masked;
    }

    private void add(String secret) {
        if (secret.length() >= SHORTEST) {
            secrets.add(secret);
            String json = Json.text(secret);
            secrets.add(json.substring(1, json.length() - 1));
        }
    }

    /** A value with or without its scheme (RFC 9110, 11.4); of Basic the password too. */
    private void addHeader(String value) {
        add(value);
        String credentials = value.substring(value.indexOf(' ') + 1);
        add(credentials);
        if (value.startsWith("Basic ")) {
            String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            add(pair.substring(pair.indexOf(':') + 1));
        }
    }

    private void addQuery(URI address, boolean own) {
        if (address.getRawQuery() == null) {
            return;
        }
        if (!own) {
            add(address.getRawQuery());
        }
        for (String parameter : address.getRawQuery().split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0
                    && (!own
                            || SECRET_NAME
                                    .matcher(parameter.substring(0, equals))
                                    .matches())) {
                String value = parameter.substring(equals + 1);
                add(value);
                add(URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        }
    }
}
