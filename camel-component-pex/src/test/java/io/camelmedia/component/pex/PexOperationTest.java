// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.contract.OperationContract;

class PexOperationTest extends OperationContract {

    PexOperationTest() {
        super(new PexApi());
    }
}
