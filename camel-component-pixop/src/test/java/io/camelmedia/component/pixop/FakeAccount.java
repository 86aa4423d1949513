// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import java.net.URI;

/** An account at a server of a test. */
final class FakeAccount {

    private FakeAccount() {}

    /** Each of its credentials holds {@code fake-secret}. */
    static PixopConfiguration configuration(URI service) {
        PixopConfiguration configuration = new PixopConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setEmail("fake-secret@example.com");
        configuration.setPassword("fake-secret-password");
        return configuration;
    }

    /** Its passwords, keys and tokens hold {@code fake-secret}, and nothing that names it does. */
    static PixopComponent component(URI service) {
        PixopComponent component = new PixopComponent();
        component.getConfiguration().setBaseUrl(service.toString());
        component.getConfiguration().setEmail("fake@example.com");
        component.getConfiguration().setPassword("fake-secret");
        return component;
    }
}
