// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;

/** A CamelContext with the component set up for the simulator. */
abstract class PixopTestSupport extends CamelTestSupport {

    /** The test class's own simulator. */
    abstract PixopSimulator simulator();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        configure(context, simulator().baseUrl());
        return context;
    }

    /** Sets the component up for a simulator. */
    static PixopConfiguration configure(CamelContext context, String baseUrl) {
        PixopConfiguration configuration =
                context.getComponent("pixop", PixopComponent.class).getConfiguration();
        configuration.setBaseUrl(baseUrl);
        configuration.setEmail(PixopSimulator.EMAIL);
        configuration.setPassword(PixopSimulator.PASSWORD);
        return configuration;
    }

    <T> T call(String uri, Class<T> answer) {
        return template.requestBody(uri, null, answer);
    }

    MediaApiException failure(String uri) {
        return failure(uri, null, Map.of());
    }

    MediaApiException failure(String uri, Object body, Map<String, Object> headers) {
        Throwable thrown = catchThrowable(() -> template.requestBodyAndHeaders(uri, body, headers));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }

    /** The message of the innermost cause. */
    static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
