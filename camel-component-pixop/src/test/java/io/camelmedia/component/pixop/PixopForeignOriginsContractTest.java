// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ForeignOriginsContract;
import java.net.URI;
import java.util.Set;

class PixopForeignOriginsContractTest extends ForeignOriginsContract<PixopConfiguration> {

    PixopForeignOriginsContractTest() {
        super(new PixopApi());
    }

    @Override
    protected MediaComponent<PixopConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected Set<String> handedOut() {
        return Set.of("GET");
    }
}
