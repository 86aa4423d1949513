// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.ReadContract;

class PixopReadOperationTest extends ReadContract {

    PixopReadOperationTest() {
        super(new PixopApi());
    }
}
