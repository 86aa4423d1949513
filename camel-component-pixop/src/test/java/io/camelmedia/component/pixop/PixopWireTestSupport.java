// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.wire.WireTestSupport;
import org.apache.camel.CamelContext;

/** A context whose component calls a plain server with a token that was given. */
abstract class PixopWireTestSupport extends WireTestSupport {

    @Override
    protected void configure(CamelContext context, String url) {
        connect(context, url);
    }

    static void connect(CamelContext context, String url) {
        PixopConfiguration configuration =
                context.getComponent("pixop", PixopComponent.class).getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setJwtToken("fake-token");
    }
}
