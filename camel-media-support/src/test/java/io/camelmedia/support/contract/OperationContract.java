// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.ResponseHeaders;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ResponseSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.DefaultComponent;
import org.junit.jupiter.api.Test;

/** What must hold for every operation of every component: the declarations, the fields and the catalogue agree. */
public abstract class OperationContract {

    private static final Map<ParameterType, Class<?>> FIELDS = Map.of(
            ParameterType.INTEGER, Long.class,
            ParameterType.BOOLEAN, Boolean.class,
            ParameterType.NAMED_TEXTS, Map.class,
            ParameterType.NAMED_VALUES, Map.class);

    private final Api<?> api;

    protected OperationContract(Api<?> api) {
        this.api = api;
    }

    @Test
    void theCatalogueListsEveryOperation() throws IOException {
        List<String> listed = new ArrayList<>();
        catalogue().at("/properties/operation/enum").forEach(name -> listed.add(name.asText()));

        assertThat(listed)
                .containsExactlyElementsOf(
                        api.operations().stream().map(Operation::name).toList());
    }

    @Test
    void everyParameterIsAnOptionOfItsTypeAndADocumentedHeader() throws Exception {
        JsonNode catalogue = catalogue();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            DefaultComponent component = context.getComponent(api.scheme(), DefaultComponent.class);
            PropertyConfigurerGetter options = (PropertyConfigurerGetter) component.getEndpointPropertyConfigurer();
            parameters().forEach(parameter -> {
                Class<?> type = options.getOptionType(parameter.option(), false);
                assertThat(type).as(parameter.option()).isNotNull();
                if (FIELDS.containsKey(parameter.type()) || type != String.class) {
                    assertThat(type).as(parameter.option()).isEqualTo(FIELDS.get(parameter.type()));
                }
                if (parameter.place() != ParameterLocation.OPTION) {
                    assertThat(catalogue.path("headers").has(parameter.header()))
                            .as(parameter.header())
                            .isTrue();
                }
            });
        }
    }

    @Test
    void noParametersHeaderIsOneThatTellsOfAnAnswer() {
        assertThat(parameters().map(Parameter::header))
                .noneMatch(header -> header.startsWith(api.headerPrefix() + "Response")
                        || header.startsWith(api.headerPrefix() + "Result"));
    }

    @Test
    void theHeadersThatTellOfAnAnswerAreDocumented() throws IOException {
        JsonNode headers = catalogue().path("headers");

        assertThat(ResponseHeaders.names(api.headerPrefix()))
                .allSatisfy(name -> assertThat(headers.has(name)).as(name).isTrue());
    }

    @Test
    void everyRecordKeepsTheFieldsThatTheServiceAddsLater() {
        assertThat(models()).allSatisfy(model -> {
            assertThat(MediaModel.class).isAssignableFrom(model);
            assertThat(Arrays.stream(model.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(JsonAnySetter.class)))
                    .as(model.getName())
                    .hasSize(1);
        });
    }

    @Test
    void everyOperationSaysInOneSentenceWhatItDoes() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(operation.summary()).matches("[A-Z][^.]*[^. ]"));
    }

    @Test
    void theTableInTheJarIsUpToDate() throws IOException {
        String current = OperationTable.of(api.table()).json();
        Path file = Path.of("src/main/resources", directory(), "operations.json");
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(file, current);
        } else {
            assertThat(file)
                    .as("write the table anew with -Dregenerate=true")
                    .content()
                    .isEqualTo(current);
        }
    }

    private Stream<Class<?>> models() {
        return api.operations().stream()
                .flatMap(operation -> operation.forms().stream())
                .map(RequestTemplate::answer)
                .<Class<?>>mapMulti((answer, out) -> {
                    if (answer instanceof ResponseSpec.One one) {
                        out.accept(one.type());
                    } else if (answer instanceof ResponseSpec.Many many) {
                        out.accept(many.type());
                    }
                })
                .distinct();
    }

    private Stream<Parameter> parameters() {
        return api.operations().stream()
                .flatMap(operation -> operation.uses().values().stream())
                .map(ParameterUse::parameter)
                .distinct();
    }

    private JsonNode catalogue() throws IOException {
        String path = "/" + directory() + "/" + api.scheme() + ".json";
        try (InputStream json = getClass().getResourceAsStream(path)) {
            return Json.read(json);
        }
    }

    private String directory() {
        return "META-INF/io/camelmedia/component/" + api.scheme();
    }
}
