// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.OperationBuilder;

/**
 * What a table of operations says of one of them.
 *
 * @param polled how it is consumed from; null when it cannot be
 */
public record Declared(Operation operation, Polled polled) {

    /** Only producers call it. */
    public static Declared called(OperationBuilder operation) {
        return new Declared(operation.build(), null);
    }

    /** Consumers poll it too: so it takes the options of feeds. */
    public static Declared polled(OperationBuilder operation, Polled by) {
        return new Declared(operation.options(FeedConfiguration.names()).build(), by);
    }
}
