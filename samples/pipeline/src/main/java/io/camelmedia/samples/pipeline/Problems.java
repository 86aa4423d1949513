// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.RuntimeCamelException;

/** Exceptions as one line for the user. */
final class Problems {

    private Problems() {}

    /** What the exception says; what the one says that it only wraps. */
    static String text(Throwable problem) {
        Throwable told = problem;
        while (told.getCause() != null && wraps(told)) {
            told = told.getCause();
        }
        String message = told.getMessage();
        return message == null || message.isBlank() ? told.getClass().getSimpleName() : message;
    }

    private static boolean wraps(Throwable problem) {
        return problem.getClass() == RuntimeCamelException.class
                || problem instanceof CamelExecutionException
                || problem instanceof FailedToCreateRouteException
                || problem instanceof FailedToStartRouteException
                || problem.getMessage() == null
                || problem.getMessage().equals(problem.getCause().toString());
    }
}
