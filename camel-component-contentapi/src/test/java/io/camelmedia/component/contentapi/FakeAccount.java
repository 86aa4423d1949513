// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import java.net.URI;

/** An account at a server of a test. */
final class FakeAccount {

    private FakeAccount() {}

    /** Each of its credentials holds {@code fake-secret}. */
    static ContentApiConfiguration configuration(URI service) {
        ContentApiConfiguration configuration = new ContentApiConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setClientId("fake-secret-client");
        configuration.setKeyUrl(service.toString());
        configuration.setClientSecret("fake-secret");
        return configuration;
    }

    /** Its passwords, keys and tokens hold {@code fake-secret}, and nothing that names it does. */
    static ContentApiComponent component(URI service) {
        ContentApiComponent component = new ContentApiComponent();
        component.getConfiguration().setBaseUrl(service.toString());
        component.getConfiguration().setKeyUrl(service.toString());
        component.getConfiguration().setClientId("fake-client");
        component.getConfiguration().setClientSecret("fake-secret");
        return component;
    }
}
