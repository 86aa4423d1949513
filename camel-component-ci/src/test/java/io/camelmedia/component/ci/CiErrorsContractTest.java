// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ErrorsContract;
import io.camelmedia.support.operation.Operation;
import java.net.URI;

class CiErrorsContractTest extends ErrorsContract<CiConfiguration> {

    CiErrorsContractTest() {
        super(new CiApi());
    }

    @Override
    protected MediaComponent<CiConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected Object body(Operation operation) {
        return SampleBodies.of(operation);
    }
}
