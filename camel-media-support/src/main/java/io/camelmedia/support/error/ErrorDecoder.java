// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads a service's error bodies: the one place that knows their shapes and codes, and what to check after a failure.
 */
public interface ErrorDecoder {

    /** What to check after failures of the component. */
    Advice advice();

    /**
     * @param failure what is known without the body: status, attempts, excerpt
     * @param body    the body as JSON; a missing node when it is none
     */
    MediaApiException decode(Failure failure, JsonNode body);
}
