// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.support.contract.LenientRecordsContract;

class PixopLenientRecordsTest extends LenientRecordsContract {

    @Override
    protected Class<?> model() {
        return Video.class;
    }
}
