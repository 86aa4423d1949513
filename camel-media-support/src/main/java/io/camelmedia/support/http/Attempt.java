package io.camelmedia.support.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.message.UnreadableResponseException;
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

        void settle(RetryingCall<T> send, Credentials credentials, Map<String, String> proof);
    }

    /**
     * @param proof headers that prove who calls
     * @throws IOException when no usable answer came; {@link RequestAbortedException} when the request was ended from this side
     */
    Result<T> run(Map<String, String> proof) throws IOException {
        HttpUriRequestBase http = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().forEach(http::setHeader);
        proof.forEach(http::setHeader);
        Duration idle = request.timeLimit() instanceof TimeLimit.IdleTimeout timeLimit ? timeLimit.idle() : null;
        long idleNanos = idle == null ? InFlightRequest.NONE : idle.toNanos();
        InFlightRequest inFlight = gateway.inFlightRequests()
                .open(gateway.scope(), gateway.delays().nanos(), deadline, idleNanos, http::cancel);
        try (inFlight) {
            if (request.content() != null) {
                setEntity(http, request.content().entity(inFlight));
                if (idle != null) {
                    http.setConfig(asking());
                }
            }
            return gateway.client().execute(http, inFlight.context(), raw -> answered(http, raw, inFlight));
        } catch (IOException | IllegalStateException e) {
            // HttpClient throws the second when a request is ended that has no connection yet.
            if (inFlight.reason() == null) {
                throw e;
            }
            throw new RequestAbortedException(inFlight.reason(), describe(inFlight, idle), e);
        }
    }

    /** What the content is, it says itself, whatever type the API wants to be told with every request. */
    private static void setEntity(HttpUriRequestBase http, HttpEntity entity) {
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

    private Result<T> answered(HttpUriRequestBase http, ClassicHttpResponse raw, InFlightRequest inFlight)
            throws IOException {
        StreamedResponse response = new StreamedResponse(request.uri(), raw, inFlight);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{}:{}: attempt {}: {} {}{}: {}",
                    gateway.component(),
                    request.operation(),
                    number,
                    request.method(),
                    Origin.of(request.uri()),
                    request.uri().getRawPath(),
                    response.status());
        }
        boolean own = gateway.account().owns(request.uri());
        if (own) {
            gateway.account().limiter().observe(response);
        }
        if (request.success().test(response.status()) || request.redirects().takes(response)) {
            T value = read(http, response);
            ApiResponse<T> outcome = new ApiResponse<>(value, facts(response));
            return (send, credentials, proof) -> send.succeeded(outcome);
        }
        if (request.redirects().follows(request.method(), response.status())) {
            String location = response.header("Location");
            return (send, credentials, proof) -> send.redirected(location);
        }
        MediaApiException failure = failure(response);
        if (response.length() > ERROR_BODY) {
            http.cancel();
        }
        return (send, credentials, proof) -> send.failed(failure, credentials, proof);
    }

    /** What is not wanted after all is cut off: HttpClient would read it to its end before it lets go. */
    private T read(HttpUriRequestBase http, StreamedResponse response) throws IOException {
        try {
            return request.reader().read(response);
        } catch (UnreadableResponseException e) {
            http.cancel();
            throw new CommunicationException(failure(response, e.getMessage(), e.excerpt()));
        } catch (IOException | RuntimeException e) {
            http.cancel();
            throw e;
        }
    }

    private ApiResponse.Facts facts(StreamedResponse response) {
        return new ApiResponse.Facts(
                response.status(),
                response.header("X-Request-Id"),
                number,
                response.header("ETag"),
                Numbers.parse(response.header("X-RateLimit-Remaining")));
    }

    private MediaApiException failure(StreamedResponse response) throws IOException {
        byte[] bytes = response.stream().readNBytes(ERROR_BODY);
        String body = new String(bytes, StandardCharsets.UTF_8);
        JsonNode json = Json.readOrMissing(bytes);
        String excerpt = body.isEmpty() ? null : body.substring(0, Math.min(body.length(), Failure.EXCERPT));
        String text = "the service answered " + response.status();
        return gateway.errors().decode(failure(response, text, excerpt), json);
    }

    private Failure failure(StreamedResponse response, String text, String excerpt) {
        return new Failure(
                        gateway.component(),
                        request.operation(),
                        response.status(),
                        null,
                        text,
                        response.header("X-Request-Id"),
                        number,
                        RetryAfter.of(response, gateway.delays().clock().instant()),
                        excerpt)
                .withRequest(request.method() + " " + place());
    }

    /** Where the request went: of other origins no more than that, as a path may be as secret as a query. */
    private String place() {
        String origin = Origin.of(request.uri()).toString();
        return gateway.account().owns(request.uri()) ? origin + request.uri().getRawPath() : origin;
    }

    private static String describe(InFlightRequest inFlight, Duration idle) {
        return switch (inFlight.reason()) {
            case DEADLINE -> "no answer within requestTimeout";
            case STALLED ->
                "no progress for " + idle.toMillis() + " ms (idleTimeout) after " + inFlight.bytes() + " bytes";
            case STOPPED -> inFlight.stopping() + " is stopping; gave up after " + inFlight.bytes() + " bytes";
        };
    }
}
