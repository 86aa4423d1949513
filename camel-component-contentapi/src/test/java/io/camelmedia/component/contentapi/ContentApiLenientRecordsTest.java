// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.component.contentapi.model.Version;
import io.camelmedia.support.contract.LenientRecordsContract;

class ContentApiLenientRecordsTest extends LenientRecordsContract {

    @Override
    protected Class<?> model() {
        return Version.class;
    }
}
