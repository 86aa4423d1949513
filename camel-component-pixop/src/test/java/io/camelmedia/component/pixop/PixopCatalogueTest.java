// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.CatalogueContract;

class PixopCatalogueTest extends CatalogueContract {

    PixopCatalogueTest() {
        super(new PixopApi());
    }
}
