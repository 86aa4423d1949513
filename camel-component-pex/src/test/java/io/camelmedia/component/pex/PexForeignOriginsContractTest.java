// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ForeignOriginsContract;
import java.net.URI;
import java.util.List;
import java.util.Set;

class PexForeignOriginsContractTest extends ForeignOriginsContract<PexConfiguration> {

    PexForeignOriginsContractTest() {
        super(new PexApi());
    }

    @Override
    protected MediaComponent<PexConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected Set<String> handedOut() {
        return Set.of("PUT", "PATCH", "HEAD");
    }

    @Override
    protected List<String> otherWays() {
        return List.of("uploadMethod=tus");
    }
}
