// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.ReadContract;

class ContentApiReadOperationTest extends ReadContract {

    ContentApiReadOperationTest() {
        super(new ContentApi());
    }
}
