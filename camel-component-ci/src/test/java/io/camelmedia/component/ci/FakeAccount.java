// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import java.net.URI;

/** An account at a server of a test. */
final class FakeAccount {

    private FakeAccount() {}

    /** Each of its credentials holds {@code fake-secret}. */
    static CiConfiguration configuration(URI service) {
        CiConfiguration configuration = new CiConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setUsername("fake-secret-user");
        configuration.setPassword("fake-secret-password");
        configuration.setClientId("fake-secret-client");
        configuration.setClientSecret("fake-secret");
        return configuration;
    }

    /** Its passwords, keys and tokens hold {@code fake-secret}, and nothing that names it does. */
    static CiComponent component(URI service) {
        CiComponent component = new CiComponent();
        CiConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setUploadUrl(service.toString());
        configuration.setUsername("fake-user");
        configuration.setPassword("fake-secret");
        configuration.setClientId("fake-client");
        configuration.setClientSecret("fake-secret");
        return component;
    }
}
