package io.camelmedia.component.ci;

import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A CamelContext with the component set up for the simulator. */
abstract class CiTestSupport extends CamelTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        CiConfiguration configuration =
                context.getComponent("ci", CiComponent.class).getConfiguration();
        configuration.setBaseUrl(ci.baseUrl());
        configuration.setUsername(CiSimulator.USERNAME);
        configuration.setPassword(CiSimulator.PASSWORD);
        configuration.setClientId(CiSimulator.CLIENT_ID);
        configuration.setClientSecret(CiSimulator.CLIENT_SECRET);
        return context;
    }
}
