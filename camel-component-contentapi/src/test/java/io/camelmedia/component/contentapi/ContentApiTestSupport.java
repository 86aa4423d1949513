// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.test.junit5.CamelTestSupport;

/** A CamelContext with the component set up for the simulator. */
abstract class ContentApiTestSupport extends CamelTestSupport {

    /** The test class's own simulator. */
    abstract ContentApiSimulator simulator();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        ContentApiConfiguration configuration =
                context.getComponent("contentapi", ContentApiComponent.class).getConfiguration();
        configuration.setBaseUrl(simulator().baseUrl());
        configuration.setClientId(ContentApiSimulator.CLIENT_ID);
        configuration.setAuthenticationToken(ContentApiSimulator.AUTHENTICATION_TOKEN);
        return context;
    }

    MediaApiException failure(String uri) {
        return failure(uri, null, Map.of());
    }

    MediaApiException failure(String uri, Object body, Map<String, Object> headers) {
        Throwable thrown = catchThrowable(() -> template.requestBodyAndHeaders(uri, body, headers));
        assertThat(thrown).isInstanceOf(CamelExecutionException.class);
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }
}
