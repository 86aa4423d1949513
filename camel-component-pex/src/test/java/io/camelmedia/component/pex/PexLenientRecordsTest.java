// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.support.contract.LenientRecordsContract;

class PexLenientRecordsTest extends LenientRecordsContract {

    @Override
    protected Class<?> model() {
        return Asset.class;
    }
}
