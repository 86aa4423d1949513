// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.BadInputException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ServicesTest {

    private static final Map<String, String> CI = Map.of(
            "CI_USERNAME", "someone@example.com",
            "CI_PASSWORD", "fake-password",
            "CI_CLIENT_ID", "fake-client",
            "CI_CLIENT_SECRET", "fake-secret",
            "CI_WORKSPACE_ID", "fake-workspace");

    @Test
    void withoutSettingsAllServicesAreSimulated() {
        Services services = Services.of(new Properties(), Map.of("CI", "true", "PEX_API_KEY", " "));

        assertThat(services.simulated()).containsExactly(Service.values());
        assertThat(services.camelProperties()).isEmpty();
        assertThat(services.identity()).isEqualTo("simulators");
    }

    @Test
    void aServiceWithAllItsSettingsIsNotSimulated() {
        Services services = Services.of(new Properties(), CI);

        assertThat(services.simulated()).containsExactly(Service.PEX, Service.PIXOP, Service.CONTENTAPI);
        assertThat(services.camelProperties())
                .containsOnly(
                        Map.entry("camel.component.ci.username", "someone@example.com"),
                        Map.entry("camel.component.ci.password", "fake-password"),
                        Map.entry("camel.component.ci.clientId", "fake-client"),
                        Map.entry("camel.component.ci.clientSecret", "fake-secret"),
                        Map.entry("ci.workspaceId", "fake-workspace"),
                        Map.entry("ci.recipients", "someone@example.com"));
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironment() {
        Properties properties = new Properties();
        properties.setProperty("pex.apiKey", "fake-key");
        properties.setProperty("pex.baseUrl", "http://127.0.0.1:4201");

        Services services = Services.of(properties, Map.of("PEX_API_KEY", "other-fake-key"));

        assertThat(services.camelProperties())
                .containsEntry("camel.component.pex.apiKey", "fake-key")
                .containsEntry("camel.component.pex.baseUrl", "http://127.0.0.1:4201");
    }

    @Test
    void settingsGivenInPartAreRefused() {
        assertThatThrownBy(() -> Services.of(new Properties(), Map.of("PEX_BASE_URL", "https://api.example.com")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("The settings of Pex are given in part: PEX_BASE_URL but not PEX_API_KEY. Give all of them,"
                        + " or none to use its simulator (--help lists them).");
        assertThatThrownBy(() -> Services.of(new Properties(), Map.of("PIXOP_EMAIL", "someone@example.com")))
                .hasMessageContaining("PIXOP_EMAIL but not PIXOP_PASSWORD");
    }

    @Test
    void theMissingSettingsAreThoseOfTheNearestAlternative() {
        assertThatThrownBy(() -> Services.of(
                        new Properties(), Map.of("CONTENTAPI_CLIENT_ID", "c", "CONTENTAPI_CLIENT_SECRET", "s")))
                .hasMessageContaining(
                        "CONTENTAPI_CLIENT_ID, CONTENTAPI_CLIENT_SECRET but not CONTENTAPI_BASE_URL, CONTENTAPI_KEY_URL.")
                .hasMessageNotContaining("fake");
        assertThatThrownBy(() -> Services.of(new Properties(), Map.of("CONTENTAPI_CLIENT_ID", "c")))
                .hasMessageContaining("but not CONTENTAPI_BASE_URL, CONTENTAPI_AUTHENTICATION_TOKEN.");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatThrownBy(() ->
                        Services.of(new Properties(), Map.of("PEX_BASE_URL", "api.example.com", "PEX_API_KEY", "k")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "PEX_BASE_URL=api.example.com is no http or https address, such as https://api.example.com");
    }

    @Test
    void theWorkspaceOfSourcesIsAnotherThanThatOfDeliveries() {
        Properties same = new Properties();
        same.setProperty("ci.sourceWorkspaceId", "fake-workspace");

        assertThatThrownBy(() -> Services.of(same, CI))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "CI_SOURCE_WORKSPACE_ID and CI_WORKSPACE_ID name the same Workspace: the pipeline would take"
                                + " its own results. Give another for one of them.");
    }

    @Test
    void eachSetOfServicesAndAccountsHasItsOwnIdentity() {
        String one = Services.of(new Properties(), CI).identity();
        String again = Services.of(new Properties(), CI).identity();
        Properties other = new Properties();
        other.setProperty("ci.username", "other@example.com");

        assertThat(one).matches("services-[0-9a-f]{8}").isEqualTo(again);
        assertThat(Services.of(other, CI).identity()).isNotEqualTo(one);
    }
}
