// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Runs before Spring Boot's own analysis of binding errors, whose text would show values. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidPropertyAnalyzer extends AbstractFailureAnalyzer<InvalidPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidPropertyException cause) {
        return new FailureAnalysis(cause.getProblem(), cause.getRemedy(), cause);
    }
}
