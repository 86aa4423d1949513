// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class CiCredentialsContractTest extends CredentialsContract<CiConfiguration> {

    CiCredentialsContractTest() {
        super(new CiApi());
    }

    @Override
    protected CiConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
