package io.camelmedia.support.workflow;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.Outcome;
import io.camelmedia.support.http.Stages;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.transfer.Activity;
import io.camelmedia.support.transfer.MediaSource;
import io.camelmedia.support.transfer.Progress;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.util.MimeTypeHelper;

/** The media of a message that a workflow sends. */
public final class MediaBody {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final Call call;
    private final Service service;
    private final MediaSource source;

    private MediaBody(Call call, Service service, MediaSource source) {
        this.call = call;
        this.service = service;
        this.source = source;
    }

    /**
     * Opens the media for as long as the work with them takes.
     *
     * @return the work's outcome; completed with a {@link ValidationException} when the body is no media, or changes
     *     while it is sent
     */
    public static CompletableFuture<Outcome<Object>> with(
            Call call, Service service, Function<MediaBody, CompletableFuture<Outcome<Object>>> work) {
        MediaSource source;
        try {
            source = MediaSource.of(call.exchange().getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return CompletableFuture.failedFuture(refused(call, service, e));
        }
        return CompletableFuture.completedFuture(new MediaBody(call, service, source))
                .thenCompose(work)
                .handle((outcome, failure) -> closed(call, service, source, outcome, failure));
    }

    private static Outcome<Object> closed(
            Call call, Service service, MediaSource source, Outcome<Object> outcome, Throwable failure) {
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
            throw told(call, service, cause);
        }
        return outcome;
    }

    /** The failure of sending them, as the route is told of it. */
    public MediaApiException told(Throwable failure) {
        return told(call, service, failure);
    }

    public MediaSource source() {
        return source;
    }

    /** Tells of the transfer. */
    public Progress progress() {
        return Progress.of(
                service.gateway(), call.exchange(), call.operation().name(), Activity.UPLOAD, service.listener());
    }

    /** File name; the given one when the media have none. */
    public String name(String otherwise) {
        return source.name() == null ? otherwise : source.name();
    }

    /** Content type: that of the message, else what the name's ending says. */
    public String contentType() {
        Message message = call.exchange().getMessage();
        String type = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        if (type == null && source.name() != null) {
            type = MimeTypeHelper.probeMimeType(source.name());
        }
        return type == null ? UNKNOWN_TYPE : type;
    }

    private static MediaApiException told(Call call, Service service, Throwable failure) {
        if (failure instanceof MediaApiException known) {
            return known;
        }
        return failure instanceof IllegalArgumentException changed
                ? refused(call, service, changed)
                : new MediaApiException(failure(call, service, failure), failure);
    }

    private static ValidationException refused(Call call, Service service, Exception e) {
        return new ValidationException(failure(call, service, e), e);
    }

    private static Failure failure(Call call, Service service, Throwable e) {
        return Failure.refused(service.gateway().component(), call.operation().name(), String.valueOf(e.getMessage()));
    }
}
