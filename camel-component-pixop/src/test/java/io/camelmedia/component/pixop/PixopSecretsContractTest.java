// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.SecretsContract;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class PixopSecretsContractTest extends SecretsContract<PixopConfiguration> {

    PixopSecretsContractTest() {
        super(new PixopApi());
    }

    @Override
    protected MediaComponent<PixopConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected List<String> secrets() {
        String basic =
                Base64.getEncoder().encodeToString("fake@example.com:fake-secret".getBytes(StandardCharsets.UTF_8));
        return List.of("fake-secret", basic);
    }
}
