// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.OperationContract;

class PixopOperationTest extends OperationContract {

    PixopOperationTest() {
        super(new PixopApi());
    }
}
