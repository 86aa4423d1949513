// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ErrorsContract;
import java.net.URI;

class PexErrorsContractTest extends ErrorsContract<PexConfiguration> {

    PexErrorsContractTest() {
        super(new PexApi());
    }

    @Override
    protected MediaComponent<PexConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }
}
