// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.test.junit5.CamelTestSupport;

/** A CamelContext with the component set up for the simulator. */
abstract class PexTestSupport extends CamelTestSupport {

    /** The test class's own simulator. */
    abstract PexSimulator simulator();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        PexConfiguration configuration =
                context.getComponent("pex", PexComponent.class).getConfiguration();
        configuration.setBaseUrl(simulator().baseUrl());
        configuration.setApiKey(PexSimulator.API_KEY);
        return context;
    }

    <T> T call(String uri, Class<T> answer) {
        return call(uri, null, Map.of(), answer);
    }

    <T> T call(String uri, Object body, Class<T> answer) {
        return call(uri, body, Map.of(), answer);
    }

    <T> T call(String uri, Object body, Map<String, Object> headers, Class<T> answer) {
        Object answered = template.requestBodyAndHeaders(uri, body, headers);
        assertThat(answered).isInstanceOf(answer);
        return answer.cast(answered);
    }

    <T> List<T> list(String uri, Class<T> item) {
        return list(uri, null, Map.of(), item);
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(String uri, Object body, Map<String, Object> headers, Class<T> item) {
        List<Object> items = call(uri, body, headers, List.class);
        assertThat(items).allSatisfy(each -> assertThat(each).isInstanceOf(item));
        return (List<T>) (List<?>) items;
    }

    /** What a call fails with. */
    MediaApiException failure(String uri, Object body, Map<String, Object> headers) {
        Throwable thrown = catchThrowable(() -> template.requestBodyAndHeaders(uri, body, headers));
        assertThat(thrown).isInstanceOf(CamelExecutionException.class);
        assertThat(thrown.getCause()).isInstanceOf(MediaApiException.class);
        return (MediaApiException) thrown.getCause();
    }

    MediaApiException failure(String uri) {
        return failure(uri, null, Map.of());
    }

    /** JSON, which may be written with single quotes. */
    static JsonNode json(String text) {
        try {
            return Json.read(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON object, which may be written with single quotes. */
    static ObjectNode object(String text) {
        return (ObjectNode) json(text);
    }
}
