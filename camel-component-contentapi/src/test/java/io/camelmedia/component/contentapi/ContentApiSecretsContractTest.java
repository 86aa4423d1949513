// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.SecretsContract;
import java.net.URI;

class ContentApiSecretsContractTest extends SecretsContract<ContentApiConfiguration> {

    ContentApiSecretsContractTest() {
        super(new ContentApi());
    }

    @Override
    protected MediaComponent<ContentApiConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }
}
