// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NoAnswer;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.retry.Replay;
import java.io.IOException;
import java.time.Duration;

/**
 * What a call fails with when no answer of the service says it.
 *
 * @param attempts  how many times the request was sent
 * @param requestId the service's id of the last one; null when there was none
 */
record CallFailures(Gateway gateway, Request<?> request, int attempts, String requestId) {

    /** Of a request that got no usable answer. */
    MediaApiException of(IOException e) {
        if (!(e instanceof RequestAbortedException aborted)) {
            String text = "no answer came: " + NoAnswer.reason(e);
            return new CommunicationException(failure(text).withAdvice(advice(e)), e);
        }
        Failure failure = failure(aborted.getMessage());
        return aborted.reason() == InFlightRequest.Reason.STOPPED
                ? new StoppedException(failure, e)
                : new CommunicationException(failure.withAdvice("see " + option(aborted.option())), e);
    }

    /** What was sent and must not be sent twice may have been done. */
    private String advice(IOException e) {
        String advice = NoAnswer.advice(gateway.errors().advice(), address(), e);
        return request.replay() == Replay.ONCE && !gateway.retries().repeatsFailure(e, Replay.ONCE)
                ? "check whether the service has done it before the call is made again"
                : advice;
    }

    private String address() {
        return gateway.account().owns(request.uri())
                ? gateway.errors().advice().address()
                : "the host " + Origin.of(request.uri()).host() + ", which the service named";
    }

    /** Of a redirect that is not followed. */
    CommunicationException redirected(String text) {
        return new CommunicationException(failure(text).withAdvice("check " + address()));
    }

    /** Of a service that asks for a longer wait than permitted. */
    MediaApiException tooLong(MediaApiException answered) {
        Failure facts = answered.getFailure();
        Failure told = facts.withMessage("the service asks to wait "
                        + facts.retryAfter().toSeconds() + " s, longer than maxRetryDelay="
                        + gateway.retries().maxDelay().toMillis() + " ms permits: " + facts.message())
                .withAdvice("see " + option("maxRetryDelay"));
        return facts.status() == 429 ? new RateLimitException(told) : new UnavailableException(told);
    }

    /** Of an account that the service has closed for longer than calls wait. */
    RateLimitException closed(Duration time) {
        return new RateLimitException(new Failure(
                        gateway.component(),
                        request.operation(),
                        0,
                        null,
                        "the service takes no call of this account for another "
                                + time.plusMillis(999).toSeconds() + " s, longer than maxRetryDelay="
                                + gateway.retries().maxDelay().toMillis()
                                + " ms or requestTimeout permits; nothing was sent",
                        null,
                        attempts,
                        time,
                        null)
                .withAdvice("see " + option("maxRetryDelay")));
    }

    private String option(String name) {
        return Advice.option(gateway.component(), name);
    }

    private Failure failure(String text) {
        return Failure.unanswered(gateway.component(), request.operation(), attempts, text)
                .withRequestId(requestId)
                .withRequest(gateway.place(request.method(), request.uri()));
    }
}
