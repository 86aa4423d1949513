// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class PexCredentialsContractTest extends CredentialsContract<PexConfiguration> {

    PexCredentialsContractTest() {
        super(new PexApi());
    }

    @Override
    protected PexConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
