package io.camelmedia.support.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.http.Reply;
import io.camelmedia.support.http.ReplyReader;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Readers of JSON answers. */
final class Answers {

    private Answers() {}

    static ReplyReader<Object> reader(Answer answer, Shape shape) {
        if (answer instanceof Answer.One one) {
            Class<?> type = type(one.type(), shape);
            return one.at().isEmpty() ? reply -> whole(reply, type) : reply -> part(reply, one.at(), type);
        }
        if (answer instanceof Answer.Many many) {
            Class<?> type = type(many.type(), shape);
            return reply -> list(Json.read(reply.stream()).at(many.at()), type);
        }
        return reply -> null;
    }

    static ReplyReader<Page> page(Answer.Many many, Shape shape, Paging paging, Values values) {
        Class<?> type = type(many.type(), shape);
        return reply -> {
            JsonNode page = Json.read(reply.stream());
            JsonNode items = page.at(many.at());
            return new Page(list(items, type), paging.total(page), paging.after(values, page, items));
        };
    }

    private static Class<?> type(Class<?> record, Shape shape) {
        return shape == Shape.MAP ? Map.class : record;
    }

    private static Object whole(Reply reply, Class<?> type) throws IOException {
        try (InputStream in = reply.stream()) {
            return Json.read(in, type);
        }
    }

    private static Object part(Reply reply, String at, Class<?> type) throws IOException {
        JsonNode node = Json.read(reply.stream()).at(at);
        return node.isMissingNode() ? null : convert(node, type);
    }

    private static List<Object> list(JsonNode items, Class<?> type) throws IOException {
        if (!items.isArray()) {
            throw new IOException("the answer holds no list where one is documented");
        }
        List<Object> list = new ArrayList<>(items.size());
        for (JsonNode item : items) {
            list.add(convert(item, type));
        }
        return list;
    }

    private static Object convert(JsonNode node, Class<?> type) throws IOException {
        try {
            return Json.convert(node, type);
        } catch (IllegalArgumentException e) {
            throw new IOException("the answer does not have the documented shape: " + e.getMessage(), e);
        }
    }
}
