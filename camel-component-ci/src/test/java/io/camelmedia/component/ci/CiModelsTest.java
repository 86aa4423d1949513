// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.ci.model.Entitlements;
import io.camelmedia.component.ci.model.Event;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.MetadataChanges;
import io.camelmedia.component.ci.model.MetadataChangesBuilder;
import io.camelmedia.component.ci.model.Token;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CiModelsTest {

    @ParameterizedTest
    @CsvFileSource(resources = Samples.ANSWERS, delimiter = '|')
    void everyFieldOfTheDocumentIsOneOfARecord(String sample, String method, String path, String uri) throws Exception {
        for (Object model : models(Samples.read("answers/" + sample), method, path, uri)) {
            assertNothingUnknown(model);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = Samples.ANSWERS, delimiter = '|')
    void fieldsThatTheServiceAddsLaterSurvive(String sample, String method, String path, String uri)
            throws IOException {
        JsonNode answer = Samples.read("answers/" + sample);
        addEverywhere(answer, Json.read("{\"ratio\":1.10,\"id\":12345678901234567890,\"none\":null,\"list\":[0.30]}"));

        List<Object> models = models(answer, method, path, uri);

        assertThat(Samples.written(models)).isEqualTo(list(answer));
    }

    @Test
    void valuesThatTheDocumentDoesNotNameSurvive() throws IOException {
        JsonNode event =
                Json.read("{\"id\":\"e\",\"type\":\"SomethingNew\",\"createdOn\":\"2026-01-02T03:04:05.1234567Z\"}");

        assertThat(Samples.written(Json.convert(event, Event.class))).isEqualTo(event);
    }

    @Test
    void sizesOfMoreThan32BitsAndFractionsAreExact() throws IOException {
        JsonNode item = Json.read("{\"size\":9007199254740993,\"runtime\":10.10}");

        Item read = Json.convert(item, Item.class);

        assertThat(read.size()).isEqualTo(9_007_199_254_740_993L);
        assertThat(read.runtime()).isEqualTo("10.10");
        assertThat(Samples.written(read)).isEqualTo(item);
    }

    @ParameterizedTest
    @CsvSource({"Virus Detected, VirusDetected", "VirusDetected, Virus Detected", "complete, Complete"})
    void statusesAreTheSameWithAndWithoutBlanks(String told, String asked) throws IOException {
        ObjectNode item = (ObjectNode) Json.read("{}");
        Item read = Json.convert(item.put("status", told), Item.class);

        assertThat(read.hasStatus(asked)).isTrue();
        assertThat(read.hasStatus("Failed")).isFalse();
    }

    @Test
    void aFolderHasNoStatus() throws IOException {
        assertThat(Json.convert(Json.read("{\"kind\":\"Folder\"}"), Item.class).hasStatus("Complete"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"isAsperaEnabled":true}                        | true
            {"isAperaEnabled":true}                         | true
            {"isAsperaEnabled":false,"isAperaEnabled":true} | false
            {"isAperaEnabled":false}                        | false
            {}                                              | false
            """)
    void asperaIsReadInBothSpellings(String json, boolean available) throws IOException {
        Entitlements read = Json.convert(Json.read(json), Entitlements.class);

        assertThat(read.hasAspera()).isEqualTo(available);
        assertThat(Samples.written(read)).isEqualTo(Json.read(json));
    }

    @Test
    void aTokenIsNotShown() throws IOException {
        Token token = Json.convert(Samples.read("answers/token"), Token.class);

        assertThat(token.accessToken()).isEqualTo("h3s6zk4o93wfjwwp");
        assertThat(Samples.written(token)).isEqualTo(Samples.read("answers/token"));
        assertThat(token).hasToString("Token[expiresIn=3600, tokenType=bearer]");
    }

    @Test
    void changesOfMetadataBeginWithTheirFolders() {
        assertThatThrownBy(() -> MetadataChanges.builder().set("Owner", "Sony"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("name the folders to change first: folders(...)");
    }

    @Test
    void builtChangesOfMetadataDoNotFollowTheirBuilder() {
        MetadataChangesBuilder builder = MetadataChanges.builder().folders("f").set("Owner", "Sony");
        MetadataChanges built = builder.build();

        builder.set("Category", "Film").folders("g");

        assertThat(built.changes()).singleElement().satisfies(change -> assertThat(change.set())
                .hasSize(1));
    }

    /** What the operation that the URI calls makes of an answer. */
    private static List<Object> models(JsonNode answer, String method, String path, String uri) {
        Class<?> type = new CiApi()
                .operations().stream()
                        .filter(operation -> uri.split("\\?")[0].equals("ci:" + operation.name()))
                        .flatMap(operation -> operation.forms().stream())
                        .filter(form -> form.method().equals(method) && path.matches(pattern(form)))
                        .<Class<?>>map(form -> form.answer() instanceof ResponseSpec.Many many
                                ? many.type()
                                : ((ResponseSpec.One) form.answer()).type())
                        .findFirst()
                        .orElseThrow();
        List<Object> models = new ArrayList<>();
        list(answer).forEach(item -> models.add(Json.convert(item, type)));
        return models;
    }

    private static String pattern(RequestTemplate form) {
        return form.path().replaceAll("\\{\\w+}", "[^/]+");
    }

    private static ArrayNode list(JsonNode answer) {
        JsonNode content = Samples.content(answer);
        return content instanceof ArrayNode items ? items : ((ArrayNode) Json.tree(List.of())).add(content);
    }

    private static void addEverywhere(JsonNode node, JsonNode added) {
        node.forEach(child -> addEverywhere(child, added));
        if (node instanceof ObjectNode object) {
            object.set("addedLater", added);
        }
    }

    private static void assertNothingUnknown(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> values) {
            for (Object each : values) {
                assertNothingUnknown(each);
            }
        } else if (value instanceof MediaModel) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                if (part instanceof Map<?, ?> others) {
                    assertThat(others).as(value.getClass().getSimpleName()).isEmpty();
                }
                assertNothingUnknown(part);
            }
        }
    }
}
