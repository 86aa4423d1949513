// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.wire.SentRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where on the wire a value of a parameter is. */
final class WireAssertions {

    private WireAssertions() {}

    /** Finds the value where the declaration sends it; of an operation of several requests, in one of them. */
    static void assertHolds(Operation operation, Sample sample, List<SentRequest> requests) {
        if (!operation.forms().isEmpty()) {
            assertThat(requests).as(operation + " " + sample).hasSize(1);
            assertHolds(operation, sample, requests.get(0));
        } else if (isSent(sample)) {
            assertThat(requests).as(operation + " " + sample).anySatisfy(request -> assertThat(
                            request.body().findValuesAsText(lastName(sample)).contains(sample.option())
                                    || decoded(request).contains(sample.option())
                                    || text(request).contains(Json.text(sample.json())))
                    .isTrue());
        }
    }

    private static void assertHolds(Operation operation, Sample sample, SentRequest request) {
        Parameter parameter = sample.use().parameter();
        boolean inBody = operation.forms().stream().anyMatch(form -> form.inBody(parameter));
        if (inBody && request.body().isObject()) {
            JsonNode at = request.body()
                    .at("/" + parameter.wire().replace("[0]", "/0").replace('.', '/'));
            assertThat(Json.text(at)).as(operation + " " + sample).isEqualTo(Json.text(sample.json()));
        } else if (parameter.place() == ParameterLocation.HEADER) {
            assertThat(request.headers()).as(operation + " " + sample).containsEntry(parameter.wire(), sample.option());
        } else if (!inBody && isSent(sample)) {
            assertThat(decoded(request)).as(operation + " " + sample).contains(sample.option());
            assertThat(request.target()).doesNotContain("+");
        }
    }

    private static boolean isSent(Sample sample) {
        ParameterLocation place = sample.use().parameter().place();
        return sample.use().type() == ParameterType.TEXT
                && (place == ParameterLocation.FORM || place == ParameterLocation.PATH);
    }

    private static String lastName(Sample sample) {
        String wire = sample.use().parameter().wire();
        return wire.substring(wire.lastIndexOf('.') + 1);
    }

    private static String decoded(SentRequest request) {
        return URLDecoder.decode(request.target(), StandardCharsets.UTF_8);
    }

    private static String text(SentRequest request) {
        return new String(request.content().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
