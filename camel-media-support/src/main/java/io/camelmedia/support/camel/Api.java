// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is special about one API as a whole.
 *
 * @param <C> the component's configuration
 */
public interface Api<C extends MediaConfiguration> {

    /** The scheme of the component. */
    String scheme();

    /** What the component's headers begin with, for instance {@code CamelCi}. */
    String headerPrefix();

    /** The table of operations. */
    MediaOperation[] table();

    default List<Operation> operations() {
        return Arrays.stream(table()).map(MediaOperation::declaration).toList();
    }

    /** Reads something small that every account may read, without parameters: tells whether the service answers. */
    MediaOperation probe();

    /** The headers that are sent with every request to the API. */
    Map<String, String> headers();

    /** Reads the error bodies of the API. */
    ErrorDecoder errors();

    /** Whether the service sends Retry-After on a 503 only when it did nothing of what was asked. */
    boolean retryAfterMeansUndone();

    /** Who calls, without any secret: part of the keys of stored cursors and uploads. */
    String accountName(C configuration);

    /** Equal for configurations with the same credentials, which share limiter and token. Never shown. */
    Object identity(C configuration);

    /** @throws IllegalArgumentException when something is missing, with the options that give it */
    void checkCredentials(C configuration);

    /** @param anonymous the service without credentials: to obtain tokens from */
    Credentials credentials(C configuration, Service anonymous);

    /** The limiter of an account, unless the component has a {@code rateLimiter}. */
    Limiter limiter(C configuration, DelayScheduler delays);

    /**
     * Where files are sent to, as the option {@code uploadUrl} has it: a second origin of the service that the
     * account's credentials may go to; null when there is none.
     */
    default String uploadUrl(C configuration) {
        return null;
    }

    /**
     * Where uploads that are not complete are remembered, as the option {@code uploadStore} has it; null for memory.
     */
    default String uploadStore(C configuration) {
        return null;
    }
}
