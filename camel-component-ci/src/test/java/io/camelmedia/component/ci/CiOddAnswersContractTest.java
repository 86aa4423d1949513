// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.OddAnswersContract;
import java.net.URI;

class CiOddAnswersContractTest extends OddAnswersContract<CiConfiguration> {

    CiOddAnswersContractTest() {
        super(new CiApi());
    }

    @Override
    protected CiConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
