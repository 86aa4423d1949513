// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.MediaEndpoint;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.workflow.MediaDownload;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSendingEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSentEvent;
import org.apache.camel.support.EventNotifierSupport;

/** Compares what calls leave in messages with what their operations declare: the body, and the headers that are set. */
final class OutcomeWatch extends EventNotifierSupport {

    private static final Object EARLIER = "of an earlier call";

    private final Set<String> headers;
    private final Queue<String> called = new ConcurrentLinkedQueue<>();
    private final Queue<String> deviations = new ConcurrentLinkedQueue<>();

    /** @param headers those that tell of the outcome of an operation */
    OutcomeWatch(Collection<String> headers) {
        this.headers = Set.copyOf(headers);
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof ExchangeSendingEvent begun && begun.getEndpoint() instanceof MediaEndpoint<?>) {
            headers.forEach(name -> begun.getExchange().getMessage().setHeader(name, EARLIER));
        } else if (event instanceof ExchangeSentEvent done && done.getEndpoint() instanceof MediaEndpoint<?> endpoint) {
            compare(endpoint.operation(), done.getExchange());
        }
    }

    private void compare(Operation operation, Exchange exchange) {
        called.add(operation.name());
        if (exchange.getException() != null) {
            return;
        }
        Message message = exchange.getMessage();
        Set<String> told = headers.stream()
                .filter(name -> !EARLIER.equals(message.getHeader(name)))
                .collect(Collectors.toCollection(HashSet::new));
        headers.stream().filter(name -> EARLIER.equals(message.getHeader(name))).forEach(message::removeHeader);
        Set<String> declared = Set.copyOf(
                operation.outcome().headers().stream().map(Parameter::header).toList());
        if (!told.equals(declared)) {
            deviations.add(operation + " declares the headers " + declared + " and sets or removes " + told);
        }
        boolean media = operation.outcome().bodies().stream().anyMatch(ResponseSpec.Media.class::isInstance);
        if (media && !message.getHeaders().keySet().containsAll(MediaDownload.HEADERS)) {
            deviations.add(
                    operation + " tells of media with " + message.getHeaders().keySet());
        }
        Object body = message.getBody();
        if (operation.outcome().bodies().stream().noneMatch(each -> fits(each, body))) {
            deviations.add(operation + " declares " + operation.outcome().bodies() + " and answers " + body);
        }
    }

    private static boolean fits(ResponseSpec declared, Object body) {
        if (declared instanceof ResponseSpec.One one) {
            return isRecord(one.type(), body);
        } else if (declared instanceof ResponseSpec.Location location) {
            return isRecord(location.type(), body);
        } else if (declared instanceof ResponseSpec.Many many) {
            return body instanceof Iterator<?>
                    || body instanceof List<?> list && list.stream().allMatch(entry -> isRecord(many.type(), entry));
        } else if (declared instanceof ResponseSpec.Media media) {
            return media.file().isInstance(body) || body instanceof StreamCache || body instanceof InputStream;
        }
        return declared instanceof ResponseSpec.Exists ? body instanceof Boolean : body == null;
    }

    private static boolean isRecord(Class<?> type, Object body) {
        return type.isInstance(body) || body instanceof Map<?, ?>;
    }

    /** @param name of an operation that has to have been called */
    void assertDeclared(String name) {
        assertThat(called).contains(name);
        assertThat(deviations).isEmpty();
    }
}
