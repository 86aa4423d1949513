// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import java.util.function.Function;

/** What a workflow cannot go on without. */
public final class Needed {

    private Needed() {}

    /**
     * A field of the record that an operation answered.
     *
     * @param <R>  the record
     * @param name of the field on the wire
     * @throws CommunicationException when it is missing
     */
    @SuppressWarnings("unchecked")
    public static <R, T> T of(
            Service service, Operation operation, ApiResponse<Object> answer, Function<R, T> field, String name) {
        T value = answer.value() == null ? null : field.apply((R) answer.value());
        if (value == null) {
            String text = "the answer has no " + name + ", without which there is no going on";
            Advice advice = service.gateway().errors().advice();
            throw new CommunicationException(answer.facts()
                    .failure(service.gateway().component(), service.told(operation), text)
                    .withAdvice("does " + advice.address() + " lead to the service?"));
        }
        return value;
    }
}
