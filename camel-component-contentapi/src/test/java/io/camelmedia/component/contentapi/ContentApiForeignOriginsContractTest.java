// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ForeignOriginsContract;
import java.net.URI;
import java.util.Set;

class ContentApiForeignOriginsContractTest extends ForeignOriginsContract<ContentApiConfiguration> {

    ContentApiForeignOriginsContractTest() {
        super(new ContentApi());
    }

    @Override
    protected MediaComponent<ContentApiConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected Set<String> handedOut() {
        return Set.of();
    }
}
