// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.contract.CatalogueContract;

class PexCatalogueTest extends CatalogueContract {

    PexCatalogueTest() {
        super(new PexApi());
    }
}
