// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.OperationContract;

class CiOperationTest extends OperationContract {

    CiOperationTest() {
        super(new CiApi());
    }
}
