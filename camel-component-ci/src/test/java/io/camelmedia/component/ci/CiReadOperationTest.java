// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.ReadContract;

class CiReadOperationTest extends ReadContract {

    CiReadOperationTest() {
        super(new CiApi());
    }
}
