// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;

/** A CamelContext with the component set up for the simulator. */
abstract class CiTestSupport extends CamelTestSupport {

    /** The test class's own simulator. */
    abstract CiSimulator simulator();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        configure(context);
        return context;
    }

    /** Sets the component up for the simulator. */
    void configure(CamelContext camel) {
        CiConfiguration configuration = SimulatedAccount.in(camel, simulator().baseUrl());
        configuration.setUploadUrl(simulator().uploads().origin().baseUrl());
    }
}
