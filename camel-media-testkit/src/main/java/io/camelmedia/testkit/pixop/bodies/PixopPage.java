// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.bodies;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of a list that is asked for.
 *
 * @param number counted from 1
 */
public record PixopPage(int number, int size) {

    private static final int USUAL_SIZE = 10;

    public static PixopPage of(Context ctx) {
        return new PixopPage(positive(ctx, "page", 1), positive(ctx, "page-size", USUAL_SIZE));
    }

    private static int positive(Context ctx, String name, int otherwise) {
        String value = ctx.queryParam(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw PixopError.BAD_REQUEST.problem(name + " must be a whole number from 1 on.");
        }
        return Integer.parseInt(value);
    }

    /**
     * The page's answer.
     *
     * @param address of the list, without a query
     * @param filters the other parameters that the list was asked for with; null values are left out
     * @param name of the array
     */
    public ObjectNode answer(String address, Map<String, String> filters, String name, List<ObjectNode> all) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        ObjectNode links = Json.object();
        link(links, "self", address, filters, number);
        if (number < last) {
            link(links, "next", address, filters, number + 1);
        }
        if (number > 1) {
            link(links, "previous", address, filters, Math.min(number - 1, last));
        }
        link(links, "first", address, filters, 1);
        link(links, "last", address, filters, last);
        ObjectNode answer =
                Json.object().put("pageSize", Integer.toString(size)).put("page", number);
        answer.set("_links", links);
        List<ObjectNode> shown =
                all.stream().skip((number - 1L) * size).limit(size).toList();
        // Beyond the document: the vendor's client reads how many there are in all.
        answer.putObject("_embedded").put("totalFound", all.size()).set(name, Json.array(shown));
        return answer;
    }

    private void link(ObjectNode links, String name, String address, Map<String, String> filters, int page) {
        Map<String, String> query = new LinkedHashMap<>(filters);
        query.put("page", Integer.toString(page));
        query.put("page-size", Integer.toString(size));
        String text = query.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        links.putObject(name).put("href", address + "?" + text);
    }
}
