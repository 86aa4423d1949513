// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ErrorsContract;
import java.net.URI;

class PixopErrorsContractTest extends ErrorsContract<PixopConfiguration> {

    PixopErrorsContractTest() {
        super(new PixopApi());
    }

    @Override
    protected MediaComponent<PixopConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }
}
