// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.OddAnswersContract;
import java.net.URI;

class PixopOddAnswersContractTest extends OddAnswersContract<PixopConfiguration> {

    PixopOddAnswersContractTest() {
        super(new PixopApi());
    }

    @Override
    protected PixopConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
