package io.camelmedia.support.operation;

import io.camelmedia.support.http.Replay;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request that an operation can become: method and path.
 *
 * @param path    with the parameters' option names in braces
 * @param hasBody whether parameters that are not in the path travel in a JSON body
 * @param body    the record that the request body is; null when any JSON object, or none
 * @param replay  what may happen when it is sent twice
 * @param picked  whether the values given ask for this form; null when they do by filling its path
 */
public record Form(
        String method,
        String path,
        boolean hasBody,
        Class<?> body,
        Answer answer,
        Replay replay,
        Predicate<Values> picked) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    static Form of(String method, String path) {
        boolean hasBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        Replay replay =
                switch (method) {
                    case "GET", "HEAD" -> Replay.SAFE;
                    case "PUT", "DELETE" -> Replay.IDEMPOTENT;
                    default -> Replay.ONCE;
                };
        return new Form(method, path, hasBody, null, new Answer.Nothing(), replay, null);
    }

    Form withBody(Class<?> type) {
        return new Form(method, path, hasBody, type, answer, replay, picked);
    }

    Form withoutBody() {
        return new Form(method, path, false, null, answer, replay, picked);
    }

    Form withAnswer(Answer other) {
        return new Form(method, path, hasBody, body, other, replay, picked);
    }

    Form withReplay(Replay other) {
        return new Form(method, path, hasBody, body, answer, other, picked);
    }

    Form pickedWhen(Predicate<Values> condition) {
        return new Form(method, path, hasBody, body, answer, replay, condition);
    }

    /** Names of the parameters in the path. */
    List<String> placeholders() {
        return PLACEHOLDER.matcher(path).results().map(match -> match.group(1)).toList();
    }

    boolean inPath(Parameter parameter) {
        return path.contains("{" + parameter.option() + "}");
    }

    boolean inBody(Parameter parameter) {
        return hasBody && (parameter.place() == Place.BODY || parameter.place() == Place.FORM && !inPath(parameter));
    }

    boolean inQuery(Parameter parameter) {
        return parameter.place() == Place.FORM && !hasBody && !inPath(parameter);
    }

    /** The path with its parameters filled in, each one encoded so that it cannot leave its segment. */
    String resolve(Operation operation, Values values) {
        Matcher matcher = PLACEHOLDER.matcher(path);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            Parameter parameter = operation.use(matcher.group(1)).parameter();
            String segment = Encoding.segment(parameter.option(), values.text(parameter));
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(segment));
        }
        return matcher.appendTail(resolved).toString();
    }
}
