// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.CamelContext;

/** The account that the simulator knows. */
final class SimulatedAccount {

    private SimulatedAccount() {}

    /**
     * Sets the component up with it.
     *
     * @param baseUrl of the service
     */
    static CiConfiguration in(CamelContext context, String baseUrl) {
        CiConfiguration configuration =
                context.getComponent("ci", CiComponent.class).getConfiguration();
        configuration.setBaseUrl(baseUrl);
        configuration.setUsername(CiSimulator.USERNAME);
        configuration.setPassword(CiSimulator.PASSWORD);
        configuration.setClientId(CiSimulator.CLIENT_ID);
        configuration.setClientSecret(CiSimulator.CLIENT_SECRET);
        return configuration;
    }
}
