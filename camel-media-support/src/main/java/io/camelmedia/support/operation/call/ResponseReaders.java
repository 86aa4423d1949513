// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.JsonBody;
import io.camelmedia.support.http.message.Redirects;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.ResponseReader;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.UnreadableResponseException;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.Answers;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.JsonPage;
import io.camelmedia.support.json.MediaMap;
import io.camelmedia.support.json.UnfitJsonException;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.operation.ResponseSpec.Location.Direct;
import io.camelmedia.support.operation.ResponseType;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a request takes for its answer, and how that is read. */
final class ResponseReaders {

    private static final int NOT_FOUND = 404;

    private ResponseReaders() {}

    /** The request, complete with what it expects. */
    static Request<Object> expected(Request.Builder request, RequestTemplate form, ResponseType shape) {
        ResponseSpec answer = form.answer();
        if (answer instanceof ResponseSpec.Location location) {
            Class<?> type = type(location.type(), shape);
            return request.redirects(Redirects.ANSWER)
                    .success(status -> location.direct() == Direct.THE_CONTENT && status / 100 == 2)
                    .reading(response -> address(response, location.field(), type));
        }
        if (answer instanceof ResponseSpec.Exists exists) {
            return request.success(status -> status / 100 == 2 || status == NOT_FOUND)
                    .reading(response -> existence(response, exists.headers()));
        }
        return request.reading(reader(form, shape));
    }

    /**
     * Reads the record or the list. A change or a deletion (PUT, DELETE) may be answered by its status alone; the
     * answer to a read or a creation must hold something.
     */
    private static ResponseReader<Object> reader(RequestTemplate form, ResponseType shape) {
        if (form.answer() instanceof ResponseSpec.One one) {
            ResponseReader<Object> record = record(one.at(), type(one.type(), shape));
            return form.replay() == Replay.IDEMPOTENT ? record : response -> present(record.read(response), one);
        }
        if (form.answer() instanceof ResponseSpec.Many many) {
            Class<?> type = type(many.type(), shape);
            return response -> JsonBody.read(response, in -> Answers.list(items(many, Json.read(in)), type));
        }
        return response -> null;
    }

    static ResponseReader<Page> page(ResponseSpec.Many many, ResponseType shape, Paging paging, Values values) {
        Class<?> type = type(many.type(), shape);
        return response -> JsonBody.read(response, in -> {
            JsonNode page = Json.read(in);
            JsonNode items = present(many, page.at(many.at()));
            Paging.Step next = absolute(response.uri(), paging.after(values, page, items));
            return new Page(Answers.list(items, type), paging.total(page), next);
        });
    }

    /** @param clock tells the time when the service does not */
    static ResponseReader<Entries> entries(ResponseSpec.Many many, ResponseType shape, Paging paging, Clock clock) {
        Class<?> type = type(many.type(), shape);
        return response -> JsonBody.read(response, in -> {
            JsonPage page = JsonPage.read(in.readAllBytes(), many.at(), type);
            List<Object> items =
                    page.items() == null ? Answers.list(present(many, MissingNode.getInstance()), type) : page.items();
            return new Entries(items, paging.total(page.rest()), response.sent(clock.instant()), page.rest());
        });
    }

    private static Paging.Step absolute(URI from, Paging.Step next) throws UnfitJsonException {
        if (!(next instanceof Paging.Link link)) {
            return next;
        }
        try {
            return new Paging.Link(Address.follow(from, link.address()).toString());
        } catch (IllegalArgumentException e) {
            throw new UnfitJsonException("the address of the next page " + e.getMessage());
        }
    }

    private static Class<?> type(Class<?> record, ResponseType shape) {
        return shape == ResponseType.MAP ? MediaMap.class : record;
    }

    private static ResponseReader<Object> record(String at, Class<?> type) {
        return at.isEmpty()
                ? response -> JsonBody.read(response, in -> Answers.read(in, type))
                : response -> JsonBody.read(
                        response, in -> Answers.convert(Json.read(in).at(at), type));
    }

    private static Object present(Object record, ResponseSpec.One one) throws UnreadableResponseException {
        if (record != null) {
            return record;
        }
        String where = one.at().isEmpty() ? "is empty" : "has nothing at " + one.at();
        throw new UnreadableResponseException(
                "the answer " + where + " where the record " + one.type().getSimpleName() + " is documented", null);
    }

    /**
     * Gives the address that a redirect names, or that of the request when it names none, as it is: nothing is sent
     * there. Whoever follows it decides whether it may lead there.
     */
    private static Object address(StreamedResponse response, String field, Class<?> type) throws IOException {
        try {
            URI address = response.status() / 100 == 2
                    ? response.uri()
                    : Redirects.address(response.uri(), response.header("Location"));
            return Answers.convert(JsonNodeFactory.instance.objectNode().put(field, address.toString()), type);
        } catch (IllegalArgumentException e) {
            throw new UnreadableResponseException(e.getMessage(), null);
        }
    }

    private static WithHeaders existence(StreamedResponse response, Map<String, Parameter> parameters) {
        Map<String, Object> headers = new HashMap<>();
        parameters.forEach((name, parameter) -> headers.put(parameter.header(), response.header(name)));
        return new WithHeaders(response.status() != NOT_FOUND, headers);
    }

    private static JsonNode present(ResponseSpec.Many many, JsonNode items) {
        return items.isMissingNode() && many.absent() == ResponseSpec.Many.Absent.AN_EMPTY_LIST
                ? JsonNodeFactory.instance.arrayNode()
                : items;
    }

    /** A service may print one item without the list around it. */
    private static JsonNode items(ResponseSpec.Many many, JsonNode answer) {
        JsonNode items = present(many, answer.at(many.at()));
        return items.isObject() ? JsonNodeFactory.instance.arrayNode().add(items) : items;
    }
}
