// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.CatalogueContract;

class CiCatalogueTest extends CatalogueContract {

    CiCatalogueTest() {
        super(new CiApi());
    }
}
