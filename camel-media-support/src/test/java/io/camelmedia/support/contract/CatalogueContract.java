// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.DefaultComponent;
import org.junit.jupiter.api.Test;

/** What a component's catalogue tells of its options is what they are. */
public abstract class CatalogueContract {

    /** Camel keeps it as -1 until a poll. */
    private static final String DELAYED_BY_CAMEL = "initialDelay";

    /** Its prefix is another: {@code scheduler.}. */
    private static final String PREFIXED_BY_CAMEL = "schedulerProperties";

    private final Api<?> api;

    protected CatalogueContract(Api<?> api) {
        this.api = api;
    }

    /** Sets what a component cannot do without. */
    protected void configure(CamelContext context) {}

    @Test
    void everyStandardValueOfAComponentIsTheOneItHas() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            DefaultComponent component = context.getComponent(api.scheme(), DefaultComponent.class);
            PropertyConfigurerGetter options = (PropertyConfigurerGetter) component.getComponentPropertyConfigurer();

            assertStandardValues("componentProperties", options, component);
        }
    }

    @Test
    void everyStandardValueOfAnEndpointIsTheOneItHas() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            configure(context);
            DefaultComponent component = context.getComponent(api.scheme(), DefaultComponent.class);
            PropertyConfigurerGetter options = (PropertyConfigurerGetter) component.getEndpointPropertyConfigurer();

            assertStandardValues("properties", options, context.getEndpoint(api.scheme() + ":" + api.probe()));
        }
    }

    /** A value that only an operation gives is no field's: the field is null. */
    private void assertStandardValues(String kind, PropertyConfigurerGetter options, Object target) throws IOException {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> told = new TreeMap<>();
        catalogue().path(kind).properties().forEach(option -> {
            Object value = options.getOptionValue(target, option.getKey(), true);
            if (option.getValue().has("defaultValue")
                    && value != null
                    && !option.getKey().equals(DELAYED_BY_CAMEL)) {
                told.put(option.getKey(), option.getValue().path("defaultValue").asText());
                values.put(option.getKey(), value.toString());
            }
        });

        assertThat(values).isNotEmpty().isEqualTo(told);
    }

    @Test
    void everyListOfValuesOfAnOptionIsThatOfItsOperations() throws IOException {
        JsonNode options = catalogue().path("properties");
        api.operations().stream()
                .flatMap(operation -> operation.uses().values().stream())
                .forEach(use -> {
                    JsonNode listed = options.path(use.parameter().option()).path("enum");
                    Set<List<String>> different = choices(use.parameter().option());
                    if (different.size() == 1 && isSingle(use) && use.choices() != null) {
                        assertThat(texts(listed)).as(use.parameter().option()).isEqualTo(use.choices());
                    } else {
                        assertThat(listed).as(use.parameter().option()).isEmpty();
                    }
                });
    }

    private Set<List<String>> choices(String option) {
        Set<List<String>> choices = new HashSet<>();
        api.operations().stream()
                .map(operation -> operation.use(option))
                .filter(use -> use != null)
                .forEach(use -> choices.add(use.choices()));
        return choices;
    }

    private static boolean isSingle(ParameterUse use) {
        return use.type() == ParameterType.TEXT || use.type() == ParameterType.INTEGER;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void optionsThatShareAPrefixHaveThatOfTheirName() throws IOException {
        JsonNode catalogue = catalogue();

        assertThat(Stream.of("componentProperties", "properties")
                        .flatMap(kind -> catalogue.path(kind).properties().stream())
                        .filter(option -> option.getValue().has("prefix"))
                        .filter(option -> !option.getKey().equals(PREFIXED_BY_CAMEL)))
                .isNotEmpty()
                .allSatisfy(option ->
                        assertThat(option.getValue().path("prefix").asText()).isEqualTo(option.getKey() + "."));
    }

    @Test
    void everyOperationThatIsConsumedFromTakesTheOptionsOfFeeds() {
        Stream<Operation> polled = Arrays.stream(api.table())
                .filter(operation -> operation.polled() != null)
                .map(MediaOperation::declaration);

        assertThat(polled).isNotEmpty().allSatisfy(operation -> assertThat(operation.ownOptions())
                .as(operation.name())
                .contains("maxMessagesPerPoll", "batch", "startFrom", "onFailure"));
    }

    private JsonNode catalogue() throws IOException {
        String path = "/META-INF/io/camelmedia/component/" + api.scheme() + "/" + api.scheme() + ".json";
        try (InputStream json = getClass().getResourceAsStream(path)) {
            return Json.read(json);
        }
    }
}
