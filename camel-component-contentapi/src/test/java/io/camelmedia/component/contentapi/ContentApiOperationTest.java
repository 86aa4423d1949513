// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.OperationContract;

class ContentApiOperationTest extends OperationContract {

    ContentApiOperationTest() {
        super(new ContentApi());
    }
}
