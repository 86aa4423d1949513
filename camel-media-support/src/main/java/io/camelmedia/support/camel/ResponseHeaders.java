// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.operation.call.WithHeaders;
import java.util.List;
import org.apache.camel.Message;

/** The headers that tell facts of an answer. No parameter bears such a name. */
public final class ResponseHeaders {

    /** What follows the component's prefix. */
    private static final List<String> NAMES = List.of(
            "ResponseStatus",
            "ResponseRequestId",
            "ResponseAttempts",
            "ResponseETag",
            "ResponseRateRemaining",
            "ResponseTotal");

    private final List<String> names;

    ResponseHeaders(String prefix) {
        names = names(prefix);
    }

    /** Their names. */
    public static List<String> names(String prefix) {
        return NAMES.stream().map(prefix::concat).toList();
    }

    void write(Message message, ApiResponse<?> outcome) {
        ApiResponse.Facts facts = outcome.facts();
        set(message, 0, facts.status() == 0 ? null : facts.status());
        set(message, 1, facts.requestId());
        set(message, 2, facts.attempts() == 0 ? null : facts.attempts());
        set(message, 3, facts.etag());
        set(message, 4, facts.rateRemaining());
        set(message, 5, outcome.value() instanceof Page page ? page.total() : null);
        if (outcome.value() instanceof WithHeaders withHeaders) {
            withHeaders.headers().forEach((name, value) -> set(message, name, value));
        }
    }

    private void set(Message message, int index, Object value) {
        set(message, names.get(index), value);
    }

    private static void set(Message message, String name, Object value) {
        if (value == null) {
            message.removeHeader(name);
        } else {
            message.setHeader(name, value);
        }
    }
}
