// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.support.wire.WireTestSupport;
import org.apache.camel.CamelContext;

/** A context whose component calls a plain server. */
abstract class PexWireTestSupport extends WireTestSupport {

    @Override
    protected void configure(CamelContext context, String url) {
        connect(context, url);
    }

    static void connect(CamelContext context, String url) {
        PexComponent component = context.getComponent("pex", PexComponent.class);
        component.setRateLimiter(LimiterFactory.NONE);
        PexConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setApiKey("fake-key");
    }
}
