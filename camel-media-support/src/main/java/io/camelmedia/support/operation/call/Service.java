// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.JsonContent;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.job.JobPoller;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Body;
import io.camelmedia.support.operation.Encoding;
import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.transfer.progress.ProgressListener;
import io.camelmedia.support.transfer.store.Uploads;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The service as an endpoint reaches it: turns operations into requests.
 *
 * @param jobs     asks for the jobs of the account
 * @param listener receives the progress of transfers and jobs; null when there is none
 * @param uploads  remembers uploads of the account that are not complete
 * @param caller   the operation that a route called, under whose name failures are reported; null without a route
 */
public record Service(
        Gateway gateway,
        URI base,
        Settings settings,
        JobPoller jobs,
        ProgressListener listener,
        Uploads uploads,
        Operation caller) {

    public Service(
            Gateway gateway, URI base, Settings settings, JobPoller jobs, ProgressListener listener, Uploads uploads) {
        this(gateway, base, settings, jobs, listener, uploads, null);
    }

    /** The same for a call of a route. */
    public Service calledBy(Operation operation) {
        return new Service(gateway, base, settings, jobs, listener, uploads, operation);
    }

    /** The same for requests that belong to what has begun: they go before others. */
    public Service continued() {
        return with(gateway.continued());
    }

    /** The same for requests of a workflow that keeps a place on the wire between them. */
    public Service keeping(Reservation place) {
        return with(gateway.keeping(place));
    }

    /** The same for requests that are sent only while something holds: the condition throws when it does not. */
    public Service provided(Runnable condition) {
        return with(gateway.scoped(gateway.scope().provided(condition)));
    }

    /** The same on behalf of another. */
    public Service scoped(CallScope scope) {
        return with(gateway.scoped(scope));
    }

    private Service with(Gateway other) {
        return new Service(other, base, settings, jobs, listener, uploads, caller);
    }

    /** Sends the form of an operation that was resolved for a route. */
    public CompletableFuture<ApiResponse<Object>> invoke(Call call, ResponseType shape) {
        Request.Builder request = request(call.operation(), call.form(), call.values(), call.body());
        return gateway.send(ResponseReaders.expected(request, call.form(), shape));
    }

    /** Calls an operation from within a workflow, with parameters only; the answer is its record. */
    public CompletableFuture<ApiResponse<Object>> invoke(Operation operation, Values values) {
        return invoke(operation, values, request -> request);
    }

    /**
     * Calls an operation from within a workflow; the answer is its record.
     *
     * @param fields what the body is to have beside the values; these win
     */
    public CompletableFuture<ApiResponse<Object>> invoke(Operation operation, Values values, JsonNode fields) {
        RequestTemplate form = operation.form(values);
        JsonNode body = RequestBody.with(fields, operation, form, values);
        return send(
                operation, ResponseReaders.expected(request(operation, form, values, body), form, ResponseType.RECORD));
    }

    /**
     * Calls an operation from within a workflow; the answer is its record.
     *
     * @param more what the request is to have beside: content, timeLimit
     */
    public CompletableFuture<ApiResponse<Object>> invoke(
            Operation operation, Values values, UnaryOperator<Request.Builder> more) {
        RequestTemplate form = operation.form(values);
        Request.Builder request = more.apply(request(operation, form, values, null));
        return send(operation, ResponseReaders.expected(request, form, ResponseType.RECORD));
    }

    private CompletableFuture<ApiResponse<Object>> send(Operation operation, Request<Object> request) {
        return gateway.send(request)
                .exceptionallyCompose(
                        failure -> CompletableFuture.failedFuture(toldByCaller(operation, Stages.cause(failure))));
    }

    private Throwable toldByCaller(Operation operation, Throwable failure) {
        return failure instanceof MediaApiException failed
                        && failed.getOperation().equals(operation.name())
                        && !told(operation).equals(operation.name())
                ? failed.within(told(operation))
                : failure;
    }

    /** The name of the operation that failures report. */
    String told(Operation operation) {
        return caller == null ? operation.name() : caller.name();
    }

    /** One page of a list, for a feed: its items are bound one by one. */
    public CompletableFuture<ApiResponse<Entries>> entries(Operation operation, Values values, ResponseType shape) {
        return entries(new Call(null, operation, operation.form(values), values, null), shape, null);
    }

    /**
     * One page of a list, for a feed: its items are bound one by one.
     *
     * @param step null for the page that the call itself asks for
     */
    public CompletableFuture<ApiResponse<Entries>> entries(Call call, ResponseType shape, Paging.Step step) {
        ResponseSpec.Many answer = (ResponseSpec.Many) call.form().answer();
        return gateway.send(page(call, step)
                .reading(ResponseReaders.entries(
                        answer,
                        shape,
                        call.operation().paging(),
                        gateway.delays().clock())));
    }

    /** One page of a list. */
    public CompletableFuture<ApiResponse<Page>> page(Call call, ResponseType shape, Paging.Step step) {
        ResponseSpec.Many answer = (ResponseSpec.Many) call.form().answer();
        return gateway.send(page(call, step)
                .reading(ResponseReaders.page(answer, shape, call.operation().paging(), values(call, step))));
    }

    private Request.Builder page(Call call, Paging.Step step) {
        if (step instanceof Paging.Link link) {
            return request(call.operation(), "GET", Address.follow(base, link.address()), call.values())
                    .replay(Replay.SAFE);
        }
        Values values = values(call, step);
        JsonNode body =
                call.body() == null ? null : RequestBody.with(call.body(), call.operation(), call.form(), values);
        return request(call.operation(), call.form(), values, body);
    }

    private static Values values(Call call, Paging.Step step) {
        return step instanceof Paging.At at ? at.values() : call.values();
    }

    /**
     * Begins the request that a form becomes, ready but for its reader.
     *
     * @throws ValidationException when a value cannot stand where it belongs
     */
    public Request.Builder request(Operation operation, RequestTemplate form, Values values, JsonNode body) {
        try {
            return begun(operation, form, values, body);
        } catch (InvalidValueException e) {
            throw refused(operation, e);
        }
    }

    /**
     * The address that a call's form leads to.
     *
     * @throws ValidationException when a value cannot stand in it
     */
    public URI address(Call call) {
        try {
            return address(call.operation(), call.form(), call.values());
        } catch (InvalidValueException e) {
            throw refused(call.operation(), e);
        }
    }

    private URI address(Operation operation, RequestTemplate form, Values values) {
        StringBuilder address = new StringBuilder(base.toString());
        form.resolve(address, operation, values);
        query(address, operation, form, values);
        return URI.create(address.toString());
    }

    private ValidationException refused(Operation operation, InvalidValueException e) {
        return new ValidationException(Failure.refused(gateway.component(), told(operation), e.getMessage()));
    }

    private Request.Builder begun(Operation operation, RequestTemplate form, Values values, JsonNode body) {
        Request.Builder request = request(operation, form.method(), address(operation, form, values), values)
                .replay(form.replay());
        for (ParameterUse use : operation.uses().values()) {
            Parameter parameter = use.parameter();
            if (parameter.place() == ParameterLocation.HEADER && values.has(parameter)) {
                request.header(parameter.wire(), Encoding.header(parameter.option(), values.text(parameter)));
            }
        }
        if (operation.body() == Body.JSON && form.hasBody()) {
            request.content(new JsonContent(Json.bytes(body != null ? body : made(operation, form, values))));
        }
        return request;
    }

    private Request.Builder request(Operation operation, String method, URI address, Values values) {
        return Request.to(operation.name(), method, address)
                .headers(settings.headers())
                .credentials(
                        operation.credentials().of(values, gateway.account().credentials()))
                .timeLimit(new TimeLimit.Deadline(settings.requestTimeout()));
    }

    private static void query(StringBuilder address, Operation operation, RequestTemplate form, Values values) {
        int path = address.length();
        for (ParameterUse use : operation.uses().values()) {
            if (form.inQuery(use.parameter()) && values.has(use)) {
                use.type().query(use.parameter().wire(), values.get(use), (name, value) -> address.append(
                                address.length() == path ? '?' : '&')
                        .append(Encoding.query(name))
                        .append('=')
                        .append(Encoding.query(value)));
            }
        }
    }

    /** The JSON body that the values make. */
    private static JsonNode made(Operation operation, RequestTemplate form, Values values) {
        for (ParameterUse use : operation.uses().values()) {
            if (use.parameter().place() == ParameterLocation.BODY && values.has(use)) {
                return Json.tree(values.get(use));
            }
        }
        return RequestBody.with(null, operation, form, values);
    }
}
