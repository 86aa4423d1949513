// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import java.net.URI;

/** An account at a server of a test. */
final class FakeAccount {

    private FakeAccount() {}

    /** Each of its credentials holds {@code fake-secret}. */
    static PexConfiguration configuration(URI service) {
        PexConfiguration configuration = new PexConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setApiKey("fake-secret-key");
        return configuration;
    }

    /** Its passwords, keys and tokens hold {@code fake-secret}, and nothing that names it does. */
    static PexComponent component(URI service) {
        PexComponent component = new PexComponent();
        component.getConfiguration().setBaseUrl(service.toString());
        component.getConfiguration().setApiKey("fake-secret");
        return component;
    }
}
