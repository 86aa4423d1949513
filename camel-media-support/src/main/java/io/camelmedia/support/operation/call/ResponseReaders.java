package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.http.message.Redirects;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.ResponseReader;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaMap;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.operation.ResponseType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a request takes for its answer, and how that is read. */
final class ResponseReaders {

    private static final int NOT_FOUND = 404;

    private ResponseReaders() {}

    /** The request, complete with what it expects. */
    static Request<Object> expected(Request.Builder request, ResponseSpec answer, ResponseType shape) {
        if (answer instanceof ResponseSpec.Location location) {
            Class<?> type = type(location.type(), shape);
            return request.redirects(Redirects.ANSWER)
                    .success(status -> false)
                    .reading(response -> address(response, location.field(), type));
        }
        if (answer instanceof ResponseSpec.Exists exists) {
            return request.success(status -> status / 100 == 2 || status == NOT_FOUND)
                    .reading(response -> existence(response, exists.headers()));
        }
        return request.reading(reader(answer, shape));
    }

    private static ResponseReader<Object> reader(ResponseSpec answer, ResponseType shape) {
        if (answer instanceof ResponseSpec.One one) {
            Class<?> type = type(one.type(), shape);
            return one.at().isEmpty() ? response -> whole(response, type) : response -> part(response, one.at(), type);
        }
        if (answer instanceof ResponseSpec.Many many) {
            Class<?> type = type(many.type(), shape);
            return response -> list(items(many, Json.read(response.stream())), type);
        }
        return response -> null;
    }

    static ResponseReader<Page> page(ResponseSpec.Many many, ResponseType shape, Paging paging, Values values) {
        Class<?> type = type(many.type(), shape);
        return response -> {
            JsonNode page = Json.read(response.stream());
            JsonNode items = present(many, page.at(many.at()));
            return new Page(list(items, type), paging.total(page), paging.after(values, page, items));
        };
    }

    private static Class<?> type(Class<?> record, ResponseType shape) {
        return shape == ResponseType.MAP ? MediaMap.class : record;
    }

    private static Object whole(StreamedResponse response, Class<?> type) throws IOException {
        try (InputStream in = response.stream()) {
            return Json.read(in, type);
        }
    }

    private static Object part(StreamedResponse response, String at, Class<?> type) throws IOException {
        JsonNode node = Json.read(response.stream()).at(at);
        return node.isMissingNode() ? null : convert(node, type);
    }

    /** The address as it is: nothing is sent there. Who follows it decides whether it may lead there. */
    private static Object address(StreamedResponse response, String field, Class<?> type) throws IOException {
        try {
            URI address = response.uri().resolve(response.header("Location").strip());
            if (address.getHost() == null
                    || !String.valueOf(address.getScheme()).matches("(?i)https?")) {
                throw new IOException("the redirect's Location is no http or https address");
            }
            return convert(JsonNodeFactory.instance.objectNode().put(field, address.toString()), type);
        } catch (IllegalArgumentException e) {
            throw new IOException("the redirect's Location is no address");
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

    private static List<Object> list(JsonNode items, Class<?> type) throws IOException {
        if (!items.isArray()) {
            throw new IOException("the answer holds no list where one is documented");
        }
        return fitting(() -> Json.list(items, type));
    }

    private static Object convert(JsonNode node, Class<?> type) throws IOException {
        return fitting(() -> Json.convert(node, type));
    }

    private static <T> T fitting(Supplier<T> bound) throws IOException {
        try {
            return bound.get();
        } catch (IllegalArgumentException e) {
            throw new IOException("the answer does not have the documented shape: " + e.getMessage(), e);
        }
    }
}
