// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class PixopCredentialsContractTest extends CredentialsContract<PixopConfiguration> {

    PixopCredentialsContractTest() {
        super(new PixopApi());
    }

    @Override
    protected PixopConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
