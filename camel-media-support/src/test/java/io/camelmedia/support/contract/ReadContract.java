// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reading operations and the shapes of their records, which the simulators' command line compares services with. */
public abstract class ReadContract {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path TESTKIT =
            Path.of("../camel-media-testkit/src/main/resources/io/camelmedia/testkit/check");
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            Long.class, "integer",
            Integer.class, "integer",
            Boolean.class, "boolean");

    private final Api<?> api;

    protected ReadContract(Api<?> api) {
        this.api = api;
    }

    @Test
    void theTestkitKnowsEveryReadingOperation() throws IOException {
        String current = table();
        Path file = TESTKIT.resolve(api.scheme() + ".json");
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(file, current);
        } else {
            assertThat(file)
                    .as("write the table anew with -Dregenerate=true")
                    .content()
                    .isEqualTo(current);
        }
    }

    /** No answer of another operation gives a list of ids to ask for. */
    private static boolean asksForManyIds(Operation operation) {
        return operation.uses().values().stream().anyMatch(use -> use.required() && use.type() == ParameterType.TEXTS);
    }

    private String table() throws JsonProcessingException {
        ArrayNode reads = MAPPER.createArrayNode();
        ObjectNode records = MAPPER.createObjectNode();
        for (Operation operation : api.operations()) {
            for (RequestTemplate form : operation.forms()) {
                if (form.replay() == Replay.SAFE && !asksForManyIds(operation)) {
                    reads.add(read(operation, form, records));
                }
            }
        }
        ObjectNode table = MAPPER.createObjectNode();
        table.set("reads", reads);
        table.set("records", records);
        return MAPPER.writeValueAsString(table) + "\n";
    }

    private static ObjectNode read(Operation operation, RequestTemplate form, ObjectNode records) {
        ObjectNode read = MAPPER.createObjectNode()
                .put("operation", operation.name())
                .put("method", form.method())
                .put("path", form.usualPath(operation));
        if (form.answer() instanceof ResponseSpec.One one) {
            describe(one.type(), records);
            read.put("record", one.type().getSimpleName()).put("at", one.at());
        } else if (form.answer() instanceof ResponseSpec.Many many) {
            describe(many.type(), records);
            read.put("list", many.type().getSimpleName()).put("at", many.at());
        }
        return read;
    }

    /** Adds a record, and those it is made of, unless they are there. */
    private static void describe(Class<?> record, ObjectNode records) {
        if (records.has(record.getSimpleName())) {
            return;
        }
        ObjectNode fields = records.putObject(record.getSimpleName());
        RecordFields.components(record)
                .forEach(component ->
                        fields.put(RecordFields.wire(component), type(component.getGenericType(), records)));
    }

    /** One that is read from an object and from nothing else. */
    private static boolean isPlainRecord(Class<?> type) {
        return type.isRecord()
                && MediaModel.class.isAssignableFrom(type)
                && !type.isAnnotationPresent(JsonDeserialize.class)
                && Arrays.stream(type.getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    /** A JSON type; {@code any} where several are read; a record's name; a list's element in brackets. */
    private static String type(Type type, ObjectNode records) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return "[" + type(generic.getActualTypeArguments()[0], records) + "]";
        }
        if (type instanceof Class<?> record && isPlainRecord(record)) {
            describe(record, records);
            return record.getSimpleName();
        }
        if (type == BigDecimal.class || type == Double.class) {
            return "number";
        }
        return type instanceof Class<?> plain ? TYPES.getOrDefault(plain, "any") : "any";
    }
}
