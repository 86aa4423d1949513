// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a simulator does with every exchange of its service, whoever answers it, a fault included. */
public interface ExchangeHooks {

    /** Hooks that do nothing. */
    ExchangeHooks NONE = new ExchangeHooks() {};

    /** Whether a request drives the simulator. Such requests are in no journal and meet no fault. */
    default boolean isControl(HttpServletRequest request) {
        return false;
    }

    /** A request has arrived; headers that stand on every answer can be set now. */
    default void arrived(HttpServletRequest request, HttpServletResponse response) {}

    /** The request was handled; its answer is not complete before this returns. */
    default void handled() {}
}
