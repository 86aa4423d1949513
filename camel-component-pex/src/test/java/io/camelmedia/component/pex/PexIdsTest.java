// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of 64 bits, on the way to the service and back. */
class PexIdsTest extends PexTestSupport {

    private static final String HIGHEST = "9223372036854775807";
    private static final List<String> ANSWERED =
            List.of("asset_id", "match_id", "collection_id", "whitelist_id", "url_id");
    private static final Map<String, Object> OTHERS = Map.of(
            "title",
            "a",
            "isTracked",
            true,
            "isActive",
            true,
            "sourceUrl",
            "https://media.example.com/a",
            "status",
            60);

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    static Stream<Operation> operationsOnAnId() {
        return Arrays.stream(PexOperation.values())
                .map(PexOperation::declaration)
                .filter(operation -> idsInPath(operation).findAny().isPresent());
    }

    private static Stream<ParameterUse> idsInPath(Operation operation) {
        return operation.uses().values().stream()
                .filter(use -> use.type() == ParameterType.INTEGER)
                .filter(use -> operation.forms().stream().anyMatch(form -> form.path()
                        .contains("{" + use.parameter().option() + "}")));
    }

    @ParameterizedTest
    @MethodSource("operationsOnAnId")
    void theHighestIdIsSentAndAnsweredExactly(Operation operation) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        ANSWERED.forEach(field -> told.put(field, Long.MAX_VALUE));
        pex.faults()
                .on("*", "*")
                .answer(200, Map.of(), operation.paging() == null ? told.toString() : "[" + told + "]");
        Map<String, Object> headers = new HashMap<>();
        operation.uses().values().stream()
                .filter(ParameterUse::required)
                .forEach(use -> headers.put(
                        use.parameter().header(), OTHERS.get(use.parameter().option())));
        idsInPath(operation).forEach(use -> headers.put(use.parameter().header(), HIGHEST));

        Object answer = template.requestBodyAndHeaders("pex:" + operation.name(), null, headers);

        RecordedRequest sent = pex.journal().last();
        assertThat(sent.path().split("/")).filteredOn(HIGHEST::equals).hasSize((int)
                idsInPath(operation).count());
        JsonNode item = Json.tree(answer instanceof List<?> list ? list.get(0) : answer);
        assertThat(ANSWERED).allSatisfy(field -> assertThat(item.get(field)).hasToString(HIGHEST));
    }
}
