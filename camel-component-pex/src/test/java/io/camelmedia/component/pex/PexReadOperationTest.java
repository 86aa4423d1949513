// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.contract.ReadContract;

class PexReadOperationTest extends ReadContract {

    PexReadOperationTest() {
        super(new PexApi());
    }
}
