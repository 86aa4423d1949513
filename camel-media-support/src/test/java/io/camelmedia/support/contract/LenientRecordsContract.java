// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.camelmedia.support.json.Answers;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.JsonPage;
import io.camelmedia.support.json.MediaModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.component.jackson.JacksonDataFormat;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of a component bears of an answer that is not as printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LenientRecordsContract {

    private static final List<String> ODD = List.of(
            "\"N/A\"",
            "\"\"",
            "\" \"",
            "\"null\"",
            "\"7\"",
            "\"1.50\"",
            "\"true\"",
            "7",
            "0",
            "-1",
            "1.50",
            "1.0",
            "123456789012345678901234567890",
            "true",
            "false",
            "null",
            "{}",
            "{\"a\":{\"b\":[1.10]}}",
            "[]",
            "[\"x\"]",
            "[null,\"x\",3,{\"a\":1}]",
            "[{\"a\":1},\"x\",{\"b\":2}]",
            "[[1,2],[3]]");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private List<Class<?>> records;

    /** Any class of the package that holds the component's records. */
    protected abstract Class<?> model();

    @ParameterizedTest
    @MethodSource("io.camelmedia.support.contract.LenientRecordsContract#odd")
    void everyFieldOfEveryRecordTakesEveryKindOfValueAndKeepsWhatDoesNotFit(String odd) throws IOException {
        for (Class<?> record : records()) {
            ObjectNode sample = (ObjectNode) RecordSample.of(record);
            for (String path : RecordSample.paths(sample)) {
                ObjectNode sent = (ObjectNode) RecordSample.replaced(sample, path, Json.read(odd));
                assertKept(record, path, sent);
            }
        }
    }

    /** What is absent is left out, what the service sent as null is written. */
    @Test
    void theJsonOfCamelJacksonIsOurs() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext();
                JacksonDataFormat jackson = new JacksonDataFormat()) {
            context.start();
            jackson.setCamelContext(context);
            jackson.start();
            for (Class<?> record : records()) {
                ObjectNode sample = (ObjectNode) RecordSample.of(record);
                Object full = Answers.convert(sample, record);
                Object empty = Answers.convert(Json.read("{\"later\":null,\"digits\":1.10}"), record);
                for (Object body : List.of(full, empty, List.of(full, empty))) {
                    ByteArrayOutputStream written = new ByteArrayOutputStream();
                    jackson.marshal(new DefaultExchange(context), body, written);

                    assertThat(written).as(record.getSimpleName()).hasToString(Json.text(body));
                }
                assertThat(Json.text(empty)).contains("\"later\":null").contains("\"digits\":1.10");
            }
        }
    }

    @Test
    void whatIsAsPrintedLeavesNothingAmongTheOtherFields() throws IOException {
        for (Class<?> record : records()) {
            assertThat(others(Answers.convert(RecordSample.of(record), record)))
                    .as(record.getSimpleName())
                    .isEqualTo(Set.of(RecordSample.ADDED));
        }
    }

    @ParameterizedTest
    @MethodSource("io.camelmedia.support.contract.LenientRecordsContract#odd")
    void anItemThatIsNoRecordDoesNotHarmTheOthers(String odd) throws IOException {
        for (Class<?> record : records()) {
            JsonNode item = RecordSample.of(record);
            List<Object> items = Answers.list(Json.tree(Arrays.asList(item, Json.read(odd), item)), record);

            assertThat(items).hasSize(3);
            assertThat(items.get(0)).isInstanceOf(record).isEqualTo(items.get(2));
            assertThat(Json.tree(items.get(1))).isEqualTo(Json.read(odd));
        }
    }

    static Stream<String> odd() {
        return ODD.stream();
    }

    private static void assertKept(Class<?> record, String path, ObjectNode sent) throws IOException {
        Object read = Answers.convert(sent, record);
        Object streamed = Answers.read(new ByteArrayInputStream(Json.bytes(sent)), record);
        List<Object> listed =
                JsonPage.read(Json.bytes(List.of(sent)), "", record).items();
        byte[] written = Json.bytes(read);
        STRICT.readTree(written);

        if (!streamed.equals(read) || !listed.equals(List.of(read)) || !RecordSample.keeps(sent, Json.read(written))) {
            fail(
                    "%s%s in %s is read as %s, streamed as %s, and in a list as %s",
                    record.getSimpleName(), path, sent, read, streamed, listed);
        }
    }

    /** The records that answers are bound to; the others are made by workflows, of parts. */
    private List<Class<?>> records() {
        if (records == null) {
            records = new ClassFileImporter()
                    .importPackagesOf(model()).stream()
                            .filter(type -> type.isRecord() && type.isAssignableTo(MediaModel.class))
                            .<Class<?>>map(type -> type.reflect())
                            .filter(LenientRecordsContract::keepsOthers)
                            .toList();
        }
        return records;
    }

    private static boolean keepsOthers(Class<?> record) {
        return Arrays.stream(record.getDeclaredFields()).anyMatch(LenientRecordsContract::isAny);
    }

    private static Set<?> others(Object record) {
        Field others = Arrays.stream(record.getClass().getDeclaredFields())
                .filter(LenientRecordsContract::isAny)
                .findFirst()
                .orElseThrow();
        try {
            return ((Map<?, ?>) record.getClass().getMethod(others.getName()).invoke(record)).keySet();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAny(Field field) {
        return field.isAnnotationPresent(JsonAnySetter.class);
    }
}
