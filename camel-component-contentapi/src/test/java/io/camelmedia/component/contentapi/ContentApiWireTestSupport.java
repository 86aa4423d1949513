// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.wire.WireTestSupport;
import org.apache.camel.CamelContext;

/** A context whose component calls a plain server. */
abstract class ContentApiWireTestSupport extends WireTestSupport {

    @Override
    protected void configure(CamelContext context, String url) {
        connect(context, url);
    }

    static void connect(CamelContext context, String url) {
        ContentApiConfiguration configuration =
                context.getComponent("contentapi", ContentApiComponent.class).getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setClientId("fake-client");
        configuration.setAuthenticationToken("fake-token");
    }
}
