// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.contract.OddAnswersContract;
import java.net.URI;

class PexOddAnswersContractTest extends OddAnswersContract<PexConfiguration> {

    PexOddAnswersContractTest() {
        super(new PexApi());
    }

    @Override
    protected PexConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
