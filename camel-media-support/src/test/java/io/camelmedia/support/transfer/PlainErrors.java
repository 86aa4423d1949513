// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;

/** Takes errors by their statuses, and nothing from their bodies. */
public final class PlainErrors implements ErrorDecoder {

    @Override
    public Advice advice() {
        return Advice.of("test", "key");
    }

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        return advice().exception(ErrorKind.ofStatus(failure.status()), failure);
    }
}
