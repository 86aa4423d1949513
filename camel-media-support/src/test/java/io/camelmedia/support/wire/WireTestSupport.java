// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A context whose component calls a plain server: what stands on the wire is what a test asserts. */
public abstract class WireTestSupport {

    protected final DefaultCamelContext context = new DefaultCamelContext();
    protected final RecordingService service = new RecordingService();
    protected final ProducerTemplate template = context.createProducerTemplate();

    /** Sets the component up for a server. */
    protected abstract void configure(CamelContext context, String url) throws Exception;

    @BeforeEach
    void startContext() throws Exception {
        configure(context, service.url());
        context.start();
        template.start();
    }

    @AfterEach
    void stopContext() throws IOException {
        template.close();
        context.close();
        service.close();
    }

    /** One call, however it ends. */
    protected Exchange call(String uri, Object body, Map<String, Object> headers) {
        return template.request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }

    /** The only request of a call, however it is answered. */
    protected SentRequest sent(String uri, Object body, Map<String, Object> headers) {
        Exchange exchange = call(uri, body, headers);
        List<SentRequest> requests = service.take();
        assertThat(requests).as(String.valueOf(exchange.getException())).hasSize(1);
        return requests.get(0);
    }

    protected SentRequest sent(String uri, Object body) {
        return sent(uri, body, Map.of());
    }

    protected SentRequest sent(String uri) {
        return sent(uri, null, Map.of());
    }

    /** The answer of a call that succeeds. */
    protected <T> T answer(String uri, Class<T> type) {
        Exchange exchange = call(uri, null, Map.of());
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isInstanceOf(type);
        return type.cast(exchange.getMessage().getBody());
    }

    /** What a call is told that fails. */
    protected MediaApiException failure(String uri, Object body, Map<String, Object> headers) {
        Exception failure = call(uri, body, headers).getException();
        assertThat(failure).isInstanceOf(MediaApiException.class);
        return (MediaApiException) failure;
    }

    /** What a call is told of which nothing is sent. */
    protected String refusal(String uri, Object body, Map<String, Object> headers) {
        String text = failure(uri, body, headers).getMessage();
        assertThat(service.take()).isEmpty();
        return text;
    }

    protected String refusal(String uri, Object body) {
        return refusal(uri, body, Map.of());
    }

    /** What is told of an endpoint that cannot be made. */
    protected String refusedAtStart(String uri) {
        return root(catchThrowable(() -> context.getEndpoint(uri)));
    }

    /** What is told of routes that cannot be made. */
    protected String refusedAtStart(RoutesBuilder routes) {
        return root(catchThrowable(() -> context.addRoutes(routes)));
    }

    private static String root(Throwable refused) {
        assertThat(refused).isNotNull();
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    /** JSON, which may be written with single quotes. */
    protected static JsonNode json(String text) {
        try {
            return Json.read(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
