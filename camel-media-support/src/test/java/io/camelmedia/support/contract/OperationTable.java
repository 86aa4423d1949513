// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.operation.Body;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.workflow.MediaDownload;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component's table of operations as {@code operations.json} has it: for tools, and so that a change shows.
 *
 * @param records what operations take and answer, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OperationTable(List<Row> operations, Map<String, RecordFields.Described> records) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
            .build();

    /**
     * @param body    what becomes of the message body; null when it is not read
     * @param answers what the message body can be afterwards: {@code media}, {@code boolean} or a record, with a star
     *                when it is a list of them; empty when it becomes null
     * @param sets    headers of the message that it sets
     */
    record Row(
            String name,
            String summary,
            boolean consumer,
            String body,
            List<Request> requests,
            List<Taken> parameters,
            List<String> answers,
            List<String> sets) {}

    /** @param answer the record, with a star when it is a list of them; null when the answer is none */
    record Request(String method, String path, String replay, String body, String answer) {}

    record Taken(
            String option,
            String wire,
            String type,
            String place,
            boolean required,
            boolean secret,
            List<String> allowed,
            Object standard,
            String meaning) {}

    static OperationTable of(MediaOperation[] operations) {
        Map<String, RecordFields.Described> records = new LinkedHashMap<>();
        Arrays.stream(operations)
                .map(MediaOperation::declaration)
                .flatMap(OperationTable::records)
                .forEach(record -> RecordFields.describe(record, records));
        return new OperationTable(
                Arrays.stream(operations).map(OperationTable::row).toList(), records);
    }

    private static Stream<Class<?>> records(Operation operation) {
        return Stream.concat(
                operation.forms().stream().map(RequestTemplate::body).filter(Objects::nonNull),
                operation.outcome().bodies().stream().flatMap(body -> record(body).stream()));
    }

    private static Row row(MediaOperation constant) {
        Operation operation = constant.declaration();
        return new Row(
                operation.name(),
                operation.summary(),
                constant.polled() != null,
                operation.body() == Body.NONE ? null : lower(operation.body()),
                operation.forms().stream().map(OperationTable::request).toList(),
                operation.uses().values().stream().map(OperationTable::taken).toList(),
                operation.outcome().bodies().stream()
                        .flatMap(OperationTable::answers)
                        .toList(),
                sets(operation.outcome()));
    }

    private static Request request(RequestTemplate form) {
        return new Request(
                form.method(),
                form.path(),
                lower(form.replay()),
                form.body() == null ? null : form.body().getSimpleName(),
                answer(form.answer()));
    }

    private static String answer(ResponseSpec answer) {
        String list = answer instanceof ResponseSpec.Many ? "*" : "";
        return answer instanceof ResponseSpec.Exists
                ? "boolean"
                : record(answer).map(type -> type.getSimpleName() + list).orElse(null);
    }

    private static Stream<String> answers(ResponseSpec body) {
        return body instanceof ResponseSpec.Media ? Stream.of("media", answer(body)) : Stream.ofNullable(answer(body));
    }

    private static Optional<Class<?>> record(ResponseSpec answer) {
        if (answer instanceof ResponseSpec.One one) {
            return Optional.of(one.type());
        } else if (answer instanceof ResponseSpec.Many many) {
            return Optional.of(many.type());
        } else if (answer instanceof ResponseSpec.Location location) {
            return Optional.of(location.type());
        }
        return answer instanceof ResponseSpec.Media media ? Optional.of(media.file()) : Optional.empty();
    }

    /** Those of the component, and Camel's own that tell of media. */
    static List<String> sets(Operation.Outcome outcome) {
        Stream<String> media = outcome.bodies().stream().anyMatch(ResponseSpec.Media.class::isInstance)
                ? MediaDownload.HEADERS.stream()
                : Stream.empty();
        return Stream.concat(outcome.headers().stream().map(Parameter::header), media)
                .toList();
    }

    private static Taken taken(ParameterUse use) {
        return new Taken(
                use.parameter().option(),
                use.parameter().wire(),
                lower(use.type()),
                lower(use.parameter().place()),
                use.required(),
                use.parameter().secret(),
                use.allowed(),
                use.defaultValue(),
                use.meaning());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
