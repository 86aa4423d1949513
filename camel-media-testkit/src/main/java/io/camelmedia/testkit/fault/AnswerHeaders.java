package io.camelmedia.testkit.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that a service sets on every answer, on that of a fault too. */
public interface AnswerHeaders {

    /** Sets none. */
    AnswerHeaders NONE = (request, response) -> {};

    /** Sets the headers of the answer to a request that has just arrived. */
    void add(HttpServletRequest request, HttpServletResponse response);
}
