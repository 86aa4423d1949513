package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;

/** A constant of a component's table of operations. */
public interface MediaOperation {

    Operation declaration();

    /** How it is consumed from; null when it cannot be. */
    Polled polled();
}
