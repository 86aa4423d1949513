// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.support.wire.WireTestSupport;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.BeforeEach;

/** A context whose component calls a plain server. */
abstract class CiWireTestSupport extends WireTestSupport {

    static final String TOKEN_REQUEST = "POST /oauth2/token";
    static final String TOKEN = "{\"access_token\":\"fake-token\",\"expires_in\":3600,\"refresh_token\":\"fake\"}";

    @Override
    protected void configure(CamelContext context, String url) {
        connect(context, url);
    }

    @BeforeEach
    void prepareTheToken() {
        service.prepare(TOKEN_REQUEST, TOKEN);
    }

    static void connect(CamelContext context, String url) {
        CiComponent component = context.getComponent("ci", CiComponent.class);
        component.setRateLimiter(LimiterFactory.NONE);
        CiConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setUploadUrl(url);
        configuration.setUsername("fake-user");
        configuration.setPassword("fake-password");
        configuration.setClientId("fake-client");
        configuration.setClientSecret("fake-secret");
    }
}
