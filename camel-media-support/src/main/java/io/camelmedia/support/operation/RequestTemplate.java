// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.call.Values;
import java.util.List;
import java.util.function.Predicate;

/**
 * One request that an operation can become: method and path.
 *
 * @param template its path, with the parameters' option names in braces
 * @param hasBody  whether parameters that are not in the path travel in a JSON body
 * @param body     the record that the request body is; null when any JSON object, or none
 * @param replay   what may happen when it is sent twice
 * @param picked   whether the values given ask for this form; null when they do by filling its path
 */
public record RequestTemplate(
        String method,
        PathTemplate template,
        boolean hasBody,
        Class<?> body,
        ResponseSpec answer,
        Replay replay,
        Predicate<Values> picked) {

    static RequestTemplate of(String method, String path) {
        boolean hasBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        Replay replay =
                switch (method) {
                    case "GET", "HEAD" -> Replay.SAFE;
                    case "PUT", "DELETE" -> Replay.IDEMPOTENT;
                    default -> Replay.ONCE;
                };
        return new RequestTemplate(
                method, PathTemplate.of(path), hasBody, null, new ResponseSpec.Nothing(), replay, null);
    }

    RequestTemplate withBody(Class<?> type) {
        return new RequestTemplate(method, template, hasBody, type, answer, replay, picked);
    }

    RequestTemplate withoutBody() {
        return new RequestTemplate(method, template, false, null, answer, replay, picked);
    }

    RequestTemplate withAnswer(ResponseSpec other) {
        return new RequestTemplate(method, template, hasBody, body, other, replay, picked);
    }

    RequestTemplate withReplay(Replay other) {
        return new RequestTemplate(method, template, hasBody, body, answer, other, picked);
    }

    RequestTemplate pickedWhen(Predicate<Values> condition) {
        return new RequestTemplate(method, template, hasBody, body, answer, replay, condition);
    }

    /** With the parameters' option names in braces. */
    public String path() {
        return template.text();
    }

    /** The path with its parameters' option names in braces; one that is a path itself is its standard value. */
    public String usualPath(Operation operation) {
        StringBuilder path = new StringBuilder();
        template.fill(path, option -> {
            ParameterUse use = operation.use(option);
            return use.type() == ParameterType.PATH ? use.defaultValue().toString() : "{" + option + "}";
        });
        return path.toString();
    }

    /** Names of the parameters in the path. */
    List<String> placeholders() {
        return template.names();
    }

    boolean inPath(Parameter parameter) {
        return template.has(parameter.option());
    }

    public boolean inBody(Parameter parameter) {
        return hasBody
                && (parameter.place() == ParameterLocation.BODY
                        || parameter.place() == ParameterLocation.FORM && !inPath(parameter));
    }

    public boolean inQuery(Parameter parameter) {
        return parameter.place() == ParameterLocation.FORM && !hasBody && !inPath(parameter);
    }

    /** Appends the path with its parameters filled in, each one encoded so that it cannot leave its segment. */
    public void resolve(StringBuilder out, Operation operation, Values values) {
        template.fill(out, option -> {
            ParameterUse use = operation.use(option);
            return use.type().segments(option, values.text(use));
        });
    }
}
