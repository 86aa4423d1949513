// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.workflow;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.util.MimeTypeHelper;

/** The media of a message that a workflow sends. */
public final class MediaBody {

    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)(audio|video|image)/.+");

    private final Call call;
    private final Service service;
    private final MediaSource source;
    private final String givenType;

    private MediaBody(Call call, Service service, MediaSource source, String givenType) {
        this.call = call;
        this.service = service;
        this.source = source;
        this.givenType = givenType;
    }

    /**
     * Opens the media for as long as the work with them takes.
     *
     * @return the work's outcome; completed with a {@link ValidationException} when the body is no media, or changes
     *     while it is sent
     */
    public static CompletableFuture<ApiResponse<Object>> with(
            Call call, Service service, Function<MediaBody, CompletableFuture<ApiResponse<Object>>> work) {
        return with(call, service, MediaSource::of, work);
    }

    /** As {@link #with}, for work that reads the media in several places at a time. */
    public static CompletableFuture<ApiResponse<Object>> shared(
            Call call, Service service, Function<MediaBody, CompletableFuture<ApiResponse<Object>>> work) {
        return with(call, service, MediaSource::shareable, work);
    }

    private interface Opening {
        MediaSource open(Message message) throws IOException;
    }

    private static CompletableFuture<ApiResponse<Object>> with(
            Call call,
            Service service,
            Opening opening,
            Function<MediaBody, CompletableFuture<ApiResponse<Object>>> work) {
        MediaSource source;
        try {
            source = opening.open(call.exchange().getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return CompletableFuture.failedFuture(refused(call, service, e));
        }
        return CompletableFuture.completedFuture(new MediaBody(call, service, source, null))
                .thenCompose(work)
                .handle((outcome, failure) -> closed(call, service, source, outcome, failure));
    }

    private static ApiResponse<Object> closed(
            Call call, Service service, MediaSource source, ApiResponse<Object> outcome, Throwable failure) {
        Throwable cause = failure == null ? null : Stages.cause(failure);
        try {
            source.close();
        } catch (IOException e) {
            if (cause == null) {
                throw refused(call, service, e);
            }
            cause.addSuppressed(e);
        }
        if (cause != null) {
            throw toException(call, service, cause);
        }
        return outcome;
    }

    /** The failure of sending the media, as the route gets it. */
    public MediaApiException toException(Throwable failure) {
        return toException(call, service, failure);
    }

    public MediaSource source() {
        return source;
    }

    /** What reports the transfer to the listeners. */
    public Progress progress() {
        return Progress.of(
                service.gateway(), call.exchange(), call.operation().name(), Activity.UPLOAD, service.listener());
    }

    /** File name; the given one when the media have none. */
    public String name(String otherwise) {
        return source.name() == null ? otherwise : source.name();
    }

    /** The same media with this content type; null leaves it as it is. */
    public MediaBody typed(String contentType) {
        return contentType == null ? this : new MediaBody(call, service, source, contentType);
    }

    /**
     * Content type: the given one, else that of the message, else what the name's ending says. The header of a message
     * may tell of an earlier body, so that the name decides when the header tells of no media.
     */
    public String contentType() {
        if (givenType != null) {
            return givenType;
        }
        String header = call.exchange().getMessage().getHeader(Exchange.CONTENT_TYPE, String.class);
        if (header != null && MEDIA_TYPE.matcher(header).matches()) {
            return header;
        }
        String named = source.name() == null ? null : MimeTypeHelper.probeMimeType(source.name());
        return named != null ? named : header != null ? header : UNKNOWN_TYPE;
    }

    /** What is wrong with the call of which these are the media. */
    public Failure refused(String text) {
        return Failure.refused(service.gateway().component(), call.operation().name(), text);
    }

    private static MediaApiException toException(Call call, Service service, Throwable failure) {
        if (failure instanceof MediaApiException known) {
            return known;
        }
        return failure instanceof IllegalArgumentException changed
                ? refused(call, service, changed)
                : new MediaApiException(failure(call, service, failure), failure);
    }

    private static ValidationException refused(Call call, Service service, Exception e) {
        Failure failure = failure(call, service, e);
        return e instanceof IllegalArgumentException
                ? new ValidationException(failure)
                : new ValidationException(failure, e);
    }

    private static Failure failure(Call call, Service service, Throwable e) {
        return Failure.refused(service.gateway().component(), call.operation().name(), String.valueOf(e.getMessage()));
    }
}
