package io.camelmedia.support.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.message.Guard;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Outcome;
import io.camelmedia.support.http.message.Reply;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sending of a request and what came of it. */
final class Attempt<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final int ERROR_BODY = 64 * 1024;

    private final Gateway gateway;
    private final Request<T> request;
    private final int number;
    private final long deadline;

    Attempt(Gateway gateway, Request<T> request, int number, long deadline) {
        this.gateway = gateway;
        this.request = request;
        this.number = number;
        this.deadline = deadline;
    }

    /** What an answer means for the request. */
    @FunctionalInterface
    interface Result<T> {

        void settle(Send<T> send, Credentials credentials, Map<String, String> proof);
    }

    /**
     * @param proof headers that prove who calls
     * @throws IOException when no usable answer came; {@link Ended} when the request was ended from this side
     */
    Result<T> run(Map<String, String> proof) throws IOException {
        HttpUriRequestBase http = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().forEach(http::setHeader);
        proof.forEach(http::setHeader);
        Duration idle = request.guard() instanceof Guard.Progress guard ? guard.idle() : null;
        long idleNanos = idle == null ? Ticket.NONE : idle.toNanos();
        Ticket ticket = gateway.flights().open(gateway.delays().nanos(), deadline, idleNanos, http::cancel);
        try (ticket) {
            if (request.content() != null) {
                bear(http, request.content().entity(ticket));
                if (idle != null) {
                    http.setConfig(asking());
                }
            }
            return gateway.client().execute(http, response -> answered(http, response, ticket));
        } catch (IOException | IllegalStateException e) {
            // HttpClient throws the second when a request is ended that has no connection yet.
            if (ticket.reason() == null) {
                throw e;
            }
            throw new Ended(ticket.reason(), told(ticket, idle), e);
        }
    }

    /** What the content is, it says itself, whatever type the API wants to be told with every request. */
    private static void bear(HttpUriRequestBase http, HttpEntity entity) {
        http.setEntity(entity);
        if (entity.getContentType() != null) {
            http.setHeader(HttpHeaders.CONTENT_TYPE, entity.getContentType());
        }
    }

    /** Media are sent when the service said it wants them: a refusal then is an answer, not a broken pipe. */
    private RequestConfig asking() {
        RequestConfig usual = gateway.client() instanceof Configurable client ? client.getConfig() : null;
        return RequestConfig.copy(usual == null ? RequestConfig.DEFAULT : usual)
                .setExpectContinueEnabled(true)
                .build();
    }

    private Result<T> answered(HttpUriRequestBase http, ClassicHttpResponse response, Ticket ticket)
            throws IOException {
        Reply reply = new Reply(request.uri(), response, ticket);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{}:{}: attempt {}: {} {}{}: {}",
                    gateway.component(),
                    request.operation(),
                    number,
                    request.method(),
                    Origin.of(request.uri()),
                    request.uri().getRawPath(),
                    reply.status());
        }
        boolean own = gateway.account().owns(request.uri());
        if (own) {
            gateway.account().limiter().observe(reply);
        }
        if (request.success().test(reply.status()) || request.redirects().takes(reply)) {
            T value = read(http, reply);
            Outcome<T> outcome = new Outcome<>(value, facts(reply));
            return (send, credentials, proof) -> send.succeeded(outcome);
        }
        if (request.redirects().follows(request.method(), reply.status())) {
            String location = reply.header("Location");
            return (send, credentials, proof) -> send.redirected(location);
        }
        MediaApiException failure = failure(reply);
        if (reply.length() > ERROR_BODY) {
            http.cancel();
        }
        return (send, credentials, proof) -> send.failed(failure, credentials, proof);
    }

    /** What is not wanted after all is cut off: HttpClient would read it to its end before it lets go. */
    private T read(HttpUriRequestBase http, Reply reply) throws IOException {
        try {
            return request.reader().read(reply);
        } catch (IOException | RuntimeException e) {
            http.cancel();
            throw e;
        }
    }

    private Outcome.Facts facts(Reply reply) {
        return new Outcome.Facts(
                reply.status(),
                reply.header("X-Request-Id"),
                number,
                reply.header("ETag"),
                Numbers.parse(reply.header("X-RateLimit-Remaining")));
    }

    private MediaApiException failure(Reply reply) throws IOException {
        byte[] bytes = reply.stream().readNBytes(ERROR_BODY);
        String body = new String(bytes, StandardCharsets.UTF_8);
        JsonNode json = Json.readOrMissing(bytes);
        Failure failure = new Failure(
                gateway.component(),
                request.operation(),
                reply.status(),
                null,
                "the service answered " + reply.status() + " to " + request.method(),
                reply.header("X-Request-Id"),
                number,
                RetryAfter.of(reply, gateway.delays().clock().instant()),
                body.isEmpty() ? null : body.substring(0, Math.min(body.length(), Failure.EXCERPT)));
        return gateway.errors().decode(failure, json);
    }

    private static String told(Ticket ticket, Duration idle) {
        return switch (ticket.reason()) {
            case DEADLINE -> "no answer within requestTimeout";
            case STALLED ->
                "no progress for " + idle.toMillis() + " ms (idleTimeout) after " + ticket.bytes() + " bytes";
            case HUNG_UP -> "the route is stopping; gave up after " + ticket.bytes() + " bytes";
            case STOPPED -> "the CamelContext is stopping; gave up after " + ticket.bytes() + " bytes";
        };
    }
}
