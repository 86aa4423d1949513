// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import org.apache.camel.RuntimeCamelException;

/** A property that cannot be used. It shows the name and what is allowed; neither it nor a cause shows the value. */
public final class InvalidPropertyException extends RuntimeCamelException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String remedy;

    InvalidPropertyException(String property, String problem, String remedy) {
        super(problem(property, problem) + "; " + remedy);
        this.problem = problem(property, problem);
        this.remedy = remedy;
    }

    private static String problem(String property, String problem) {
        return "property " + property + " " + problem;
    }

    /** Which property cannot be used, and why. */
    public String getProblem() {
        return problem;
    }

    /** What to do. */
    public String getRemedy() {
        return remedy;
    }
}
