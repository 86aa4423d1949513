// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceCheckTest {

    @ParameterizedTest
    @EnumSource
    void theSimulatorsAnswerWhatTheRecordsExpect(Service service) {
        try (Simulator simulator = service.filled()) {
            CheckReport report = check(service.scheme(), simulator).run();

            assertThat(report.table())
                    .contains(" same")
                    .doesNotContain("refused")
                    .doesNotContain("not asked");
            assertThat(report.isUpToDate()).as(report.table()).isTrue();
        }
    }

    @Test
    void aServiceThatWasBentIsFoundOut() {
        try (PexSimulator pex = PexSimulator.start()) {
            long asset = pex.assets().add("Film");
            ObjectNode bent =
                    Json.object().put("copy_duration", "fifteen seconds").put("copy_mood", "a secret mood");
            bent.putObject("copy_statistics").put("dances_count", 1);
            pex.copies().add(asset, bent);
            pex.faults().on("GET", "/v3/cms/collections").answer(403, Map.of(), "{\"secret\":\"mood\"}");

            CheckReport report = check("pex", pex).run();

            assertThat(report.isUpToDate()).isFalse();
            assertThat(report.table())
                    .containsPattern("pex:copies +200 +other types, more fields")
                    .contains("more: record /copy_mood")
                    .contains("more: record /copy_statistics/dances_count")
                    .contains("type: record /copy_duration string not number")
                    .contains("type: simulator /*/copy_duration string not integer")
                    .containsPattern("pex:collections +403 +refused")
                    .containsPattern("pex:whitelists/get +- +not asked");
        }
    }

    @Test
    void noValueOfAnAnswerAndNoCredentialIsShown() {
        try (PexSimulator pex = PexSimulator.start()) {
            pex.copies().add(pex.assets().add("A secret title"), Json.object().put("copy_mood", "a secret mood"));

            String table = check("pex", pex).run().table();

            assertThat(table).doesNotContain("secret").doesNotContain(PexSimulator.API_KEY);
            pex.assets().ids().forEach(id -> assertThat(table).doesNotContain(Long.toString(id)));
        }
    }

    @Test
    void nothingIsChangedAtTheService() {
        for (Service service : Service.values()) {
            try (Simulator simulator = service.filled()) {
                JsonNode before = simulator.state();

                check(service.scheme(), simulator).run();

                assertThat(simulator.journal().all()).allSatisfy(request -> assertThat(
                                request.method() + " " + request.path())
                        .matches("(GET|HEAD) .*|POST /(oauth2/token|events|accounts/v1/token|v3/drm/sound-metadata)"));
                assertThat(simulator.state()).isEqualTo(before);
            }
        }
    }

    @Test
    void credentialsComeFromTheFileOrTheEnvironment() {
        try (PexSimulator pex = PexSimulator.start()) {
            Map<String, String> environment = Map.of("CAMEL_COMPONENT_PEX_API_KEY", PexSimulator.API_KEY);

            assertThat(ServiceCheck.of("pex", pex.baseUrl(), new Properties(), environment)
                            .orElseThrow()
                            .run()
                            .isUpToDate())
                    .isTrue();
            assertThatThrownBy(() -> ServiceCheck.of("pex", pex.baseUrl(), new Properties(), Map.of())
                            .orElseThrow()
                            .run())
                    .isInstanceOf(CheckFailure.class)
                    .hasMessage(
                            "camel.component.pex.api-key is missing: give it in the file of --credentials, or in the"
                                    + " environment as CAMEL_COMPONENT_PEX_API_KEY");
        }
    }

    @Test
    void aRefusedTokenIsToldWithoutTheCredentials() {
        try (Simulator ci = Service.CI.filled()) {
            Properties wrong = new Properties();
            Service.CI.credentials().forEach(option -> wrong.put("camel.component.ci." + option, "sim-wrong"));

            assertThatThrownBy(() -> ServiceCheck.of("ci", ci.baseUrl(), wrong, Map.of())
                            .orElseThrow()
                            .run())
                    .hasMessage("the token request was answered 401");
        }
    }

    @Test
    void everyReadingOperationIsKnown() {
        assertThat(List.of(Service.values()))
                .allSatisfy(service -> assertThat(Read.all(service.scheme())).hasSizeGreaterThan(5));
    }

    private static ServiceCheck check(String scheme, Simulator simulator) {
        Properties file = new Properties();
        file.putAll(simulator.properties());
        return ServiceCheck.of(scheme, simulator.baseUrl(), file, Map.of()).orElseThrow();
    }
}
