// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.SecretsContract;
import java.net.URI;

class PexSecretsContractTest extends SecretsContract<PexConfiguration> {

    PexSecretsContractTest() {
        super(new PexApi());
    }

    @Override
    protected MediaComponent<PexConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }
}
