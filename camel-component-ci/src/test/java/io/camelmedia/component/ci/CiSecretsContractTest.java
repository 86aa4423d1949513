// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.SecretsContract;
import io.camelmedia.support.operation.Operation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class CiSecretsContractTest extends SecretsContract<CiConfiguration> {

    CiSecretsContractTest() {
        super(new CiApi());
    }

    @Override
    protected MediaComponent<CiConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected List<String> secrets() {
        String basic = Base64.getEncoder().encodeToString("fake-user:fake-secret".getBytes(StandardCharsets.UTF_8));
        return List.of("fake-secret", basic);
    }

    @Override
    protected Object body(Operation operation) {
        return SampleBodies.of(operation);
    }
}
