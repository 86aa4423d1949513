// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.operation.Body;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A component's table of operations as {@code operations.json} has it: for tools, and so that a change shows. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OperationTable(List<Row> operations) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
            .build();

    /** @param body what becomes of the message body; null when it is not read */
    record Row(
            String name,
            String summary,
            boolean consumer,
            String body,
            List<Request> requests,
            List<Taken> parameters) {}

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
            Object standard) {}

    static OperationTable of(MediaOperation[] operations) {
        return new OperationTable(
                Arrays.stream(operations).map(OperationTable::row).toList());
    }

    private static Row row(MediaOperation constant) {
        Operation operation = constant.declaration();
        return new Row(
                operation.name(),
                operation.summary(),
                constant.polled() != null,
                operation.body() == Body.NONE ? null : lower(operation.body()),
                operation.forms().stream().map(OperationTable::request).toList(),
                operation.uses().values().stream().map(OperationTable::taken).toList());
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
        if (answer instanceof ResponseSpec.One one) {
            return one.type().getSimpleName();
        } else if (answer instanceof ResponseSpec.Many many) {
            return many.type().getSimpleName() + "*";
        } else if (answer instanceof ResponseSpec.Location location) {
            return location.type().getSimpleName();
        }
        return answer instanceof ResponseSpec.Exists ? "boolean" : null;
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
                use.defaultValue());
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
