// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import io.camelmedia.testkit.control.ControlRoutes;
import io.camelmedia.testkit.fault.ExchangeHooks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a simulator does with every exchange of its servers. */
final class SimulatorHooks implements ExchangeHooks {

    private final Simulator simulator;

    SimulatorHooks(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public boolean isControl(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ControlRoutes.PREFIX);
    }

    @Override
    public void arrived(HttpServletRequest request, HttpServletResponse response) {
        simulator.arrived(request, response);
    }

    @Override
    public void handled() {
        simulator.save();
    }
}
