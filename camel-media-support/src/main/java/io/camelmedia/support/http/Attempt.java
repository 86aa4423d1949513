// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.JsonContent;
import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.message.UnreadableResponseException;
import io.camelmedia.support.http.retry.Replay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    /** How long reading the rest of an answer that is not needed may take. */
    private static final Duration REST = Duration.ofSeconds(5);

    private static final int EXPECTATION_FAILED = 417;
    private static final byte[] NOTHING = {};

    private final Gateway gateway;
    private final Request<T> request;
    private final int number;
    private final long deadline;
    private final boolean expects;
    /** Whether the request goes to the account's own service. */
    private final boolean own;

    private Result<T> result;
    private int status;
    private String requestId;

    /**
     * @param deadline in nanoseconds of the scheduler's clock
     * @param expects  whether media wait for 100 Continue
     */
    Attempt(Gateway gateway, Request<T> request, int number, long deadline, boolean expects) {
        this.gateway = gateway;
        this.request = request;
        this.number = number;
        this.deadline = deadline;
        this.expects = expects;
        this.own = gateway.account().owns(request.uri());
    }

    /** What an answer means for the request. */
    @FunctionalInterface
    interface Result<T> {

        void settle(RetryingCall<T> send, Credentials credentials, Map<String, String> proof);
    }

    /**
     * @param proof headers that prove who calls
     * @throws IOException when no usable answer came; {@link RequestAbortedException} when the request was ended from
     *                     this side
     */
    Result<T> run(Map<String, String> proof) throws IOException {
        while (true) {
            try {
                return send(proof);
            } catch (StaleConnectionException e) {
                LOG.debug("{}:{}: {}; another one is taken", gateway.component(), request.operation(), e.getMessage());
            }
        }
    }

    /** The service's id of the request; null when there was none, or no answer. */
    String requestId() {
        return requestId;
    }

    private Result<T> send(Map<String, String> proof) throws IOException {
        long begun = gateway.delays().nanos();
        try {
            return sendOnWire(proof);
        } finally {
            gateway.meters()
                    .attempted(
                            gateway.component(),
                            request.operation(),
                            gateway.delays().nanos() - begun,
                            status);
        }
    }

    private Result<T> sendOnWire(Map<String, String> proof) throws IOException {
        HttpUriRequestBase http = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().forEach(http::setHeader);
        proof.forEach(http::setHeader);
        TimeLimit.IdleTimeout media = request.timeLimit() instanceof TimeLimit.IdleTimeout limit ? limit : null;
        long idleNanos = media == null ? InFlightRequest.NONE : media.idle().toNanos();
        InFlightRequest inFlight = gateway.inFlightRequests()
                .open(
                        gateway.scope(),
                        gateway.meters().traffic(gateway.component(), request.operation()),
                        gateway.delays().nanos(),
                        deadline,
                        idleNanos,
                        http::cancel);
        try (inFlight) {
            prepare(http, media, inFlight);
            return gateway.client().execute(http, inFlight.context(), raw -> answered(http, proof, raw, inFlight));
        } catch (IOException | IllegalStateException e) {
            if (result != null) {
                return result;
            }
            // HttpClient throws the second when a request is ended that has no connection yet.
            if (inFlight.reason() == null) {
                throw e;
            }
            throw RequestAbortedException.of(inFlight, media, e);
        }
    }

    private void prepare(HttpUriRequestBase http, TimeLimit.IdleTimeout media, InFlightRequest inFlight) {
        if (request.replay() == Replay.ONCE) {
            inFlight.sendOnce();
        }
        if (!own) {
            inFlight.sendOnly(request.headers().keySet());
        }
        if (request.content() != null) {
            HttpEntity entity = request.content().entity(inFlight);
            if (media != null) {
                inFlight.answerWithin(media.response().toNanos());
            }
            setEntity(http, media == null ? entity : new SentEntity(entity, inFlight));
        }
        http.setConfig(config(media != null));
    }

    /** The entity's Content-Type overrides the one that the API's headers give every request. */
    private static void setEntity(HttpUriRequestBase http, HttpEntity entity) {
        http.setEntity(entity);
        if (entity.getContentType() != null) {
            http.setHeader(HttpHeaders.CONTENT_TYPE, entity.getContentType());
        }
    }

    /**
     * Media wait for 100 Continue (RFC 9110, 10.1.1), so that a refusal is an answer and not a broken pipe. A download
     * is not decoded: a content coding that HttpClient undoes would make ranges meaningless.
     */
    private RequestConfig config(boolean media) {
        RequestConfig given = gateway.client() instanceof Configurable client ? client.getConfig() : null;
        RequestConfig usual = given == null ? RequestConfig.DEFAULT : given;
        boolean expecting = media && request.content() != null && expects;
        boolean decoding = !isDownload();
        return usual.isExpectContinueEnabled() == expecting && usual.isContentCompressionEnabled() == decoding
                ? usual
                : RequestConfig.copy(usual)
                        .setExpectContinueEnabled(expecting)
                        .setContentCompressionEnabled(decoding)
                        .build();
    }

    private boolean isDownload() {
        return request.timeLimit() instanceof TimeLimit.IdleTimeout && request.content() == null;
    }

    private Result<T> answered(
            HttpUriRequestBase http, Map<String, String> proof, ClassicHttpResponse raw, InFlightRequest inFlight)
            throws IOException {
        if (request.content() instanceof JsonContent body) {
            inFlight.sent(body.json().length);
        }
        inFlight.answered();
        status = raw.getCode();
        long limit = isDownload() ? Long.MAX_VALUE : gateway.maxResponseSize();
        StreamedResponse response = new StreamedResponse(request.uri(), raw, inFlight, limit);
        requestId = response.header(StreamedResponse.REQUEST_ID);
        AnsweredRequest answer = new AnsweredRequest(gateway, request, number, proof, response);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{}:{}: attempt {}: {}: {}",
                    gateway.component(),
                    request.operation(),
                    number,
                    answer.place(),
                    response.status());
        }
        if (own) {
            gateway.account().limiter().observe(response);
        }
        result = result(http, answer, inFlight);
        return result;
    }

    private Result<T> result(HttpUriRequestBase http, AnsweredRequest answer, InFlightRequest inFlight)
            throws IOException {
        StreamedResponse response = answer.response();
        int status = response.status();
        if (request.success().test(status) || request.redirects().takes(response)) {
            T value = read(http, answer);
            ApiResponse<T> outcome = new ApiResponse<>(value, facts(response));
            drain(http, response, inFlight);
            return (send, credentials, proof) -> send.succeeded(outcome);
        }
        boolean again = request.replayable() || !inFlight.isBodyBegun();
        if (again && request.redirects().follows(request.method(), status)) {
            String location = response.header("Location");
            drain(http, response, inFlight);
            return (send, credentials, proof) -> send.redirected(location);
        }
        MediaApiException failure = answer.decoded(drain(http, response, inFlight));
        if (again && status == EXPECTATION_FAILED && http.getConfig().isExpectContinueEnabled()) {
            return (send, credentials, proof) -> send.unexpected();
        }
        return (send, credentials, proof) -> send.failed(failure, credentials, proof);
    }

    /**
     * Reads what is left of an answer as far as it is short and comes soon, so that its connection can be used again;
     * else the connection is cut. The status is known: a body that breaks takes nothing from it.
     *
     * @return what was read
     */
    private byte[] drain(HttpUriRequestBase http, StreamedResponse response, InFlightRequest inFlight)
            throws IOException {
        if (response.isRead()) {
            return NOTHING;
        }
        inFlight.cutAt(gateway.delays().nanos() + REST.toNanos());
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        try {
            InputStream in = response.excerpt();
            byte[] block = new byte[8 * 1024];
            int read = in.read(block);
            while (read >= 0 && begin.size() < ERROR_BODY) {
                begin.write(block, 0, Math.min(read, ERROR_BODY - begin.size()));
                read = in.read(block);
            }
            if (read >= 0) {
                http.cancel();
            }
        } catch (IOException e) {
            LOG.debug("{}:{}: the rest of an answer was cut off", gateway.component(), request.operation(), e);
            if (inFlight.reason() == InFlightRequest.Reason.STOPPED) {
                throw e;
            }
            http.cancel();
        }
        return begin.toByteArray();
    }

    /**
     * Reads the answer. When that fails the connection is cut: HttpClient would read the answer to its end before it
     * gives the connection back.
     */
    private T read(HttpUriRequestBase http, AnsweredRequest answer) throws IOException {
        try {
            return request.reader().read(answer.response());
        } catch (UnreadableResponseException e) {
            http.cancel();
            throw new CommunicationException(answer.unreadable(e));
        } catch (IOException | RuntimeException e) {
            http.cancel();
            throw e;
        }
    }

    private ApiResponse.Facts facts(StreamedResponse response) {
        return new ApiResponse.Facts(
                response.status(),
                requestId,
                number,
                response.header("ETag"),
                Numbers.parse(response.header("X-RateLimit-Remaining")),
                gateway.place(request.method(), request.uri()));
    }
}
