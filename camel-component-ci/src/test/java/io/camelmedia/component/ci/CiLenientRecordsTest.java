// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.contract.LenientRecordsContract;

class CiLenientRecordsTest extends LenientRecordsContract {

    @Override
    protected Class<?> model() {
        return Item.class;
    }
}
