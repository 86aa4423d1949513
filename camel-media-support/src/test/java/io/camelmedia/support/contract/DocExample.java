// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.Exchange;

/**
 * What is sent into an example of a page, and what has to come of it. For an example of a consumer nothing is sent.
 *
 * @param expected fails when the exchange is not what the page promises
 */
public record DocExample(Object body, Map<String, Object> headers, Consumer<Exchange> expected) {

    /** The body of the answer has to be of this type. */
    public static DocExample of(Class<?> answer, Object body, Map<String, Object> headers) {
        return new DocExample(
                body, headers, exchange -> assertThat(exchange.getMessage().getBody())
                        .isInstanceOf(answer));
    }

    /** The body of the answer has to be of this type. */
    public static DocExample of(Class<?> answer, Object body) {
        return of(answer, body, Map.of());
    }
}
